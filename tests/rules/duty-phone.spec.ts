import { readFileSync } from 'node:fs'

import { factFillings } from '../../src/content/facts.ts'
import { fillHtml, fillText } from '../../src/content/fill.ts'
import { checkedPlace, PlaceError } from '../../src/domain/place/place.ts'
import { musterdorf } from '../../src/places/musterdorf/place.ts'
import { pliezhausen } from '../../src/places/pliezhausen/place.ts'
import { languageCoded } from '../../src/site/languages.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'

const german = languageCoded('de')
const withNumber = (value: string | null, confirmed: boolean) =>
  checkedPlace({ ...musterdorf, dutyPhone: { value, confirmed, source: 'Test' } })
const html = (place: ReturnType<typeof withNumber>) =>
  fillHtml('{{dutyPhone}}', factFillings(place, german))

test('whoever has no bed tonight gets a number to tap when the Gemeinde has confirmed it', () => {
  expect(html(withNumber('07121 0009', true))).toContain('href="tel:071210009"')
})

test('a number that nobody has confirmed is never shown: the page says that it is missing', () => {
  for (const place of [withNumber('07121 0009', false), withNumber(null, false)]) {
    expect(place.unconfirmed).toEqual(['dutyPhone'])
    expect(html(place)).toBe(german.words.site.dutyPhoneMissing)
  }
  expect(fillText('{{dutyPhone}}', factFillings(placeNamed('pliezhausen'), german))).not.toMatch(
    /\d/,
  )
})

test('nobody can confirm that there is no such number, so that the public never reads that it is missing', () => {
  expect(() => withNumber(null, true)).toThrow(PlaceError)
  expect(() => withNumber(null, true)).toThrow(/answered when the Rathaus is closed.*dutyPhone/s)
})

test('who has no bed is sent to the Gemeinde, and not to the emergency number of the police', () => {
  const housing = readFileSync('src/content/de/topics/wohnen.md', 'utf8')
  expect(housing).toContain('{{dutyPhone}}')
  expect(housing).not.toContain('{{number:notruf-110}}')
  // Also true while the number is missing, and when nobody answers it.
  expect(housing).toContain('Wenn Sie dort niemanden erreichen, gehen Sie zur Polizei.')
  expect(housing).toContain('{{number:notruf-112}}')
})

test('nothing that a paper of 2023 says counts as confirmed', () => {
  for (const [name, fact] of Object.entries(pliezhausen))
    if (typeof fact !== 'string' && fact.source.includes('2023'))
      expect(fact.confirmed, name).toBe(false)
})
