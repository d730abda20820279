import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { dialled } from '../../src/domain/person/phone/dialled.ts'
import { readPhone } from '../../src/domain/person/phone/read.ts'
import { expect, test } from './test.ts'

const read = (typed: string) => readPhone(typed, '07127')

/** As short as a table needs it: the number that is taken, the numbers that are asked about, or the refusal. */
function outcome(typed: string): string | readonly string[] {
  const reading = read(typed)
  if ('number' in reading) return reading.number.e164
  return 'ask' in reading ? reading.ask.map(dialled) : reading.refusal
}

const taken = {
  '07127 1234': '+4971271234',
  '(07127) 1234': '+4971271234',
  '[07127] 1234': '+4971271234',
  '07127/1234': '+4971271234',
  '07127 / 12 34': '+4971271234',
  '07127-1234': '+4971271234',
  '07127–1234': '+4971271234',
  '07127\u20111234': '+4971271234', // the hyphen that phones put in so that lines do not break there
  '07127\u22121234': '+4971271234', // a minus sign
  '07127.12.34': '+4971271234',
  '0 71 27 / 12 34': '+4971271234',
  '07127\u00A01234': '+4971271234',
  '0712712345': '+49712712345',
  '1234': '+4971271234',
  '12 34': '+4971271234',
  '977-0': '+4971279770',
  '07127 9300-12': '+497127930012',
  '0171 1234567': '+491711234567',
  '0171-1234567': '+491711234567',
  '0171-123-4567': '+491711234567',
  '0171_1234567': '+491711234567',
  '171 1234567': '+491711234567',
  '49 171 1234567': '+491711234567',
  '+49 171 1234567': '+491711234567',
  '+49-171-1234567': '+491711234567',
  '+49171/1234567': '+491711234567',
  '0049 171 1234567': '+491711234567',
  '00 49 171 1234567': '+491711234567',
  '+49 (0) 171 1234567': '+491711234567',
  '0049 0171 1234567': '+491711234567',
  '+49(0)7127/1234': '+4971271234',
  '0049 (0)7127 1234': '+4971271234',
  '\u202A+49 171 1234567\u202C': '+491711234567', // as copied from a list of contacts
  '+43 1 2345678': '+4312345678',
  '0043 1 2345678': '+4312345678',
  '+43 (0)1 2345678': '+4312345678',
  '+39 06 1234567': '+39061234567',
  '+90 532 123 45 67': '+905321234567',
  '00380 44 123 4567': '+380441234567',
  '+380 (0)50 123 4567': '+380501234567',
  '+1 (212) 555-0123': '+12125550123',
  '+33 9 12 34 56 78': '+33912345678', // over the internet: a person all the same
  '+447624123456': '+447624123456',
  '٠١٧١ ١٢٣٤٥٦٧': '+491711234567',
  '۰۱۷۱ ۱۲۳۴۵۶۷': '+491711234567',
  '０１７１　１２３４５６７': '+491711234567',
  '०१७१ १२३४५६७': '+491711234567',
  '𝟘𝟙𝟟𝟙 𝟙𝟚𝟛𝟜𝟝𝟞𝟟': '+491711234567',
  '+٣٨٠ ٥٠ ١٢٣ ٤٥٦٧': '+380501234567',
  'Tel. 07127 1234': '+4971271234',
  'tel:+4971271234': '+4971271234',
  'Handy: 0171 1234567': '+491711234567',
  'meine Mutter 0171 1234567': '+491711234567',
  '2. 0171 1234567': '+491711234567',
  '0171 1234567 (WhatsApp)': '+491711234567',
  '0171 1234567 WhatsApp': '+491711234567',
  '0171 1234567 (Oma)': '+491711234567',
  '0171 1234567 - Oma Anna': '+491711234567',
  '0171 1234567, nur abends': '+491711234567',
  '0171 1234567 „Oma“': '+491711234567',
  '0171 1234567 📱': '+491711234567',
  '+380 50 123 4567 (Вайбер)': '+380501234567',
  '0171 1234567,': '+491711234567',
} as const

for (const [typed, e164] of Object.entries(taken)) {
  test(`"${typed}" is understood as ${e164}`, () => {
    expect(outcome(typed)).toBe(e164)
  })
}

