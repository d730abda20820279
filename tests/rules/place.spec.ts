import { adviserOf, checkedPlace, PlaceError } from '../../src/domain/place/place.ts'
import type { PlaceFile } from '../../src/domain/place/schema.ts'
import { musterdorf } from '../../src/places/musterdorf/place.ts'
import { pliezhausen } from '../../src/places/pliezhausen/place.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'
import { told } from './village.ts'

for (const file of [pliezhausen, musterdorf]) {
  test(`${file.id} is a place with hours, advisers and a phone`, () => {
    const place = placeNamed(file.id)
    expect(place).toMatchObject({ id: file.id, name: file.name.value, phone: file.phone.value })
    expect(place.weekly).toEqual(file.weekly.value)
    expect(place.advisers).toEqual(file.advisers.value)
  })

  test(`${file.id} lists exactly the facts that nobody has confirmed`, () => {
    const open = Object.entries(file).flatMap(([name, fact]) =>
      typeof fact !== 'string' && !fact.confirmed ? [name] : [],
    )
    expect(placeNamed(file.id).unconfirmed).toEqual(open)
  })
}

test('a fact is listed as unconfirmed until somebody confirms it', () => {
  const { address, weekly } = musterdorf
  const doubted = { ...musterdorf, address: { ...address, confirmed: false } }
  expect(checkedPlace(musterdorf).unconfirmed).toEqual([])
  expect(checkedPlace(doubted).unconfirmed).toEqual(['address'])
  const both = { ...doubted, weekly: { ...weekly, confirmed: false } }
  expect(checkedPlace(both).unconfirmed).toEqual(['address', 'weekly'])
})

const [monday] = musterdorf.weekly.value
if (!monday) throw new Error('musterdorf has no Sprechstunde')
const withWeekly = (...value: PlaceFile['weekly']['value']): PlaceFile => ({
  ...musterdorf,
  weekly: told(value),
})
const withLimits = (some: Partial<PlaceFile['limits']['value']>): PlaceFile => ({
  ...musterdorf,
  limits: told({ ...musterdorf.limits.value, ...some }),
})
const withTypo = { ...musterdorf, telephone: musterdorf.phone }
const withTypoInFact = { ...musterdorf, phone: { ...musterdorf.phone, confirmt: true } }
const typo = { walkin: true }
const withTypoInHours = withWeekly(monday, { ...monday, weekday: 3, ...typo })
const ferien = { from: '2027-06-04', to: '2027-05-25', reason: 'Ferien' }

const mistakes: Readonly<Record<string, readonly [PlaceFile, RegExp]>> = {
  'a stranger as adviser': [
    withWeekly({ ...monday, advisers: ['nord', 'west'] }),
    /weekly .*"west"/,
  ],
  'a limit of all that one network can use up': [
    withLimits({ formsOfAll: { most: 299, minutes: 60 } }),
    /formsOfAll must be at least 6 times formsOfOne.*limits/s,
  ],
  'the same by a shorter time': [
    withLimits({ formsOfOne: { most: 50, minutes: 30 } }),
    /formsOfAll must be/,
  ],
  'no adviser': [withWeekly({ ...monday, advisers: [] }), /weekly.*advisers/s],
  'a time with a dot': [
    withWeekly({ ...monday, from: '8.30' }),
    /write a time like 09:00.*weekly.*from/s,
  ],
  'a time after midnight': [withWeekly({ ...monday, to: '24:00' }), /weekly.*to/s],
  'an end before the start': [
    withWeekly({ ...monday, to: '08:00' }),
    /from must be before to.*weekly/s,
  ],
  'a weekday zero': [withWeekly({ ...monday, weekday: 0 }), /weekly.*weekday/s],
  'two Sprechstunden at once': [
    withWeekly(monday, { ...monday, from: '11:00', to: '13:00' }),
    /overlap/,
  ],
  'the same Sprechstunde twice': [withWeekly(monday, { ...monday }), /weekday 1 overlap/],
  'a fact that does not exist': [withTypo, /telephone/],
  'a word too many in a fact': [withTypoInFact, /confirmt.*phone/s],
  'a word too many in the hours': [withTypoInHours, /walkin.*weekly/s],
  'a closure that ends before it starts': [{ ...musterdorf, closures: told([ferien]) }, /closures/],
  'a phone number with letters': [{ ...musterdorf, phone: told('siehe Aushang') }, /phone/],
  'an exit that is not encrypted': [
    { ...musterdorf, exitUrl: told('http://example.org/') },
    /exitUrl/,
  ],
  'half a minute of lead time': [{ ...musterdorf, leadTimeMinutes: told(0.5) }, /leadTimeMinutes/],
}

for (const [what, [file, fact]] of Object.entries(mistakes)) {
  test(`a place file with ${what} is refused, and the message names the file and the fact`, () => {
    expect(() => checkedPlace(file)).toThrow(PlaceError)
    expect(() => checkedPlace(file)).toThrow(fact)
    expect(() => checkedPlace(file)).toThrow('src/places/musterdorf/place.ts')
  })
}

test('Sprechstunden that touch, or lie on other days, do not overlap', () => {
  const after = { ...monday, from: '11:30', to: '13:00' }
  const nextDay = { ...monday, weekday: 2 }
  expect(checkedPlace(withWeekly(monday, after, nextDay)).weekly).toHaveLength(3)
})

test('the Sprechstunden of a place stand in the order of the week, whatever the order of the file', () => {
  const friday = { ...monday, weekday: 5 }
  const noon = { ...monday, from: '12:00', to: '13:00' }
  expect(checkedPlace(withWeekly(friday, noon, monday)).weekly).toEqual([monday, noon, friday])
})

test('a place without a file is refused with a sentence that says which there are', () => {
  expect(() => placeNamed('entenhausen')).toThrow(PlaceError)
  expect(() => placeNamed('entenhausen')).toThrow(
    'PLACE is "entenhausen". There is a file for: pliezhausen, musterdorf.',
  )
  expect(() => placeNamed('')).toThrow(PlaceError)
})

test('an adviser is found by id; one who left the file is somebody of the Gemeinde', () => {
  expect(adviserOf(placeNamed('musterdorf'), 'sued').title).toBe('Berater')
  expect(adviserOf(placeNamed('musterdorf'), 'west')).toMatchObject({
    title: 'Ansprech-Person',
    employer: 'Gemeinde Musterdorf',
  })
})
