import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, test } from '@playwright/test'
import pg from 'pg'

import startPostgres, { freshDatabase, postgresUrl } from '../postgres.ts'
import { type Mailbox, openMailbox } from '../server/mailbox.ts'
import { requestId } from '../site/addresses.ts'
import { begin } from '../site/begin.ts'
import { styleFlaws } from '../styles-allowed.ts'
import {
  ask,
  buildOwn,
  heldSocket,
  type Own,
  ownEnv,
  ownUrl,
  postForm,
  refusedStart,
  startOwn,
} from './own.ts'

// What they stand on takes minutes to build: after a failure it is not built again for the rest.
test.describe.configure({ mode: 'serial' })

let folder: string
let stopPostgres: () => Promise<void>
let mailbox: Mailbox

test.beforeAll(async () => {
  test.setTimeout(600_000)
  stopPostgres = await startPostgres()
  mailbox = await openMailbox()
  folder = await buildOwn()
})
test.afterAll(async () => {
  await Promise.all([mailbox.stop(), stopPostgres()])
  await rm(folder, { recursive: true, force: true })
})

/** A database of its own, and what the site has in its environment with it. */
async function world() {
  mailbox.be('kind')
  mailbox.received.length = 0
  const { url, drop } = await freshDatabase('own')
  const database = new pg.Pool({ connectionString: url })
  database.on('error', () => undefined)
  const count = async (text: string) =>
    Number(
      (await database.query<{ n: number }>(`select count(*)::int as n from ${text}`)).rows[0]?.n,
    )
  return {
    env: ownEnv(url, mailbox.port),
    count,
    drop: async () => {
      await database.end()
      await drop()
    },
  }
}

const booking = (more: Readonly<Record<string, string>> = {}) => ({
  request_id: requestId(),
  slot: '2026-11-30T0830-nord',
  name: 'Ana Kanarienvogel',
  email: 'ana@kanarienvogel.test',
  calendar: 'yes',
  reminder: 'yes',
  if_away: 'wait',
  for: 'self',
  ...more,
})
const toAna = () => mailbox.to('ana@kanarienvogel.test')
const forwarded = (list: string) => ({ 'x-forwarded-for': list })

test('with what "npm ci --omit=dev" installs, the own server shows pages, takes a booking and sends its mails', async () => {
  const { env, count, drop } = await world()
  const own = await startOwn(folder, env)
  const start = await ask(own, '/')
  expect(start.status).toBe(200)
  expect(start.text).toContain('Musterdorf')
  const file = await ask(own, '/notfall/')
  const refused = await ask(own, '/api/booking')
  for (const { headers, text } of [start, file, refused]) {
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000')
    expect(styleFlaws(headers.get('content-security-policy'), text)).toEqual([])
  }
  const known = { 'if-none-match': file.headers.get('etag') ?? '' }
  expect((await ask(own, '/notfall/', { headers: known })).status).toBe(304)
  expect((await ask(own, '/gibt-es-nicht/')).status).toBe(404)
  expect((await ask(own, '/notfall/', { method: 'POST' })).status).toBe(405)
  expect(JSON.parse((await ask(own, '/api/health')).text)).toEqual({ ok: true })

  const made = await postForm(own, '/api/booking', booking())
  expect(made.status).toBe(303)
  expect(made.headers.get('location')).toMatch(/^\/mein-termin\/\?k=/)
  const page = await ask(own, made.headers.get('location') ?? '')
  expect(page.text).toContain('8:30')
  await expect.poll(() => toAna().length).toBe(1)
  expect(toAna()[0]?.mail.text).toContain(`${ownUrl}/mein-termin/`)
  expect(await count('booking')).toBe(1)
  expect(await own.end()).toBe(0)
  await drop()
})

test('the own server refuses forms of other sites, of http and over 20 kB, and runs no schedule for a stranger', async () => {
  const { env, count, drop } = await world()
  const own = await startOwn(folder, env)
  const from = async (origin: string) =>
    (await postForm(own, '/api/booking', booking(), { origin })).status
  expect(await from('https://fremd.test')).toBe(403)
  expect(await from(ownUrl.replace('https', 'http'))).toBe(403)
  const large = await postForm(own, '/api/booking', booking({ name: 'a'.repeat(20_000) }))
  expect([large.status, large.text.includes('</html>')]).toEqual([413, true])
  for (const name of ['deliver-mail', 'remind', 'delete-expired', 'daily-digest'])
    for (const [method, path] of [
      ['POST', name],
      ['POST', `${name}/`],
      ['GET', `${name}/`],
    ] as const) {
      const { status } = await ask(own, `/.netlify/functions/${path}`, { method })
      expect([404, 405], `${method} ${path}`).toContain(status)
    }
  expect(await count('booking')).toBe(0)
  expect(await own.end()).toBe(0)
  await drop()
})