const asked = {
  // Abroad, without the plus
  '380 50 123 4567': ['+380 50 123 4567'],
  '905321234567': ['+90 532 123 45 67'],
  '40 712 345 678': ['+40 712 345 678', '040 712345678'],
  '79161234567': ['+7 916 123 45 67', '0791 61234567'],
  '8 (063) 123-45-67': ['+380 63 123 4567', '08063 1234567'],
  '8 916 123-45-67': ['+7 916 123 45 67', '089 161234567'],
  '48 601 234 567': ['+48 601 234 567', '04860 1234567'],
  '431234567': ['+43 1 234567', '0431 234567'],
  '0380 50 123 4567': ['+380 50 123 4567'],
  // Abroad, as it is dialled there
  '050 123 45 67': ['+380 50 123 4567', '+963 501 234 567'],
  '0532 123 45 67': ['+90 532 123 45 67', '05321 234567'],
  '347 123 4567': ['+39 347 123 4567', '03471 234567'],
  '0712345678': ['+380 71 234 5678', '+40 712 345 678', '+93 71 234 5678', '07123 45678'],
  // In Germany, with a sign too few or too many
  '711 1234567': ['0711 1234567'],
  '7127 1234': ['07127 1234', '07127 71271234'],
  '7121 1234': ['07121 1234', '07127 71211234'],
  '+160 12345678': ['0160 12345678', '+1 601 234 5678'],
  '+171 12345678': ['0171 12345678'],
  // Two in one field
  '07127 9300 / 9301': ['07127 9300', '07127 9301', '07127 93009301'],
  '07127 9300-9301': ['07127 9300', '07127 9301', '07127 93009301'],
  '07127 9300/01': ['07127 9300', '07127 9301', '07127 930001'],
  '07127 1234/5': ['07127 1234', '07127 1235', '07127 12345'],
  '9300 und 9301': ['07127 9300', '07127 9301'],
  '07127 9300/01/02': ['07127 9300', '07127 9301', '07127 9302', '07127 93000102'],
  '07127 9300 oder 12345': ['07127 9300', '07127 12345'],
  '0171 1234567, 0172 7654321': ['0171 1234567', '0172 7654321'],
  '0171 1234567 0172 7654321': ['0171 1234567', '0172 7654321'],
  '0171 1234567 & 0172 7654321': ['0171 1234567', '0172 7654321'],
  '0171 1234567 (Mama) 0172 7654321 (Papa)': ['0171 1234567', '0172 7654321'],
  '0171 1234567 або +380 50 123 4567': ['0171 1234567', '+380 50 123 4567'],
  '0171 1234567 / 9300': ['0171 1234567', '07127 9300', '0171 1239300'],
  '7 916 1234567 / 0171 1234567': ['+7 916 123 45 67', '0791 61234567', '0171 1234567'],
  // An extension in words
  '07127 1234 Durchwahl 12': ['07127 123412', '07127 1234'],
  '07127 9300 App. 12': ['07127 93012', '07127 930012', '07127 9300'],
  '9300 (DW -12)': ['07127 93012', '07127 930012', '07127 9300'],
  '07127 9300 дод. 12': ['07127 93012', '07127 930012', '07127 9300'],
  // Words with digits in them
  '0171 1234567 (nur nach 17 Uhr)': ['0171 1234567'],
  '07127 9300 Zimmer 12': ['07127 9300'],
} as const

for (const [typed, numbers] of Object.entries(asked)) {
  test(`"${typed}" could be ${numbers.join(' or ')}: its owner is asked`, () => {
    expect(outcome(typed)).toEqual(numbers)
  })
}

const refused = {
  'phone-missing': ['', ' \t '],
  'phone-unreadable': [
    ...['keine', '+/-()', '+49', '0000000', 'a@b.de', '=0171*1234567', '*31#01711234567'],
    ...['+999 123456', '+49171+1234567', '+0171 1234567', '0171 l234567', '0171 1234567²'],
    ...['Handy 2: 0171 1234567', `0171 1234567${'-'.repeat(100)}`, '010 33 0171 1234567'],
  ],
  'phone-short': ['12', '0171 12', '0171 39200', '+49 160 123456', '0151 1234567', '+380 50 12'],
  'phone-long': [
    ...['0171 123456789', '+49 151 123456789', '0711 12345678901234'],
    `0171 1234567${'-'.repeat(40)}89`,
  ],
  'phone-no-person': [
    // Emergency numbers and other services, wherever they stand
    ...['110', '112', '1 1 0', '115', '116 117', '11833', '19222', '07127 110', '07127110'],
    ...['(07127) 112', '+49 7127 110', '0049 711 112', '0711110', '030/110 123 45', '07127 19222'],
    '+43 1 112',
    // What costs whoever calls it, or leads to no person, in Germany
    ...['0900 1234567', '0137 1234567', '0180 1234567', '01805 123456', '0700 12345678'],
    ...['0800 1234567', '0164 1234567', '0168 1234567', '0900 1234567 (WhatsApp)'],
    // and abroad: premium, shared cost, toll-free, personal, pagers
    ...['+1 900 555 1234', '+1 800 555 1234', '+1 533 555 1234', '+44 70 1234 5678'],
    ...['+44 7600 123456', '+44 845 123 4567', '+33 899 123456', '+39 892 123', '+41 900 123456'],
    ...['+90 900 123 4567', '+7 803 123 4567'],
    // satellites and numbers of the whole world
    ...['+870 773 111 222', '+881 6 12345678', '+882 16 1234567', '+800 1234 5678'],
    ...['+808 1234 5678', '+979 1 2345 6789'],
  ],
} as const

