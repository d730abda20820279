import { globSync, readFileSync } from 'node:fs'

import { parse } from 'yaml'
import * as z from 'zod'

import { bodyGroups, bodyShape, bodyTextShape } from '../../src/content/body-shapes.ts'
import { toAsk } from '../../src/domain/place/contact.ts'
import { checkedPlace, PlaceError } from '../../src/domain/place/place.ts'
import type { PlaceFile } from '../../src/domain/place/schema.ts'
import { musterdorf } from '../../src/places/musterdorf/place.ts'
import { pliezhausen } from '../../src/places/pliezhausen/place.ts'
import { siteLanguages } from '../../src/site/languages.ts'
import { expect, test } from './test.ts'

const read = (file: string): unknown =>
  parse(readFileSync(`src/content/${file}`, 'utf8'), { customTags: ['timestamp'] })
const bodies = z.array(bodyShape).parse(read('de/bodies.yaml'))
const topics = globSync('src/content/de/topics/*.md').map((file) => file.replace(/.*\/|\.md$/g, ''))
const told = bodies.flatMap(({ decides }) => decides)

test('on the page of each topic stands who decides, and no sentence is for a topic that does not exist', () => {
  const named = new Set(told.flatMap((one) => one.topics))
  expect([...named].sort()).toEqual([...topics].sort())
})

test('whoever decides something is there with the source that was read, the day of that, and a part of the one page', () => {
  for (const { id, source, checked, group, place } of bodies) {
    expect(source, id).toMatch(/§|Kein Gesetz/)
    expect(checked.getTime(), id).toBeGreaterThan(new Date('2026-11-01').getTime())
    expect(bodyGroups).toContain(group)
    expect(bodies[place - 1]?.id).toBe(id)
  }
})

test('a law that nobody has read word for word stands apart, never among those that were read', () => {
  for (const { id, source, unread = [], laws: linked = [] } of bodies)
    for (const law of unread) {
      expect(law, id).toMatch(/^[A-Z][A-Za-z]+ .*§/)
      expect(source, id).not.toContain(law)
      expect(
        linked.map(({ name }) => name.split(', ').at(-1)),
        id,
      ).not.toContain(law)
    }
  expect(bodyShape.safeParse({ ...bodies[0], unread: [] }).success).toBe(false)
})

test('only food and clothes have no law, and the list of sources says so', () => {
  const without = bodies.filter(({ laws }) => laws === undefined)
  expect(without.map(({ id }) => id)).toEqual(['tafel', 'kleidung'])
  for (const { source } of without) expect(source).toMatch(/^Kein Gesetz/)
})

test('what the law says of all places names no street, number, mail or hour of one', () => {
  for (const file of globSync('src/content/*/bodies.yaml')) {
    const text = readFileSync(file, 'utf8').replace(/^#.*|\{\{[^}]*\}\}|https:\S+/gm, '')
    expect(text, file).not.toMatch(/@|\b0\d{3,}|\b\d{5}\b|\d Uhr|Straße \d/)
  }
})

test('what stands on the page for the young addresses nobody as Sie', () => {
  const young = told.filter((one) => one.topics.includes('junge-menschen'))
  expect(young.length).toBeGreaterThan(2)
  for (const { text } of young) expect(text).not.toMatch(/\bIhnen\b|\bIhr|n Sie\b|wenn Sie/)
})

for (const { code } of siteLanguages.slice(1))
  test(`${code}: each office has what its German name means, and as many sentences as in German`, () => {
    const { texts } = bodyTextShape.parse(read(`${code}/bodies.yaml`))
    expect(Object.keys(texts)).toEqual(bodies.map(({ id }) => id))
    for (const { id, name, decides, how } of bodies) {
      expect(texts[id]?.name, id).not.toBe(name)
      expect(texts[id]?.decides, id).toHaveLength(decides.length)
      expect(texts[id]?.how?.length, id).toBe(how?.length)
    }
  })

for (const file of [pliezhausen, musterdorf])
  test(`${file.id} has an entry for each office that is a fact of the place, and for no other`, () => {
    const local = bodies.filter(({ isLocal }) => isLocal).map(({ id }) => id)
    expect(Object.keys(file.offices.value).sort()).toEqual(local.sort())
  })

test('of Pliezhausen no office and no partner can be reached on a page yet, and all of it is on the list of what is to be asked', () => {
  const place = checkedPlace(pliezhausen)
  const contacts = [
    ...Object.values(place.offices),
    ...place.partners.map(({ contact }) => contact),
  ]
  for (const { address, phone, mail, hours } of contacts)
    expect([address, phone, mail, hours]).toEqual([null, null, null, null])
  expect(toAsk(place)).toHaveLength(contacts.length)
  expect(toAsk(place)[0]).toEqual({
    of: 'jobcenter',
    details: ['address', 'phone', 'mail', 'hours'],
  })
})

test('a detail that is written down and not confirmed never leaves the place file; the confirmed one beside it does', () => {
  const place = checkedPlace(musterdorf)
  const { wohngeldstelle, jobcenter } = place.offices
  expect(wohngeldstelle).toMatchObject({ phone: null, toAsk: ['phone', 'hours'] })
  expect(wohngeldstelle?.address).toEqual(['Landratsamt Musterland', 'Marktweg 3'])
  expect(jobcenter).toMatchObject({ phone: '07121 0010', toAsk: [] })
  expect(JSON.stringify(musterdorf)).toContain('07121 0099')
  expect(JSON.stringify(place)).not.toMatch(/07121 009[89]/)
})

test('what somebody confirmed as missing is asked no more', () => {
  expect(checkedPlace(musterdorf).offices['tafel']).toMatchObject({ phone: null, toAsk: [] })
})

test('a contact without one of its details is refused, so that none is forgotten', () => {
  const [partner] = musterdorf.partners.value
  if (!partner) throw new TypeError('musterdorf has no partner')
  const { hours: _, ...contact } = partner.contact
  const broken = {
    ...musterdorf,
    partners: { ...musterdorf.partners, value: [{ ...partner, contact }] },
  } as PlaceFile
  expect(() => checkedPlace(broken)).toThrow(PlaceError)
  expect(() => checkedPlace(broken)).toThrow(/hours/)
})

test('what is still to be asked of Pliezhausen stands in the handbook for whoever brings it live', () => {
  const handbook = readFileSync('docs/deploy.md', 'utf8')
  for (const { id, name, isLocal } of bodies)
    if (isLocal) expect(handbook, id).toContain(`| ${name} |`.replace(' |', ''))
  for (const { name } of pliezhausen.partners.value) expect(handbook).toContain(name)
})
