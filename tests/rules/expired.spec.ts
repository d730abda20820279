import {
  type Amount,
  amountFillings,
  holdsUntil,
  outdatedAmounts,
} from '../../src/content/amounts.ts'
import { datedAmounts } from '../../src/content/dated.ts'
import { fillHtml, fillText } from '../../src/content/fill.ts'
import { type Fillings, standing, unitsOf } from '../../src/content/standing.ts'
import { findingsBeyondWords } from '../../tools/plain-language/beyond-words.ts'
import { check } from '../../tools/plain-language/check.ts'
import { exceptions } from '../../tools/plain-language/exceptions.ts'
import { contentTexts } from '../../tools/plain-language/gather/content.ts'
import { namesOfPlaces } from '../../tools/plain-language/gather/place.ts'
import { withSamples } from '../../tools/plain-language/gather/tokens.ts'
import { leaning, type Written, writtenTexts } from './expired.ts'
import { expect, test } from './test.ts'

const amounts = datedAmounts()
const never = '2000-01-01'
const keys = amounts.map(({ id }) => `amount:${id}`)
const allExpired = amountFillings(amounts, never)
const expired = (keys: readonly string[]): Fillings =>
  Object.fromEntries(keys.map((key) => [key, { expired: 'too old' }]))
/** With words for whatever is no amount, and for the amounts that still hold. */
const filledWithout = (gone: readonly string[]): Fillings =>
  new Proxy<Record<string, { text: string } | { expired: string }>>(
    {},
    {
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
      get: (_, name) => (gone.includes(String(name)) ? { expired: 'old' } : { text: 'Musterdorf' }),
    },
  )

const kindergeld: Amount = {
  id: 'kindergeld',
  value: '259 Euro',
  validFrom: new Date('2026-01-01'),
  validUntil: new Date('2026-12-31'),
  source: 'BKGG § 6',
  checked: new Date('2026-11-22'),
}
const text = 'Es gibt Kinder-Geld. Das sind {{amount:kindergeld}}. Rufen Sie an.'

for (const today of ['2026-01-01', '2026-11-22', '2026-12-31'])
  test(`an amount is told on ${today}, a day on which it is valid`, () => {
    expect(fillText(text, amountFillings([kindergeld], today))).toBe(
      'Es gibt Kinder-Geld. Das sind 259 Euro. Rufen Sie an.',
    )
    expect(outdatedAmounts([kindergeld], today)).toEqual([])
  })

for (const today of ['2025-12-31', '2027-01-01'])
  test(`on ${today}, outside its days, an amount takes its sentence off the page and stops nothing, and somebody is told where to look`, () => {
    const fillings = amountFillings([kindergeld], today)
    expect(fillText(text, fillings)).toBe('Es gibt Kinder-Geld.\nRufen Sie an.')
    expect(fillText('Es sind {{amount:kindergeld}}.', fillings)).toBe('')
    const why = outdatedAmounts([kindergeld], today)[0]?.why
    for (const said of ['from 2026-01-01 to 2026-12-31', 'BKGG § 6', 'src/content/de/amounts.yaml'])
      expect(why).toContain(said)
  })

for (const [what, html, left] of [
  ['a paragraph', '<p>Eins.\nEs sind {{x}}.\nZwei.</p>', '<p>Eins.\nZwei.</p>'],
  [
    'a paragraph, whole',
    '<p>Eins.</p>\n<p>Es sind {{x}}.</p>\n<p>Zwei.</p>',
    '<p>Eins.</p>\n<p>Zwei.</p>',
  ],
  [
    'an item of a list',
    '<ul>\n<li>Eins.</li>\n<li>{{x}} im Monat</li>\n</ul>',
    '<ul>\n<li>Eins.</li>\n</ul>',
  ],
  [
    'an item with paragraphs',
    '<ul>\n<li>\n<p>{{x}}.</p>\n</li>\n<li><p>Zwei.</p></li></ul>',
    '<ul>\n<li><p>Zwei.</p></li></ul>',
  ],
  [
    'a question with its answer',
    '<p>Sind Sie allein?\nDann reichen {{x}}.\nZwei.</p>',
    '<p>Zwei.</p>',
  ],
  ['a question in Arabic', '<p>هل أنتم وحدكم؟ إذن يكفي {{x}}. اتصلوا.</p>', '<p>اتصلوا.</p>'],
  [
    'a question that holds it',
    '<p>Ist Ihr Kind {{x}} alt?\nDann geht das.\nZwei.</p>',
    '<p>Zwei.</p>',
  ],
  ['a sentence with a number of order', '<p>Ab dem 2. Mal fehlen {{x}}. Zwei.</p>', '<p>Zwei.</p>'],
  [
    'a sentence in front of strong words',
    '<p><strong>Eins.</strong> Es sind {{x}}. Zwei.</p>',
    '<p><strong>Eins.</strong>\nZwei.</p>',
  ],
  [
    'a line behind one that ends with a number',
    '<p>Das gilt für Klasse 1.\nEs sind {{x}}.</p>',
    '<p>Das gilt für Klasse 1.</p>',
  ],
  ['a line without tags', 'Eins. Es sind {{x}}. Zwei.', 'Eins.\nZwei.'],
] as const)
  test(`what is expired goes with its whole sentence: ${what}`, () => {
    expect(fillHtml(html, expired(['x']))).toBe(left)
  })

