import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

import { readPhone } from '../../src/domain/person/phone/read.ts'
import { expect, test } from './test.ts'

const read = (typed: string) => readPhone(typed, '07127')

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
    const arePersons = numbers.every(({ e164, shown, typed: kept }) => {
      const parsed = parsePhoneNumberFromString(e164)
      // Whoever dials what the page shows reaches the same phone.
      const reaches = parsePhoneNumberFromString(shown ?? '', 'DE')?.number === e164
      const isPersonal = personal.includes(parsed?.getType() ?? '')
      return parsed?.isValid() && parsed.country && isPersonal && reaches && kept.length < 101
    })
    return numbers.length < 7 && arePersons
  })
  fc.assert(rule, { numRuns: 3000 })
})

test('digits without a plus and without a zero are never taken for a German landline elsewhere without a question', () => {
  const rule = fc.property(fc.stringMatching(/^[1-9]\d{8,12}$/), (text) => {
    const reading = read(text)
    if (!('number' in reading)) return true
    const german = text.startsWith('49') ? /^\+49/ : /^\+491[567]/
    return german.test(reading.number.e164)
  })
  fc.assert(rule, { numRuns: 3000 })
})

test('a number with its plus is never asked about, unless a German one hides in it', () => {
  const rule = fc.property(fc.stringMatching(/^\+[2-9]\d{7,12}$/), (text) => !('ask' in read(text)))
  fc.assert(rule, { numRuns: 2000 })
})

test('what is typed to cost time costs none', () => {
  for (const text of ['9300/', '0 ', '07127 1234 ', '071 / ', '1-', '(', 'a ', '+1 ']) {
    const start = performance.now()
    read(text.repeat(50).slice(0, 100))
    expect(performance.now() - start, text).toBeLessThan(500)
  }
})