test('each visitor behind the proxy is one of many, and nobody can say that they are somebody else', async () => {
  const { env, drop } = await world()
  const own = await startOwn(folder, env)
  const code = async (list: string) =>
    (await postForm(own, '/api/code', { code: 'ABCDEF', phone_end: '1234' }, forwarded(list)))
      .status
  const until429 = async (list: (n: number) => string) => {
    for (let n = 0; n < 60; n++) if ((await code(list(n))) === 429) return n
    return undefined
  }
  const most = await until429(() => '198.51.100.7')
  expect(most).toBeGreaterThan(2)
  expect(await code('203.0.113.9')).toBe(303)
  // Somebody who writes a header of their own, before the proxy writes its part.
  expect(await code('203.0.113.9, 198.51.100.7')).toBe(429)
  expect(await until429((n) => `203.0.113.${n}, 192.0.2.55`)).toBe(most)
  await own.end()
  const alone = await startOwn(folder, { ...env, TRUST_PROXY: '' })
  const plain = { origin: ownUrl.replace('https', 'http') }
  const form = booking({ slot: '2026-11-30T0915-nord' })
  // Without a proxy that is trusted it was not encrypted, whatever the header says.
  expect((await postForm(alone, '/api/booking', form)).status).toBe(403)
  expect((await postForm(alone, '/api/booking', form, plain)).status).toBe(303)
  await alone.end()
  await drop()
})

/** Sends a form in two halves, and calls `between` when the first one is there. */
async function inHalves({ port }: Own, fields: Record<string, string>, between: () => unknown) {
  const body = new URLSearchParams(fields).toString()
  const socket = connect({ port, host: '127.0.0.1' })
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
  await once(socket, 'connect')
  const { host } = new URL(ownUrl)
  socket.write(
    `POST /api/booking HTTP/1.1\r\nHost: ${host}\r\nX-Forwarded-Proto: https\r\nOrigin: ${ownUrl}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 40)}`,
  )
  await wait(200)
  between()
  await wait(500)
  socket.write(body.slice(40))
  await once(socket, 'close')
  return answer
}

test('a restart loses nothing: who is just sending a form gets the answer, its mail leaves, and the process ends', async () => {
  const { env, count, drop } = await world()
  const own = await startOwn(folder, env)
  let ended: Promise<number | null> | undefined
  const answer = await inHalves(own, booking(), () => (ended = own.end()))
  expect(answer).toMatch(/^HTTP\/1\.1 303 /)
  expect(await ended).toBe(0)
  expect(await count('booking')).toBe(1)
  expect(toAna()).toHaveLength(1)
  await expect(ask(own, '/')).rejects.toThrow('ECONNREFUSED')
  await drop()
})

test('while the server restarts, who comes waits at the socket that systemd holds, and a form gets its answer', async () => {
  const { env, count, drop } = await world()
  const { fd, port, close } = heldSocket()
  const first = await startOwn(folder, env, begin, fd)
  expect(first.port).toBe(port)
  expect(await first.end()).toBe(0)
  const waiting = [postForm({ port }, '/api/booking', booking()), ask({ port }, '/')]
  await wait(300)
  const second = await startOwn(folder, env, begin, fd)
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([303, 200])
  expect(await count('booking')).toBe(1)
  await second.end()
  close()
  await drop()
})