test('what is to be said of a number stands behind its sentence, once, and the number stays', () => {
  const fillings = {
    'number:frauen': { text: '116 016', note: 'Zuletzt geprüft am 1. Mai.' },
    'number:kinder': { text: '116 111' },
  }
  expect(
    fillHtml(
      '<p>Rufen Sie an.\n{{number:frauen}}\nDer Anruf kostet nichts.</p>\n<p>{{number:kinder}}</p>',
      fillings,
    ),
  ).toBe(
    '<p>Rufen Sie an.\n116 016\nDer Anruf kostet nichts.\nZuletzt geprüft am 1. Mai.</p>\n<p>116 111</p>',
  )
})

test('a page says until which day all that holds that it tells', () => {
  const later = { ...kindergeld, id: 'frist', validUntil: new Date('2027-06-30') }
  const until = (texts: readonly string[], today: string) =>
    holdsUntil(texts, [later, kindergeld], today)?.toISOString().slice(0, 10)
  expect(until([text, '{{amount:frist}}'], '2026-12-31')).toBe('2026-12-31')
  expect(until([text, '{{amount:frist}}'], '2027-01-01')).toBe('2027-06-30')
  expect(until([text], '2027-01-01')).toBeUndefined()
  expect(until(['Guten Tag'], '2026-12-31')).toBeUndefined()
})

test('nothing that is written becomes a fault because time passes: the gate stops no build by the date', () => {
  for (const today of ['2027-01-02', '2099-12-31'])
    expect(findingsBeyondWords([], today).filter(({ weight }) => weight !== 'warning')).toEqual([])
})

test('amounts stand only on the pages of topics: these say until when they hold', () => {
  const telling = writtenTexts.filter((one) => JSON.stringify(one).includes('{{amount:'))
  expect(telling.length).toBeGreaterThan(40)
  expect(telling.filter(({ file }) => !file.includes('/topics/'))).toEqual([])
})

/** The sentences of a text in their order; a heading or another list begins anew. */
const partsOf = ({ lists, html }: Written): readonly (readonly string[])[] => [
  ...lists.map((list) => list.flatMap(unitsOf)),
  ...html.split(/<h\d>.*<\/h\d>/).map((part) =>
    part
      .split(/<\/?(?:p|li|ul)>/)
      .flatMap(unitsOf)
      .filter((unit) => unit.trim()),
  ),
]

function dangling(written: Written, gone: readonly string[]): readonly string[] {
  const isGone = (unit: string) => gone.some((key) => unit.includes(`{{${key}}}`))
  return partsOf(written).flatMap((units) =>
    units.filter((unit, index) => {
      const before = units[index - 1]
      const after = units[index + 1]
      if (isGone(unit)) return false
      const leansOnNothing =
        before !== undefined && isGone(before) && leaning[written.lang]?.test(unit)
      const announcesNothing =
        unit.trimEnd().endsWith(':') && (after === undefined || isGone(after))
      return leansOnNothing === true || announcesNothing
    }),
  )
}

/** A heading with another one behind it, or the end. */
const emptyPart = /<h(\d)>[^<]*<\/h\1>\s*(?:(?=<h(\d)>)|$)/g

for (const written of writtenTexts.filter((one) => JSON.stringify(one).includes('{{amount:')))
  test(`${written.file} reads well without its amounts: nothing empty, nothing that leans on what is gone`, () => {
    const { alone, lists, html } = written
    const without = filledWithout(keys)
    for (const one of alone) expect(one).not.toContain('{{amount:')
    for (const list of lists.filter((list) => list.length > 0))
      expect(list.map((line) => fillText(line, without)).filter(Boolean)).not.toEqual([])
    const left = fillHtml(html, without)
    expect(left).not.toMatch(/\{\{|\}\}|undefined/)
    expect(left).not.toMatch(/<(p|li|ul)>\s*<\/\1>/)
    for (const [, level = '', next = '0'] of left.matchAll(emptyPart))
      expect(Number(next), 'a heading has nothing under it').toBeGreaterThan(Number(level))
    for (const gone of [keys, ...keys.map((key) => [key])])
      expect(dangling(written, gone), gone.join()).toEqual([])
  })

test('what is left of the German texts when every amount is expired is still plain', () => {
  const texts = contentTexts()
    .map((one) => {
      const typed = standing(one.typed ?? one.text, allExpired)
      return { ...one, typed, text: withSamples(typed) }
    })
    .filter(({ text }) => text !== '')
  expect(texts.some(({ typed }) => typed.includes('{{amount:'))).toBe(false)
  const findings = check(texts, { exceptions, names: namesOfPlaces() })
  expect(
    findings.filter(({ weight, file }) => weight !== 'warning' && !file.endsWith('exceptions.ts')),
  ).toEqual([])
})
