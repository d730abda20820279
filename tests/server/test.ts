import type { Config, Context } from '@netlify/functions'
import { expect, test as base } from '@playwright/test'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'

import { clockKey } from '../../netlify/platform/clock.ts'
import { openDraft } from '../../netlify/platform/draft.ts'
import type { LogEvent } from '../../netlify/platform/log.ts'
import { formIdFrom, testKey } from '../form-id.ts'
import { emptyDatabase, freshDatabase, postgresUrl } from '../postgres.ts'
import { writeDownStatements } from './heard.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'
import { layWire, type Wire } from './wire.ts'

export { expect }
export const staff = ['eins@team.example', 'zwei@team.example'] as const
export const siteUrl = 'https://rathaus.example'

type FunctionModule = {
  readonly default: (request: Request, context: Context) => Promise<Response>
  readonly config: Config
}
export type Sent = Readonly<Record<string, string | readonly string[]>>

/** What a worker has for itself: a database on the real server, a wire to it, a mail server, the environment. */
type World = { readonly database: pg.Pool; readonly wire: Wire; readonly mailbox: Mailbox }

/** A clock that stands still until it is set on. */
type Clock = { set: (instant: string) => void; forward: (duration: Temporal.DurationLike) => void }

type Fixtures = {
  /** Keeps the log off the screen, and holds it to what a test expects of it. */
  readonly log: undefined
  readonly database: pg.Pool
  readonly wire: Wire
  readonly mailbox: Mailbox
  readonly clock: Clock
  /** Calls a function as the platform would, and answers its response once it is there. */
  readonly call: (module: FunctionModule, request: Request) => Promise<Response>
  /** Posts a form to a function. */
  readonly post: (
    module: FunctionModule,
    fields: Sent,
    headers?: Record<string, string>,
  ) => Promise<Response>
  /** Calls this whenever a function hands over work for after its answer, before that work has done anything. */
  readonly beforeWork: (note: () => void) => void
  /** Waits until the work that functions left for after their answer is done. */
  readonly afterwards: () => Promise<void>
}

/** Where what is published lies in this process. */
const blobsKey = Symbol.for('sozialraum.blobs')

/** Monday, 8:00 in Berlin, before the first example week. */
export const start = '2026-11-23T07:00:00Z'

/** What the log says when something went wrong; every other line says what went as it should. */
const troubles: ReadonlySet<unknown> = new Set(['fault', 'mail-failed', 'mail-given-up'])
let expected = new Set<unknown>()
/** Says that a test makes something go wrong: the log has to say so, and nothing else that went wrong. */
export const expectTrouble = (...events: readonly LogEvent[]): void => {
  expected = new Set(events)
}

/** The event of a line of our log. */
function eventOf(line: unknown): unknown {
  if (typeof line !== 'string' || !line.startsWith('{"event":')) return undefined
  const parsed: unknown = JSON.parse(line)
  return typeof parsed === 'object' && parsed && 'event' in parsed ? parsed.event : undefined
}

