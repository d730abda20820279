import { randomBytes } from 'node:crypto'

import { readEnv } from '../../netlify/platform/env.ts'
import { NotReadyError, stopUnlessReady } from '../../netlify/platform/ready.ts'
import { ownOptions } from '../../serve/options.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'

const whole = {
  CONTEXT: 'production',
  NETLIFY_DB_URL: 'postgres://a:b@c/d',
  SMTP_URL: 'smtps://a:b@c:465',
  MAIL_FROM: 'a@b.test',
  STAFF_MAIL: 'c@b.test',
  SECRET_KEY: randomBytes(32).toString('base64'),
  URL: 'https://b.test',
}

const ofThePlan = ['advisers', 'weekly', 'room', 'stepFree']

test('a production build stops and lists every fact that nobody has confirmed, but for people, hours and the room, which staff confirm in the plan', () => {
  const place = placeNamed('pliezhausen')
  const build = () => stopUnlessReady(place, whole)
  expect(build).toThrow(NotReadyError)
  expect(place.unconfirmed.length).toBeGreaterThan(0)
  for (const fact of place.unconfirmed.filter((one) => !ofThePlan.includes(one)))
    expect(build).toThrow(`src/places/pliezhausen/place.ts: "${fact}" is not confirmed`)
})

test('hours and people of the place’s file that nobody has confirmed hold up no production build', () => {
  const [adviser] = placeNamed('musterdorf').advisers
  const open = { ...placeNamed('musterdorf'), unconfirmed: ofThePlan }
  stopUnlessReady(open, { ...whole, STAFF_MAIL: `${adviser?.id ?? ''}:c@b.test` })
})

test('a variable that is empty, or of blanks alone, is the same as none, for a build and for the own server', () => {
  const optional = ['DATABASE_URL', 'NETLIFY_DB_DRIVER', 'SECRET_KEY_PREVIOUS', 'SNAPSHOT_FOLDER']
  const ofServer = ['HOST', 'PORT', 'TRUST_PROXY']
  for (const nothing of ['', ' ', '\t\n']) {
    const empty = Object.fromEntries([...optional, ...ofServer].map((name) => [name, nothing]))
    stopUnlessReady(placeNamed('musterdorf'), { ...whole, ...empty })
    expect(readEnv({ ...whole, ...empty })).toEqual(readEnv(whole))
    const { TRUST_PROXY: _trusts, ...listens } = ownOptions(empty)
    expect(listens).toEqual({ PORT: 4321, HOST: '127.0.0.1' })
  }
})

test('a production build stops without its variables, and says all of them at once', () => {
  const build = () => stopUnlessReady(placeNamed('musterdorf'), { CONTEXT: 'production' })
  for (const name of ['NETLIFY_DB_URL', 'SMTP_URL', 'MAIL_FROM', 'STAFF_MAIL', 'SECRET_KEY', 'URL'])
    expect(build).toThrow(`- ${name} must be`)
})

for (const [name, value] of [
  ['NETLIFY_DB_URL', 'postgres://name:passwort@server.example/datenbank'],
  ['SMTP_URL', 'smtps://name:passwort@mail.anbieter.example:465'],
  ['MAIL_FROM', 'rathaus@gemeinde.example'],
  ['STAFF_MAIL', 'nord:eins@kreis.example'],
  ['URL', 'https://hilfe.gemeinde.example'],
] as const)
  test(`a production build stops where ${name} is still the example of the handbook`, () => {
    const build = () => stopUnlessReady(placeNamed('musterdorf'), { ...whole, [name]: value })
    expect(build).toThrow(`- ${name} is still the example`)
    expect(build).not.toThrow(value)
  })

test('a production build stops where the site would not be encrypted', () => {
  const build = () => stopUnlessReady(placeNamed('musterdorf'), { ...whole, URL: 'http://b.test' })
  expect(build).toThrow('- URL must begin with https://')
})

test('a production build stops where STAFF_MAIL names an adviser whom the place does not have', () => {
  const build = (list: string) => () =>
    stopUnlessReady(placeNamed('musterdorf'), { ...whole, STAFF_MAIL: list })
  const [adviser] = placeNamed('musterdorf').advisers
  expect(build('fremd:c@b.test')).toThrow('STAFF_MAIL names the adviser "fremd"')
  build(`${adviser?.id ?? ''}:c@b.test, d@b.test`)()
})

test('a production build stops where several of staff have no adviser named: else whoever is left when the first one leaves, or the office, becomes an adviser', () => {
  const build = (list: string) => () =>
    stopUnlessReady(placeNamed('musterdorf'), { ...whole, STAFF_MAIL: list })
  const [adviser] = placeNamed('musterdorf').advisers
  expect(build('c@b.test, d@b.test')).toThrow('STAFF_MAIL names no adviser')
  expect(build('c@b.test, d@b.test')).toThrow('nord, sued, ost')
  build('c@b.test')()
  build(`${adviser?.id ?? ''}:c@b.test, d@b.test`)()
})

for (const [name, list] of [
  ['with other capitals', 'jugendamt:Beratung@b.test,diakonie:beratung@B.test'],
  ['with something behind a +', 'jugendamt:beratung@b.test,diakonie:beratung+d@b.test'],
  ['the very same', 'jugendamt:beratung@b.test,diakonie:beratung@b.test'],
  ['for nobody in particular', 'beratung@b.test,BERATUNG@b.test'],
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
