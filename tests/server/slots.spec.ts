import { readFile } from 'node:fs/promises'

import * as booking from '../../netlify/functions/booking.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import * as slots from '../../netlify/functions/slots.ts'
import { bookingForm, expect, expectTrouble, siteUrl, test } from './test.ts'

type Answer = { readonly place: string; readonly slots: readonly Record<string, unknown>[] }

test('other sites can read what is free: as the schema says, for anyone, for a minute', async ({
  post,
  call,
}) => {
  const ask = () => call(slots, new Request(`${siteUrl}/api/slots.json`))
  const response = await ask()
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('netlify-cdn-cache-control')).toBe('public, max-age=60')
  const before = (await response.json()) as Answer
  const schema = JSON.parse(await readFile('docs/slots.schema.json', 'utf8')) as {
    properties: {
      slots: { items: { required: string[]; properties: { id: { pattern: string } } } }
    }
  }
  const { required, properties } = schema.properties.slots.items
  for (const slot of before.slots) {
    expect(Object.keys(slot).sort()).toEqual(required.toSorted())
    expect(slot['id']).toMatch(new RegExp(properties.id.pattern))
    expect(slot['url']).toBe(`${siteUrl}/termin/${String(slot['id'])}/`)
  }
  expect(before.slots[0]).toMatchObject({ id: '2026-11-24T0900', start: '2026-11-24T08:00:00Z' })
  await post(booking, bookingForm())
  const after = (await (await ask()).json()) as Answer
  expect(after.slots.map(({ id }) => id)).not.toContain('2026-11-24T0900')
  expect(
    (await call(slots, new Request(`${siteUrl}/api/slots.json`, { method: 'POST' }))).status,
  ).toBe(405)
})

test('a clock that jumps, forward or back, loses no mail and doubles none', async ({
  post,
  call,
  clock,
  mailbox,
  afterwards,
}) => {
  const tick = () => call(deliverMail, new Request(`${siteUrl}/`, { method: 'POST' }))
  expectTrouble('mail-failed')
  mailbox.be('down')
  await post(booking, bookingForm({ slot: '2026-12-01T0900' }))
  await afterwards()
  clock.forward({ hours: -5 })
  await tick()
  mailbox.be('kind')
  await tick()
  expect(mailbox.received).toHaveLength(0)
  clock.forward({ hours: 29 })
  await tick()
  clock.forward({ hours: -24 })
  await tick()
  const own = mailbox.received.filter(({ mail }) => !mail.subject?.startsWith('E-Mails'))
  expect(new Set(own.map(({ mail }) => mail.messageId)).size).toBe(3)
  expect(own).toHaveLength(3)
})
