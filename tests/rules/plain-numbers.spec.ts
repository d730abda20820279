import {
  dialsWhatItShows,
  firstNumbers,
  isChecked,
  withdrawnNumbers,
} from '../../tools/plain-language/rules/help-numbers.ts'
import { helpNumbers } from '../../tools/plain-language/gather/help-numbers.ts'
import { expect, test } from './test.ts'

const entry = {
  id: 'frauen',
  number: '116 016',
  cost: 'free',
  source: 'hilfetelefon.de',
  checkedOn: '2026-11-22',
}
const weights = (today: string) => isChecked(entry, today).map(({ weight }) => weight)

test('a number is fresh for 90 days, then a warning, and after 180 days it stops the check', () => {
  expect(weights('2026-11-22')).toEqual([])
  expect(weights('2027-02-20')).toEqual([])
  expect(weights('2027-02-21')).toEqual(['warning'])
  expect(weights('2027-05-21')).toEqual(['warning'])
  expect(weights('2027-05-22')).toEqual(['overdue'])
})

test('a number without source, cost or date is named, and so is one that nobody can dial', () => {
  const broken = [
    { ...entry, source: undefined },
    { ...entry, cost: undefined },
    { ...entry, checkedOn: undefined },
    { ...entry, number: '1160' },
    { ...entry, number: '0' },
  ]
  for (const one of broken) expect(isChecked(one, '2026-11-22')).toHaveLength(1)
})

test('an app has a site in place of a number, and the same source, cost and date', () => {
  const app = { ...entry, number: undefined, site: 'https://www.nora-notruf.de/' }
  expect(isChecked(app, '2026-11-22')).toEqual([])
  expect(isChecked({ ...app, site: undefined }, '2026-11-22')).toHaveLength(1)
  expect(isChecked({ ...app, source: undefined }, '2026-11-22')).toHaveLength(1)
  expect(isChecked(app, '2027-02-21').map(({ weight }) => weight)).toEqual(['warning'])
})

test('every number of the site can be dialled, and none is missed', () => {
  const numbers = helpNumbers()
  expect(numbers.length).toBeGreaterThan(10)
  expect(numbers.flatMap((one) => isChecked(one, one.checkedOn ?? ''))).toEqual([])
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
