import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'
import { Temporal } from 'temporal-polyfill'

import { withoutChanges } from '../../src/domain/plan/changes.ts'
import { offeredSlots } from '../../src/domain/sprechstunde/slots.ts'
import { seed } from '../../src/site/here.ts'
import { freshDatabase } from '../postgres.ts'
import { openMailbox } from '../server/mailbox.ts'
import { requestId } from './addresses.ts'
import { begin } from './begin.ts'
import { type Stack, startFunctions } from './stack.ts'
import { expect, test } from './test.ts'

const residents = 200
const kills = 5
const atOnce = 4

/** As many slots as may be taken online, so that whoever asks for one gets it. */
const slots = [
  ...Map.groupBy(
    offeredSlots(withoutChanges(seed), Temporal.Instant.from(begin)),
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

const delivery = '/.netlify/functions/deliver-mail'

/** Sends a form again, as a person would, until an answer comes; answers where that leads. */
async function send(site: () => Stack, form: (typeof forms)[number], done: () => void) {
  for (;;) {
    try {
      const body = new URLSearchParams(form.fields)
      const answer = await fetch(site().url + form.path, {
        method: 'POST',
        body,
        redirect: 'manual',
      })
      done()
      return answer.headers.get('location') ?? `${answer.status}`
    } catch {
      await wait(200)
    }
  }
}

/** Some people at once send the forms while the server is killed, so often, each time at random; answers where they led. */
async function sendAllWhileKilled(env: Readonly<Record<string, string>>) {
  let stack = await startFunctions({ ...env, LOCAL_NOW: begin })
  let done = 0
  const answers: string[] = []
  const queue = forms.map((form, index) => ({ form, index }))
  const person = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      answers[next.index] = await send(
        () => stack,
        next.form,
        () => done++,
      )
  }
  const killer = async () => {
    for (let killed = 0; killed < kills; killed++) {
      const goal = Math.floor(((killed + Math.random()) * residents) / kills)
      while (done < goal) await wait(1)
      await wait(Math.random() * 20)
      await stack.kill()
      stack = await startFunctions({ ...env, LOCAL_NOW: begin })
    }
  }
  await Promise.all([killer(), ...Array.from({ length: atOnce }, person)])
  await stack.kill()
  return answers
}

test('the server is killed at random while 200 people send forms: nothing is lost, nothing is double', async () => {
  const database = await freshDatabase('crash')
  const mailbox = await openMailbox()
  const env = {
    NETLIFY_DB_URL: database.url,
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    STAFF_MAIL: 'eins@team.example',
    URL: 'http://localhost:1',
  }
  const answers = await sendAllWhileKilled(env)

  // Everything that was under way at a kill is taken up again.
  const stack = await startFunctions({ ...env, LOCAL_NOW: '2026-11-23T07:30:00Z' })
  for (let rounds = 0; rounds < 3; rounds++) await fetch(stack.url + delivery, { method: 'POST' })
  await stack.kill()

  expect(answers.filter((answer) => !/^\/mein-(termin|rueckruf)\/\?k=/.test(answer))).toEqual([])
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
  // A mail may come twice, with the same Message-ID.
  const idsTo = (address: string) =>
    new Set(
      mailbox
        .to(address)
        // So many at once are noticed, and staff are told of it by mails of their own.
        .filter(({ mail }) => address !== 'eins@team.example' || mail.subject?.startsWith('Neuer '))
        .map(({ mail }) => mail.messageId),
    ).size
  for (const [index] of forms.entries())
    expect(idsTo(`bewohner-${index}@haus.example`), `resident ${index}`).toBe(1)
  expect(idsTo('eins@team.example')).toBe(residents)

  await mailbox.stop()
  await database.drop()
})
