import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import { parse } from 'smol-toml'

import * as booking from '../../netlify/functions/booking.ts'
import * as callback from '../../netlify/functions/callback.ts'
import { EnvError, readEnv } from '../../netlify/platform/env.ts'
import { SealError, sealing } from '../../netlify/platform/seal.ts'
import { fileHeaders } from '../../src/metadata/headers.ts'
import { bookingForm, callbackForm, expect, test, whereTo } from './test.ts'

const key = () => randomBytes(32).toString('base64')

test('what is sealed opens only for its purpose, and not when one sign of it is changed', () => {
  const { seal, open } = sealing([key()])
  const sealed = seal('booking:1', { name: 'Ana' })
  expect(sealed).not.toContain('Ana')
  expect(open('booking:1', sealed)).toEqual({ name: 'Ana' })
  expect(() => open('booking:2', sealed)).toThrow(SealError)
  for (const at of [0, 8, 12, sealed.length - 1]) {
    const sign = sealed[at] === 'A' ? 'B' : 'A'
    expect(() => open('booking:1', sealed.slice(0, at) + sign + sealed.slice(at + 1))).toThrow(
      SealError,
    )
  }
  for (const garbage of ['', '.', 'x.y', sealed.split('.')[0] ?? ''])
    expect(() => open('booking:1', garbage)).toThrow(SealError)
})

test('after the key was changed, the old one still opens what it sealed, and seals nothing new', () => {
  const [before, after] = [key(), key()]
  const old = sealing([before])
  const rotating = sealing([after, before])
  const done = sealing([after])
  const sealed = old.seal('x', 1)
  expect(rotating.open('x', sealed)).toBe(1)
  expect(() => done.open('x', sealed)).toThrow(SealError)
  expect(done.open('x', rotating.seal('x', 2))).toBe(2)
  expect(rotating.fingerprints('code', 'K7M2QX')).toContain(old.fingerprint('code', 'K7M2QX'))
  expect(rotating.fingerprint('code', 'K7M2QX')).toBe(done.fingerprint('code', 'K7M2QX'))
})

test('the same value sealed twice looks different', () => {
  const { seal, open } = sealing([key()])
  expect(seal('x', 'Ana')).not.toBe(seal('x', 'Ana'))
  expect(open('x', seal('x', 'Ä👩‍👧'))).toBe('Ä👩‍👧')
})

test('the length of what is sealed does not tell how long a name is, or whether there is a mail address', () => {
  const { seal, open } = sealing([key()])
  const few = { name: 'Li' }
  const many = { name: 'Ä'.repeat(80), email: 'ana@kanarienvogel.example' }
  expect(seal('x', few)).toHaveLength(seal('x', many).length)
  for (const length of [1, 509, 510, 511, 4000, 4094, 4095, 9000]) {
    const text = 'a'.repeat(length)
    expect(open('x', seal('x', text))).toBe(text)
  }
})

test('what was sealed before its length went up in steps still opens', () => {
  const { open } = sealing([Buffer.alloc(32, 7).toString('base64')])
  const before = 'DJAoPw.DfDoUhDC-hvVY0DQaLEG6F8Uo9_DdMiIvhpi9_LPNeonj1BTkzy1jZI2'
  expect(open('booking:1', before)).toEqual({ name: 'Ana' })
})

test('a missing variable stops the start with a sentence that says which, and how to make it', () => {
  const whole = {
    NETLIFY_DB_URL: 'postgres://a:b@c/d',
    SMTP_URL: 'smtps://a:b@c:465',
    MAIL_FROM: 'a@b.example',
    STAFF_MAIL: 'c@b.example, d@b.example,',
    SECRET_KEY: key(),
    URL: 'https://b.example',
  }
  expect(readEnv(whole).STAFF_MAIL).toMatchObject([
    { address: 'c@b.example' },
    { address: 'd@b.example' },
  ])
  for (const name of Object.keys(whole)) {
    const { [name]: _left, ...rest } = whole as Record<string, string>
    expect(() => readEnv(rest)).toThrow(EnvError)
    expect(() => readEnv(rest)).toThrow(new RegExp(`^- ${name} `))
    // Empty is the same as left out.
    expect(() => readEnv({ ...whole, [name]: ' ' })).toThrow(new RegExp(`^- ${name} `))
  }
  expect(readEnv({ ...whole, SECRET_KEY_PREVIOUS: '', DATABASE_URL: '' })).toEqual(readEnv(whole))
  expect(() => readEnv({ ...whole, SECRET_KEY: 'c2hvcnQ=' })).toThrow(/32 random bytes/)
  expect(() => readEnv({ ...whole, SECRET_KEY: 'c2hvcnQ=' })).not.toThrow(/c2hvcnQ/)
})

test('nobody who reads the whole database, the answers or the log finds a word of a resident', async ({
  post,
  database,
  afterwards,
  mailbox,
}) => {
  const lines: string[] = []
  const log = console.log
  console.log = (line: string) => lines.push(line)
  mailbox.be('down')
  const answers = [
    await post(booking, bookingForm()),
    await post(callback, callbackForm({ email: 'ana@kanarienvogel.example' })),
    await post(booking, bookingForm({ email: 'ana kanarienvogel' })),
  ]
  await afterwards()
  console.log = log
  const canary = /Kanarien|98765/i
  const tables = await database.query<{ table_name: string }>(
    `select table_name from information_schema.tables where table_schema = 'public'`,
  )
  expect(tables.rowCount).toBeGreaterThan(5)
  for (const { table_name } of tables.rows) {
    const { rows } = await database.query<{ row: string }>(
      `select t::text as row from ${table_name} t`,
    )
    for (const { row } of rows) expect(row).not.toMatch(canary)
  }
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.join('\n')).not.toMatch(canary)
  for (const answer of answers) expect(whereTo(answer).href).not.toMatch(canary)
})

test('files are served with the same security headers as pages and functions; their policy is in what the build writes', async () => {
  const toml = parse(await readFile('netlify.toml', 'utf8')) as {
    headers: { for: string; values: Record<string, string> }[]
    functions: Record<string, { region?: string }>
  }
  expect(toml.headers.find((rule) => rule.for === '/*')?.values).toEqual(fileHeaders)
  expect(toml.functions['*']?.region).toBe('fra')
})
