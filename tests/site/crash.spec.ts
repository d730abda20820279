import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { here } from '../../src/place/here.ts'
import { offeredSlots } from '../../src/sprechstunde/slots.ts'
import { openMailbox } from '../server/mailbox.ts'
import { requestId } from './addresses.ts'
import { freshDatabase } from '../postgres.ts'
import { begin } from './begin.ts'
import { startStack, type Stack } from './stack.ts'

const residents = 200
const kills = 5
const atOnce = 4

/** As many slots as may be taken online, so that whoever asks for one gets it. */
const slots = [
  ...Map.groupBy(
    offeredSlots(here, Temporal.Instant.from(begin)),
    (slot) => slot.sprechstunde.id,
  ).values(),
].flatMap((times) => times.slice(0, times[0]?.sprechstunde.weekly.onlineSlots))

/** A form of somebody of their own: a booking while there are slots, a callback from then on. */
const forms = Array.from({ length: residents }, (_, index) => {
  const slot = slots[index]
  const person = { request_id: requestId(), name: 'Ana', email: `bewohner-${index}@haus.example` }
  return slot
    ? { path: '/api/booking', fields: { ...person, slot: slot.id } }
    : { path: '/api/callback', fields: { ...person, phone: '07127 98765', when: 'any' } }
})

test('the server is killed at random while 200 people send forms: nothing is lost, nothing is double', async () => {
  test.setTimeout(180_000)
  const database = await freshDatabase('crash')
  const mailbox = await openMailbox()
  const env = {
    NETLIFY_DB_URL: database.url,
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    SECRET_KEY: randomBytes(32).toString('base64'),
    STAFF_MAIL: 'eins@team.example',
    URL: 'http://localhost:1',
  }
  let stack: Stack = await startStack({ ...env, LOCAL_NOW: begin })
  let killed = 0
  let done = 0

  /** Sends a form again, as a person would, until an answer comes; answers where that leads. */
  async function send({ path, fields }: (typeof forms)[number]): Promise<string> {
    for (;;) {
      try {
        const body = new URLSearchParams(fields)
        const answer = await fetch(stack.url + path, { method: 'POST', body, redirect: 'manual' })
        done++
        return answer.headers.get('location') ?? `${answer.status}`
      } catch {
        await wait(200)
      }
    }
  }
  async function killAtRandom(): Promise<void> {
    while (killed < kills) {
      const goal = Math.floor(((killed + Math.random()) * residents) / kills)
      while (done < goal) await wait(1)
      await wait(Math.random() * 20)
      await stack.kill()
      killed++
      stack = await startStack({ ...env, LOCAL_NOW: begin })
    }
  }
  const queue = forms.map((form, index) => ({ form, index }))
  const answers: string[] = []
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      answers[next.index] = await send(next.form)
  }
  await Promise.all([killAtRandom(), ...Array.from({ length: atOnce }, worker)])
  await stack.kill()

  // Everything that was under way at a kill is taken up again.
  stack = await startStack({ ...env, LOCAL_NOW: '2026-11-23T07:30:00Z' })
  for (let rounds = 0; rounds < 3; rounds++)
    await fetch(`${stack.url}/.netlify/functions/deliver-mail`, { method: 'POST' })
  await stack.kill()

  for (const answer of answers) expect(answer).toMatch(/^\/mein-(termin|rueckruf)\/\?k=/)
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query(
    `select (select count(*)::int from booking) as bookings, (select count(*)::int from callback) as callbacks,
            (select count(*)::int from mail where state <> 'sent') as unsent,
            (select sum(taken)::int from online_share) as share`,
  )
  await client.end()
  expect(rows).toEqual([
    { bookings: slots.length, callbacks: residents - slots.length, unsent: 0, share: slots.length },
  ])
  let repeats = 0
  for (const [index] of forms.entries()) {
    const mails = mailbox.to(`bewohner-${index}@haus.example`)
    expect(new Set(mails.map(({ mail }) => mail.messageId)).size, `resident ${index}`).toBe(1)
    repeats += mails.length - 1
  }
  const toStaff = mailbox.to('eins@team.example').map(({ mail }) => mail.messageId)
  expect(new Set(toStaff).size).toBe(residents)
  repeats += toStaff.length - residents
  console.log(
    `killed ${killed} times; ${repeats} of ${residents * 2} mails were sent twice, with the same Message-ID`,
  )

  await mailbox.stop()
  await database.drop()
})
