import { emergencyNumbers } from '../../src/content/dated.ts'
import {
  checkedLately,
  dialsWhatItShows,
  firstNumbers,
  withdrawnNumbers,
} from '../../tools/plain-language/rules/emergency-numbers.ts'
import { expect, test } from './test.ts'

const [entry] = emergencyNumbers()
const weights = (today: string) =>
  entry &&
  checkedLately({ ...entry, checked: new Date('2026-11-22') }, today).map(({ weight }) => weight)

test('a number is fresh for 90 days, then a hint, and stops no build however old it is', () => {
  expect(weights('2026-11-22')).toEqual([])
  expect(weights('2027-02-20')).toEqual([])
  expect(weights('2027-02-21')).toEqual(['warning'])
  expect(weights('2027-05-21')).toEqual(['warning'])
  expect(weights('2030-05-22')).toEqual(['warning'])
})

test('an app grows old as a number does, and is named by its site', () => {
  const site = 'https://www.nora-notruf.de/'
  const app = emergencyNumbers().find((one) => one.site === site)
  expect(app && checkedLately({ ...app, checked: new Date('2026-11-22') }, '2027-02-21')).toEqual([
    expect.objectContaining({ words: `nora: ${site}`, weight: 'warning' }),
  ])
})

test('a link dials what it shows', () => {
  expect(dialsWhatItShows({ href: 'tel:116016', text: '116 016' })).toEqual([])
  expect(dialsWhatItShows({ href: 'tel:+4971270000', text: '+49 7127 0000' })).toEqual([])
  expect(dialsWhatItShows({ href: 'tel:116016', text: '116 116' })).toHaveLength(1)
})

test('two numbers that do not help residents stand nowhere, however they are written', () => {
  for (const text of ['Rufen Sie 0800 19 210 00 an.', '08000 116 016', '08000/116-016'])
    expect(withdrawnNumbers(text)).toHaveLength(1)
  expect(withdrawnNumbers('116 016')).toEqual([])
})

test('112 and 110 come first', () => {
  expect(firstNumbers(['112', '110', '116117'])).toEqual([])
  expect(firstNumbers(['110', '112'])).toHaveLength(1)
  expect(firstNumbers([])).toHaveLength(1)
})
