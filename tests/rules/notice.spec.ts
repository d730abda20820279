import fc from 'fast-check'

import { noticeOn, overlap, readNotice } from '../../src/domain/plan/notice.ts'
import { longSentences } from '../../src/domain/plan/notice-text.ts'
import { expect, test } from './test.ts'
import { day } from './time.ts'

const today = day('2026-11-23')
const place = { phone: '07127 977-0' }
const typed = (text: string, from = '2026-11-23', until = '2026-11-23') =>
  readNotice(place, { text: [text], from: [from], until: [until] }, today)

for (const text of [
  'Am Dienstag sind wir im Saal.',
  'Vom 01.12. bis zum 05.12.2026 ist der Eingang hinten.',
  'Um 9.30 Uhr oder 14:30-16:00 Uhr, z.B. in Zimmer 12.',
  'Mo 9-12 / 14-16 Uhr, Di 9 – 12 Uhr.',
  'Rufen Sie an: 07127 977-0.',
  'Rufen Sie an: +49 7127 9770 oder 0049 (0)7127 9770',
  'In Not: 110, 112 oder 116 117.',
  'Unsere Berater:innen sind in 72124 Pliezhausen.',
])
  test(`staff can write: ${text}`, () => {
    expect(typed(text)).toEqual({
      notice: { text, from: '2026-11-23', until: '2026-11-23' },
    })
  })

for (const [problem, text] of [
  ['text-missing', ''],
  ['text-missing', ' \u200B \n !'],
  ['text-long', 'a'.repeat(201)],
  ['text-long', '🦊'.repeat(101)],
  ['text-link', 'Neu: https://fremd.example/anmelden'],
  ['text-link', 'WWW.fremd'],
  ['text-link', 'Mehr auf fremd.de'],
  ['text-link', 'bit.ly/abc'],
  ['text-link', 'ana@fremd'],
  ['text-link', 'tel:09001234567'],
  ['text-link', 'http:\\\\fremd'],
  ['text-link', 'fremd\u3002example'],
  ['text-link', 'fremd．de'],
  ['text-link', 'fremd.\u200Bde'],
  ['text-link', 'пример.рф'],
  ['text-link', 'auf 10.20.30.40'],
  ['text-phone', 'Rufen Sie an: 0900 1234567'],
  ['text-phone', 'Rufen Sie an: 09 00/12 34-56'],
  ['text-phone', 'Nummer +43 1 234567'],
  ['text-phone', 'Nummer 123456'],
  ['text-phone', 'Nummer +49 07111'],
  ['text-phone', 'Nummer ٠٩٠٠١٢٣٤٥٦٧'],
  ['text-phone', 'Nummer ０９００１２３４５'],
  ['text-phone', '07127 977-0 oder 07127 977-1'],
] as const)
  test(`a notice is refused as ${problem}: ${text.slice(0, 40)}`, () => {
    expect(typed(text)).toEqual({ problems: { text: problem } })
  })

test('a notice is on one line, without signs that nobody sees or that turn the reading round', () => {
  expect(typed('  Wir sind\r\n heute\u0007\u202E im\u00AD Saal. ')).toMatchObject({
    notice: { text: 'Wir sind heute im Saal.' },
  })
  expect(typed('a'.repeat(200))).toHaveProperty('notice')
})

for (const [problems, from, until] of [
  [{ from: 'from-missing' }, '', '2026-11-24'],
  [{ from: 'from-missing', until: 'until-missing' }, '24.11.2026', '2026-02-30'],
  [{ from: 'from-past' }, '2026-11-22', '2026-11-24'],
  [{ from: 'from-past' }, '2028-11-22', '2028-11-24'],
  [{ until: 'until-missing' }, '2026-11-23', ''],
  [{ until: 'until-before' }, '2026-11-25', '2026-11-24'],
  [{ until: 'until-late' }, '2026-11-23', '2026-12-08'],
] as const)
  test(`a notice from "${from}" until "${until}" is refused at its fields: ${Object.values(problems).join(', ')}`, () => {
    expect(typed('Wir sind im Saal.', from, until)).toEqual({ problems })
  })

test('a notice ends at most 14 days after its first day, also over the end of a year', () => {
  expect(typed('Gut.', '2026-11-23', '2026-12-07')).toHaveProperty('notice')
  expect(typed('Gut.', '2026-12-25', '2027-01-08')).toHaveProperty('notice')
  expect(typed('Gut.', '2026-12-25', '2027-01-09')).toHaveProperty('problems')
})

test('a notice stands on its first and its last day and on no other', () => {
  const notices = [
    { id: 'a', text: 'A', from: '2026-11-23', until: '2026-11-24' },
    { id: 'b', text: 'B', from: '2026-11-26', until: '2026-11-26' },
  ]
  const shown = [22, 23, 24, 25, 26, 27].map(
    (date) => noticeOn(notices, day(`2026-11-${date}`))?.id,
  )
  expect(shown).toEqual([undefined, 'a', 'a', undefined, 'b', undefined])
})

test('two notices overlap where they share a day', () => {
  const days = fc.tuple(fc.integer({ min: 10, max: 29 }), fc.integer({ min: 0, max: 5 }))
  const notice = ([from, length]: [number, number]) => ({
    text: 'A',
    from: `2026-12-${from}`,
    until: `2026-12-${Math.min(30, from + length)}`,
  })
  const stands = (one: ReturnType<typeof notice>, date: string) =>
    one.from <= date && date <= one.until
  const dates = Array.from({ length: 21 }, (_, index) => `2026-12-${10 + index}`)
  const rule = fc.property(days, days, (first, second) => {
    const [one, other] = [notice(first), notice(second)]
    const shared = dates.some((date) => stands(one, date) && stands(other, date))
    return overlap(one, other) === shared && overlap(other, one) === shared
  })
  fc.assert(rule)
})

/** What programs make links of, in the words of tests/rules/unlinked.spec.ts; an ending has two letters at least, and "Hotel:" is no scheme. */
const linked = [
  /[a-z][a-z0-9+.-]*:\/\/\S/i,
  /www\.\S/i,
  /[\p{L}\p{N}][.\u3002\uFF0E\uFF61]\p{L}{2}/u,
  /\S@[\p{L}\p{N}]/u,
  /\\\\\S/,
  /(?<!\p{L})(mailto|tel|sms):\S/iu,
]

test('whatever staff type and may publish, no program makes a link or a stranger’s phone number of it', () => {
  const parts = fc.constantFrom(
    ...['http', ':', '/', '.', '@', 'a', 'de', ' ', '1', '\\', 'www', 'é', 'tel', '\u3002', '．'],
    ...['\u200B', '0711', '49', '+', '-', '(', ')'],
  )
  const rule = fc.property(fc.array(parts, { maxLength: 14 }), (some) => {
    const read = typed(some.join(''))
    if ('problems' in read) return true
    const { text } = read.notice
    // Full stops and colons are of dates and times.
    const numbers = text.match(/\d(?:[ /()-]?\d){6,}/g)?.filter((one) => /\d{3}/.test(one)) ?? []
    return !linked.some((shape) => shape.test(text)) && (numbers.length === 0 || /[.:]/.test(text))
  })
  fc.assert(rule, { numRuns: 3000 })
})

test('a sentence of more than 15 words is named, for whoever wrote it', () => {
  const words = (number: number) => `${Array.from({ length: number }, () => 'so').join(' ')}.`
  expect(longSentences(`${words(15)} ${words(16)}`)).toEqual([words(16)])
  expect(longSentences('Kurz.')).toEqual([])
})
