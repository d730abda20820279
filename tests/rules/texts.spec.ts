import { amountFillings, refusing, type Amount } from '../../src/content/amounts.ts'
import { dateWords } from '../../src/words/dates.ts'
import { dayOf } from '../../src/content/facts.ts'
import { fillHtml, fillText, PlaceholderError } from '../../src/content/fill.ts'
import { sentencesOnLines } from '../../src/content/lines.ts'
import { expect, test } from './test.ts'

const fillings = {
  place: { text: 'Musterdorf & Umgebung' },
  phone: { text: '07121 0000', html: '<a href="tel:071210000">07121 0000</a>' },
  'amount:old': { refused: 'Look it up' },
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
  ['refused', 'Es sind {{amount:old}}', 'Look it up'],
] as const)
  test(`a placeholder that is ${what} is refused with a sentence that helps`, () => {
    for (const fill of [fillText, fillHtml]) {
      expect(() => fill(text, fillings)).toThrow(PlaceholderError)
      expect(() => fill(text, fillings)).toThrow(message)
    }
  })

const kindergeld: Amount = {
  id: 'kindergeld',
  value: '259 Euro',
  validFrom: new Date('2026-01-01'),
  validUntil: new Date('2026-12-31'),
  source: 'BKGG § 6',
  checked: new Date('2026-11-22'),
}
const told = (today: string) => () => {
  const { fillings, outdated } = amountFillings([kindergeld], today)
  return fillText('Es sind {{amount:kindergeld}}.', refusing(fillings, outdated))
}

for (const today of ['2026-01-01', '2026-11-22', '2026-12-31'])
  test(`an amount is told on ${today}, a day on which it is valid`, () => {
    expect(told(today)()).toBe('Es sind 259 Euro.')
  })

for (const today of ['2025-12-31', '2027-01-01'])
  test(`for the public an amount is refused on ${today}, and the message says where to look and what to change`, () => {
    expect(told(today)).toThrow(PlaceholderError)
    expect(told(today)).toThrow(`"kindergeld" is valid from 2026-01-01 to 2026-12-31`)
    expect(told(today)).toThrow('BKGG § 6')
    expect(told(today)).toThrow('src/content/de/amounts.yaml')
  })

test('each sentence of a paragraph or a list item has a line of its own', () => {
  expect(sentencesOnLines('<p>Eins.\nZwei <em>und</em>\nDrei.</p>\n<p>Vier.</p>')).toBe(
    '<p>Eins.<br>Zwei <em>und</em><br>Drei.</p>\n<p>Vier.</p>',
  )
  expect(sentencesOnLines('<ul>\n<li>Eins.\nZwei.</li>\n<li>Drei.</li>\n</ul>')).toBe(
    '<ul>\n<li>Eins.<br>Zwei.</li>\n<li>Drei.</li>\n</ul>',
  )
})

test('a day of the front matter is written as people say it, on every machine', () => {
  expect(dateWords(dayOf(new Date('2026-03-01')))).toBe('1. März 2026')
})
