import fc from 'fast-check'
import { readPhone } from '../../src/domain/person/phone.ts'
import { expect, test } from './test.ts'

const spellings = {
  '07127 1234': '+4971271234',
  '(07127) 1234': '+4971271234',
  '[07127] 1234': '+4971271234',
  '07127/1234': '+4971271234',
  '07127 / 12 34': '+4971271234',
  '07127-1234': '+4971271234',
  '07127–1234': '+4971271234',
  '07127\u20111234': '+4971271234', // the hyphen that phones put in so that lines do not break there
  '07127.12.34': '+4971271234',
  '0 71 27 / 12 34': '+4971271234',
  '07127\u00A01234': '+4971271234',
  '1234': '+4971271234',
  '12 34': '+4971271234',
  '977-0': '+4971279770',
  '0171 1234567': '+491711234567',
  '0171-1234567': '+491711234567',
  '171 1234567': '+491711234567',
  '+49 171 1234567': '+491711234567',
  '+49-171-1234567': '+491711234567',
  '+49171/1234567': '+491711234567',
  '0049 171 1234567': '+491711234567',
  '00 49 171 1234567': '+491711234567',
  '+49 (0) 171 1234567': '+491711234567',
  '+49(0)7127/1234': '+4971271234',
  '0049 (0)7127 1234': '+4971271234',
  'Tel. 07127 1234': '+4971271234',
  'tel:+4971271234': '+4971271234',
  '\u202A+49 171 1234567\u202C': '+491711234567', // as copied from a list of contacts
  '+43 1 2345678': '+4312345678',
  '0043 1 2345678': '+4312345678',
  '+43 (0)1 2345678': '+4312345678',
  '+39 06 1234567': '+39061234567',
  '+90 532 123 45 67': '+905321234567',
  '00380 44 123 4567': '+380441234567',
  '+1 (202) 555-0123': '+12025550123',
}

for (const [typed, e164] of Object.entries(spellings)) {
  test(`"${typed}" is understood as ${e164}`, () => {
    expect(readPhone(typed, '07127')?.e164).toBe(e164)
  })
}

const refusals = {
  nothing: '',
  blanks: ' \t ',
  'a word': 'keine',
  'only signs': '+/-()',
  'only a country': '+49',
  'only zeros': '0000000',
  'too few digits': '12',
  'too many digits': '0711 12345678901234',
  'a country that is none': '+999 123456',
  'a plus in the middle': '+49171+1234567',
  'a plus before the zero': '+0171 1234567',
  'two numbers': '0171 1234567, 0172 7654321',
  'an extension in words': '07127 1234 Durchwahl 5',
  'a mail address': 'a@b.de',
  'a formula': '=0171*1234567',
  'the police': '110',
  'the fire brigade': '112',
  'more than fits, with digits behind': `0171 1234567${'-'.repeat(40)}89`,
}

for (const [what, typed] of Object.entries(refusals)) {
  test(`${what} is no phone number that we could call`, () => {
    expect(readPhone(typed, '07127')).toBeUndefined()
  })
}

test('a number is shown back as its owner writes it, on one line', () => {
  expect(readPhone('  0171 / 123 45 67 ', '07127')?.typed).toBe('0171 / 123 45 67')
  expect(readPhone('+49 (0) 171\r\n1234567', '07127')?.typed).toBe('+49 (0) 171 1234567')
})

test('a local number belongs to the area of the place', () => {
  expect(readPhone('1234', '0711')?.e164).toBe('+497111234')
})

test('whatever is typed, the answer is a number to dial or none, and never a crash', () => {
  const signs = '0 1 2 3 4 5 6 7 8 9 + / - ( ) .'.split(' ').concat(' ')
  const almost = fc.string({ unit: fc.constantFrom(...signs), maxLength: 50 })
  const rule = fc.property(fc.oneof(fc.string({ unit: 'binary' }), almost), (typed) => {
    const read = readPhone(typed, '07127')
    return !read || (/^\+[1-9]\d{3,17}$/.test(read.e164) && read.typed.length <= 40)
  })
  fc.assert(rule, { numRuns: 1000 })
})

for (const [typed, e164] of [
  ['49 171 1234567', '+491711234567'],
  ['٠١٧١ ١٢٣٤٥٦٧', '+491711234567'],
  ['۰۱۷۱ ۱۲۳۴۵۶۷', '+491711234567'],
] as const)
  test(`${typed} is the number ${e164}`, () => {
    expect(readPhone(typed, '07127')).toEqual({ e164, typed })
  })

for (const typed of ['0900 1234567', '0137 1234567', '0180 1234567'])
  test(`${typed} would cost us, so it is refused`, () => {
    expect(readPhone(typed, '07127')).toBeUndefined()
  })

for (const typed of ['0171 12', '0171 39200', '+49 160 123456'])
  test(`${typed} is too short for a mobile number, so nobody waits for a call in vain`, () => {
    expect(readPhone(typed, '07127')).toBeUndefined()
  })
