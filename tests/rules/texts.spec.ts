import { dayOf } from '../../src/content/facts.ts'
import { fillHtml, fillText, PlaceholderError } from '../../src/content/fill.ts'
import { sentencesOnLines } from '../../src/content/lines.ts'
import { dateWords } from '../../src/words/dates.ts'
import { expect, test } from './test.ts'

const fillings = {
  place: { text: 'Musterdorf & Umgebung' },
  phone: { text: '07121 0000', html: '<a href="tel:071210000">07121 0000</a>' },
  'amount:old': { expired: 'Look it up' },
}

test('a placeholder becomes words in a text, and escaped words or a link in HTML', () => {
  expect(fillText('In {{place}}: {{phone}}', fillings)).toBe('In Musterdorf & Umgebung: 07121 0000')
  expect(fillHtml('<p>{{place}}: {{phone}}</p>', fillings)).toBe(
    '<p>Musterdorf &#38; Umgebung: <a href="tel:071210000">07121 0000</a></p>',
  )
})

for (const [what, text, message] of [
  ['unknown', '{{telefon}}', '{{telefon}} is unknown. Write one of: amount:old, phone, place.'],
  ['inherited from every object', '{{toString}}', '{{toString}} is unknown'],
  ['empty', '{{}}', 'is unknown'],
  ['short of a bracket at its end', 'Rufen Sie {{phone} an', 'has a bracket too few'],
  ['short of a bracket at its start', 'Rufen Sie {phone}} an', 'has a bracket too few'],
] as const)
  test(`a placeholder that is ${what} is refused with a sentence that helps`, () => {
    for (const fill of [fillText, fillHtml]) {
      expect(() => fill(text, fillings)).toThrow(PlaceholderError)
      expect(() => fill(text, fillings)).toThrow(message)
    }
  })

test('each sentence of a paragraph or a list item has a line of its own', () => {
  expect(sentencesOnLines('<p>Eins.\nZwei <em>und</em>\nDrei.</p>\n<p>Vier.</p>')).toBe(
    '<p>Eins.<br>Zwei <em>und</em><br>Drei.</p>\n<p>Vier.</p>',
  )
  expect(sentencesOnLines('<ul>\n<li>Eins.\nZwei.</li>\n<li>Drei.</li>\n</ul>')).toBe(
    '<ul>\n<li>Eins.<br>Zwei.</li>\n<li>Drei.</li>\n</ul>',
  )
})

test('an expired amount where no sentence can go, in a heading, is refused with a sentence that helps', () => {
  expect(() => fillHtml('<h2>{{amount:old}}</h2><p>Ja.</p>', fillings)).toThrow(
    'It must stand in a paragraph or a list item. Look it up',
  )
})

test('a day of the front matter is written as people say it, on every machine', () => {
  expect(dateWords(dayOf(new Date('2026-03-01')))).toBe('1. März 2026')
})
