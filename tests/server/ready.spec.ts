import { randomBytes } from 'node:crypto'

import { readEnv } from '../../netlify/platform/env.ts'
import { NotReadyError, stopUnlessReady } from '../../netlify/platform/ready.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'

const whole = {
  CONTEXT: 'production',
  NETLIFY_DB_URL: 'postgres://a:b@c/d',
  SMTP_URL: 'smtps://a:b@c:465',
  MAIL_FROM: 'a@b.example',
  STAFF_MAIL: 'c@b.example',
  SECRET_KEY: randomBytes(32).toString('base64'),
  URL: 'https://b.example',
}

test('a production build stops and lists every fact that nobody has confirmed', () => {
  const place = placeNamed('pliezhausen')
  const build = () => stopUnlessReady(place, whole)
  expect(build).toThrow(NotReadyError)
  expect(place.unconfirmed.length).toBeGreaterThan(0)
  for (const fact of place.unconfirmed)
    expect(build).toThrow(`src/places/pliezhausen/place.ts: "${fact}" is not confirmed`)
})

test('a production build stops without its variables, and says all of them at once', () => {
  const build = () => stopUnlessReady(placeNamed('musterdorf'), { CONTEXT: 'production' })
  for (const name of ['NETLIFY_DB_URL', 'SMTP_URL', 'MAIL_FROM', 'STAFF_MAIL', 'SECRET_KEY', 'URL'])
    expect(build).toThrow(`- ${name} must be`)
})

test('a production build stops where STAFF_MAIL names an adviser whom the place does not have', () => {
  const build = (list: string) => () =>
    stopUnlessReady(placeNamed('musterdorf'), { ...whole, STAFF_MAIL: list })
  const [adviser] = placeNamed('musterdorf').advisers
  expect(build('fremd:c@b.example')).toThrow('STAFF_MAIL names the adviser "fremd"')
  build(`${adviser?.id ?? ''}:c@b.example, d@b.example`)()
})

test('a production build stops where several of staff have no adviser named: else whoever is left when the first one leaves, or the office, becomes an adviser', () => {
  const build = (list: string) => () =>
    stopUnlessReady(placeNamed('musterdorf'), { ...whole, STAFF_MAIL: list })
  const [adviser] = placeNamed('musterdorf').advisers
  expect(build('c@b.example, d@b.example')).toThrow('STAFF_MAIL names no adviser')
  expect(build('c@b.example, d@b.example')).toThrow('nord, sued, ost')
  build('c@b.example')()
  build(`${adviser?.id ?? ''}:c@b.example, d@b.example`)()
})

for (const [name, list] of [
  ['with other capitals', 'jugendamt:Beratung@b.example,diakonie:beratung@B.example'],
  ['with something behind a +', 'jugendamt:beratung@b.example,diakonie:beratung+d@b.example'],
  ['the very same', 'jugendamt:beratung@b.example,diakonie:beratung@b.example'],
  ['for nobody in particular', 'beratung@b.example,BERATUNG@b.example'],
] as const)
  test(`one mailbox for two people is refused at the start: ${name}`, () => {
    expect(() => readEnv({ ...whole, STAFF_MAIL: list })).toThrow(/^- STAFF_MAIL has one mailbox/)
    expect(() => readEnv({ ...whole, STAFF_MAIL: list })).not.toThrow(/beratung/i)
  })

test('a place whose facts are confirmed goes to the public; any other build is not held up', () => {
  stopUnlessReady(placeNamed('musterdorf'), whole)
  stopUnlessReady(placeNamed('pliezhausen'), { CONTEXT: 'deploy-preview' })
  stopUnlessReady(placeNamed('pliezhausen'), {})
})
