import fc from 'fast-check'

import { name, oneLine } from '../../src/domain/person/name.ts'
import { expect, test } from './test.ts'

const kept = {
  'a plain name': 'Anna Müller',
  'a Turkish name': 'Şükrü Çağlar',
  'an Arabic name with vowels': 'مُحَمَّد',
  'a Persian name with a joiner that parts letters': 'می\u200Cنا',
  'a Ukrainian name': 'Олександра Їжак',
  'a Romanian name': 'Ștefan Țîrlea',
  'an apostrophe and a hyphen': "Anne-Marie O'Neill",
  'an emoji': '🦊',
  'an emoji of a family': '👨\u200D👩\u200D👧\u200D👦',
  'an emoji with a tone of skin': '👋🏽',
  'an emoji of a key': '1\uFE0F\u20E3',
  markup: '<b>Anna</b> & "Bo"',
}

for (const [what, typed] of Object.entries(kept)) {
  test(`${what} stays as it is`, () => {
    expect(oneLine(typed)).toBe(typed)
  })
}

const cleaned = [
  [
    'a line break cannot start a mail header',
    'Anna\r\nBcc: x@example.org',
    'Anna Bcc: x@example.org',
  ],
  ['NUL becomes a blank', 'An\0na', 'An na'],
  ['other controls become blanks', 'A\u0007\u001B\u0085\u2028\u2029B', 'A B'],
  ['marks that turn the line are left out', '\u202EannA\u202C \u2066x\u2069\u200F\u061C', 'annA x'],
  ['signs without width are left out', 'A\u200Bn\uFEFFn\u00ADa\u2060', 'Anna'],
  ['hidden tags are left out', 'Anna\u{E0041}\u{E007F}', 'Anna'],
  ['many blanks are one', ' \u00A0Anna \t \u3000 Bo ', 'Anna Bo'],
  ['towers of marks are cut to three', `Z${'\u0336'.repeat(40)}o`, 'Z\u0336\u0336\u0336o'],
  ['a letter and its mark become one sign', 'Mu\u0308ller', 'Müller'],
  ['also where something hidden stood between', 'Mu\u200B\u0308ller', 'Müller'],
  ['half a sign becomes a whole one', 'Anna\uD83D', 'Anna\uFFFD'],
] as const

for (const [title, typed, shown] of cleaned) {
  test(`in a name ${title}`, () => {
    expect(oneLine(typed)).toBe(shown)
  })
}

const codeOf = (typed: string): string | undefined =>
  name.safeParse(typed).error?.issues[0]?.message

test('a name without any sign is missing', () => {
  const empty = ['', '   ', '\u00A0\u3000', '\u200B\u202E', '\r\n\0']
  expect(empty.map(codeOf)).toEqual(empty.map(() => 'name-missing'))
})

test('a name may have 60 characters, and 61 are too many', () => {
  expect(codeOf('x'.repeat(60))).toBeUndefined()
  expect(codeOf(` ${'x'.repeat(60)}\u200B `)).toBeUndefined()
  expect(codeOf('x'.repeat(61))).toBe('name-long')
  expect(codeOf('😀'.repeat(60))).toBeUndefined()
  expect(codeOf('😀'.repeat(61))).toBe('name-long')
})

test('whatever is typed, a name has no control and no hidden direction, and reading it again changes nothing', () => {
  const nasty =
    '\r\n\0\u200B\u200C\u200D\u202E\u2066\uFEFF\u0301\u0308\u0336ue\uD83D\uDB40\uDC41\uDE00 '
  const units = fc.oneof(
    fc.constantFrom(...nasty.split('')),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  const typed = fc.array(units, { maxLength: 40 }).map((parts) => parts.join(''))
  const rule = fc.property(typed, (typed) => {
    const shown = oneLine(typed)
    const hidden = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
    return !hidden.test(shown) && shown.isWellFormed() && oneLine(shown) === shown
  })
  fc.assert(rule, { numRuns: 2000 })
})