test('two processes at once, after days without any, send each waiting mail and each reminder once', async () => {
  const { env, count, drop } = await world()
  mailbox.be('down')
  const own = await startOwn(folder, env)
  for (const n of [1, 2, 3, 4]) {
    const slot = ['0830', '0915'][n % 2] ?? ''
    const form = booking({
      request_id: requestId(),
      slot: `2026-11-30T${slot}-${n > 2 ? 'nord' : 'sued'}`,
      email: `ana${n}@kanarienvogel.test`,
    })
    const made = await postForm(own, '/api/booking', form, forwarded(`198.51.${n}.7`))
    expect(made.headers.get('location')).toMatch(/^\/mein-termin\//)
  }
  await own.kill()
  mailbox.be('kind')
  // Nobody ran from Monday to Friday; the reminders were due on Friday at ten in Berlin.
  const friday = '2026-11-27T12:00:10Z'
  const both = await Promise.all([startOwn(folder, env, friday), startOwn(folder, env, friday)])
  await expect.poll(() => count(`booking where remind_at is not null`)).toBe(0)
  await expect.poll(() => count(`mail where state = 'waiting'`), { timeout: 120_000 }).toBe(0)
  for (const n of [1, 2, 3, 4]) {
    const subjects = mailbox.to(`ana${n}@kanarienvogel.test`).map(({ mail }) => mail.subject)
    expect(subjects, `mails to ${n}`).toHaveLength(2)
  }
  const ids = mailbox.received.map(({ mail }) => mail.messageId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(await Promise.all(both.map(({ end }) => end()))).toEqual([0, 0])
  await drop()
})

test('two processes that begin at once on an empty database both run, and its tables are made once', async () => {
  const { env, drop } = await world()
  const admin = new pg.Client({ connectionString: new URL('/postgres', postgresUrl()).href })
  await admin.connect()
  await admin.query('create database own_empty')
  const empty = { ...env, DATABASE_URL: new URL('/own_empty', postgresUrl()).href }
  const both = await Promise.all([startOwn(folder, empty), startOwn(folder, empty)])
  const migrated = both.map(({ said }) => said().match(/Migrated: /g)?.length ?? 0).sort()
  expect(migrated[0]).toBe(0)
  expect(migrated[1]).toBeGreaterThan(5)
  for (const own of both) expect((await ask(own, '/api/health')).status).toBe(200)
  await Promise.all(both.map(({ end }) => end()))
  await admin.query('drop database own_empty with (force)')
  await admin.end()
  await drop()
})

const oldNode = (version: string) =>
  `--import=data:text/javascript,${encodeURIComponent(`Object.defineProperty(process,'versions',{value:{node:'${version}'}})`)}`

test('what is missing, wrong or an example stops the own server before it answers, with a sentence and no stack', async () => {
  const { env, drop } = await world()
  const without = { ...env, SECRET_KEY: '' }
  const cases: readonly (readonly [changed: Record<string, string>, code: number, says: string])[] =
    [
      [without, 78, 'SECRET_KEY must be 32 random bytes'],
      [{ MAIL_FROM: 'rathaus@gemeinde.example' }, 78, 'MAIL_FROM is still the example'],
      [{ TRUST_PROXY: 'proxy' }, 78, 'TRUST_PROXY must be the addresses'],
      [{ PORT: 'web' }, 78, 'PORT'],
      [{ PLACE: 'nirgendwo' }, 78, 'PLACE is "nirgendwo"'],
      [{ PLACE: 'pliezhausen' }, 78, 'is not confirmed'],
      [{ URL: 'https://anders.test' }, 78, 'The pages were built for PLACE=musterdorf and URL='],
      [{ URL: 'http://hilfe.musterdorf.test' }, 78, 'URL must begin with https://'],
      [
        { DATABASE_URL: 'postgres://127.0.0.1:9/x' },
        1,
        'The database cannot be used (ECONNREFUSED)',
      ],
      [{ HOST: '192.0.2.1' }, 1, 'HOST and PORT cannot be listened on (EADDRNOTAVAIL)'],
      [{ NODE_OPTIONS: oldNode('22.11.0') }, 78, 'needs Node 22.12 or newer, and this is 22.11.0'],
      [{ NODE_OPTIONS: oldNode('20.20.2') }, 78, 'needs Node 22.12 or newer'],
    ]
  for (const [changed, code, says] of cases) {
    const refused = await refusedStart(folder, { ...env, ...changed })
    expect(refused.said, says).toContain(says)
    expect(refused.said, says).not.toMatch(/\n\s+at |Serving/)
    expect(refused.code, says).toBe(code)
  }
  await rm(join(folder, 'dist-server'), { recursive: true })
  expect((await refusedStart(folder, env)).said).toMatch(/^Nothing is built yet/)
  await drop()
})