for (const [refusal, all] of Object.entries(refused)) {
  for (const typed of all) {
    test(`nobody is called by "${typed}": ${refusal}`, () => {
      expect(outcome(typed)).toBe(refusal)
    })
  }
}

test('a number is kept as its owner wrote it, on one line, and as it will be dialled', () => {
  expect(read('  0171 / 123 45 67 ')).toEqual({
    number: { e164: '+491711234567', shown: '0171 1234567', typed: '0171 / 123 45 67' },
  })
  expect(read('+49 (0) 171\r\n1234567')).toMatchObject({
    number: { typed: '+49 (0) 171 1234567' },
  })
})

test('a number that was kept before it was judged shows as it was typed', () => {
  expect(dialled({ e164: '+4971271234', typed: '07127/1234' })).toBe('07127/1234')
})

test('a local number belongs to the area of the place', () => {
  expect(readPhone('1234', '0711')).toMatchObject({ number: { e164: '+497111234' } })
})

/** All numbers that an answer holds. */
function numbersOf(typed: string) {
  const reading = read(typed)
  if ('number' in reading) return [reading.number]
  return 'ask' in reading ? reading.ask : []
}

const signs = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '/', '-', '(', ')', '.', ' ']
const almost = fc.string({ unit: fc.constantFrom(...signs), maxLength: 50 })
const words = fc.constantFrom(' oder ', ' / ', ', ', ' Durchwahl ', ' (Oma) ', ' 0', ' +', '٣')
const mixed = fc.array(fc.oneof(almost, words), { maxLength: 5 }).map((parts) => parts.join(''))
const number = fc
  .tuple(
    fc.constantFrom('+', '00', '0', '', '+49', '07127 ', '8', '0900', '+44', '+881'),
    fc.stringMatching(/^[1-9]\d{5,12}$/),
  )
  .map((parts) => parts.join(''))

test('whatever is typed, what could be called are numbers of persons by the plans of all countries', () => {
  const personal = ['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP']
  const typed = fc.oneof(fc.string({ unit: 'binary' }), almost, mixed, number)
  const rule = fc.property(typed, (text) => {
    const numbers = numbersOf(text)
    expect(numbers.length).toBeLessThan(7)
    for (const { e164, shown, typed: kept } of numbers) {
      const parsed = parsePhoneNumberFromString(e164)
      expect(parsed?.isValid() && parsed.country).toBeTruthy()
      expect(personal).toContain(parsed?.getType())
      expect(kept.length).toBeLessThan(101)
      // Whoever dials what the page shows reaches the same phone.
      expect(parsePhoneNumberFromString(shown ?? '', 'DE')?.number).toBe(e164)
    }
  })
  fc.assert(rule, { numRuns: 3000 })
})

test('digits without a plus and without a zero are never taken for a German landline elsewhere without a question', () => {
  const rule = fc.property(fc.stringMatching(/^[1-9]\d{8,12}$/), (text) => {
    const reading = read(text)
    if ('number' in reading) expect(reading.number.e164).toMatch(/^\+49/)
    if ('number' in reading && !text.startsWith('49'))
      expect(reading.number.e164).toMatch(/^\+491[567]/)
  })
  fc.assert(rule, { numRuns: 3000 })
})

test('a number with its plus is never asked about, unless a German one hides in it', () => {
  const rule = fc.property(fc.stringMatching(/^\+[2-9]\d{7,12}$/), (text) => {
    const reading = read(text)
    expect('ask' in reading).toBe(false)
  })
  fc.assert(rule, { numRuns: 2000 })
})

test('what is typed to cost time costs none', () => {
  for (const text of ['9300/', '0 ', '07127 1234 ', '071 / ', '1-', '(', 'a ', '+1 ']) {
    const start = performance.now()
    read(text.repeat(50).slice(0, 100))
    expect(performance.now() - start, text).toBeLessThan(500)
  }
})