export const test = base.extend<Fixtures, { world: World }>({
  log: [
    async ({}, use) => {
      const print = console.log
      const seen = new Set<unknown>()
      expected = new Set()
      console.log = (line: unknown, ...more: readonly unknown[]) => {
        const event = eventOf(line)
        if (event === undefined) print(line, ...more)
        else if (troubles.has(event)) seen.add(event)
      }
      await use(undefined)
      await settled()
      console.log = print
      expect([...seen].sort(), 'what the log says went wrong').toEqual([...expected].sort())
    },
    { auto: true },
  ],
  world: [
    async ({}, use) => {
      const { name, url, drop } = await freshDatabase('worker')
      const wire = await layWire(Number(postgresUrl().port))
      const mailbox = await openMailbox()
      const database = new pg.Pool({ connectionString: url })
      writeDownStatements()
      // The database is dropped while idle connections may still be closing.
      database.on('error', () => undefined)
      Object.assign(process.env, {
        NETLIFY_DB_URL: `postgres://postgres:postgres@127.0.0.1:${wire.port}/${name}`,
        SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
        MAIL_FROM: 'rathaus@rathaus.example',
        STAFF_MAIL: staff.join(', '),
        SECRET_KEY: testKey,
        URL: siteUrl,
      })
      await use({ database, wire, mailbox })
      const { disconnect } = await import('../../netlify/platform/database.ts')
      await disconnect()
      await Promise.all([database.end(), wire.stop(), mailbox.stop()])
      await drop()
    },
    { scope: 'worker' },
  ],
  database: async ({ world }, use) => {
    await emptyDatabase(world.database)
    const { forgetPlan } = await import('../../netlify/plan/plan.ts')
    forgetPlan()
    Object.assign(globalThis, { [blobsKey]: undefined })
    await use(world.database)
  },
  wire: ({ world }, use) => use(world.wire),
  mailbox: async ({ world }, use) => {
    world.mailbox.be('kind')
    world.mailbox.received.length = 0
    await use(world.mailbox)
    world.mailbox.be('kind')
  },
  clock: async ({}, use) => {
    let time = Temporal.Instant.from(start)
    Object.assign(globalThis, { [clockKey]: () => time.epochMilliseconds })
    await use({
      set: (instant) => (time = Temporal.Instant.from(instant)),
      forward: (duration) => (time = time.add(duration)),
    })
  },
  afterwards: async ({}, use) => use(settled),
  beforeWork: async ({}, use) => {
    await use((next) => (note = next))
    note = () => undefined
  },
  call: async ({ database: _database, mailbox: _mailbox, clock: _clock }, use) => {
    const waitUntil = (work: Promise<unknown>) => {
      note()
      later.push(work)
    }
    // Each request comes from another visitor, unless a test says which.
    const anyone = () => `2001:db8:${(visitors++).toString(16)}:1::7`
    await use((module, request) => {
      const context = { ip: request.headers.get('x-visitor') ?? anyone(), waitUntil }
      return module.default(request, context as unknown as Context)
    })
    await settled()
  },
  post: async ({ call }, use) => {
    await use((module, fields, headers = {}) => call(module, posted(module, fields, headers)))
  },
})

let note: () => void = () => undefined
let visitors = 1
const later: Promise<unknown>[] = []
async function settled(): Promise<void> {
  while (later.length > 0) await Promise.all(later.splice(0))
}

function posted(module: FunctionModule, fields: Sent, headers: Record<string, string>): Request {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) body.append(name, value)
  return new Request(`${siteUrl}${String(module.config.path)}`, { method: 'POST', body, headers })
}

/** The id of a form that was opened a minute before the test's clock began, signed as the site does. */
export const requestId = (opened = '2026-11-23T06:59:00Z'): string =>
  formIdFrom(Temporal.Instant.from(opened))

/** A booking form as a browser sends it; the first free Tuesday. */
export const bookingForm = (changes: Sent = {}): Sent => ({
  request_id: requestId(),
  slot: '2026-11-24T0900',
  name: 'Ana Kanarienvogel',
  phone: '07127 98765',
  email: 'ana@kanarienvogel.example',
  calendar: 'yes',
  reminder: 'yes',
  language: 'de',
  if_away: 'wait',
  for: 'self',
  nachricht: '',
  ...changes,
})

/** A callback form as a browser sends it. */
export const callbackForm = (changes: Sent = {}): Sent => ({
  request_id: requestId(),
  name: 'Ana Kanarienvogel',
  phone: '07127 98765',
  when: ['2026-11-23-morning', '2026-11-24-afternoon'],
  voicemail: 'no',
  say_who: 'no',
  others_may_answer: 'no',
  language: 'de',
  prefer: 'nobody',
  for: 'self',
  email: '',
  nachricht: '',
  ...changes,
})

/** Where a `303` leads. */
export function whereTo(response: Response): URL {
  expect(response.status).toBe(303)
  return new URL(response.headers.get('location') ?? '', siteUrl)
}

/** The refused form in the address of the page that it goes back to. */
export const draftIn = (to: URL) => openDraft(to.searchParams.get('d'), to.pathname)
