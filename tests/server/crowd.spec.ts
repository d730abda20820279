import { Temporal } from 'temporal-polyfill'

import { bookingBehind } from '../../netlify/bookings/read.ts'
import * as booking from '../../netlify/functions/booking.ts'
import { withoutChanges } from '../../src/domain/plan/changes.ts'
import { offeredSlots } from '../../src/domain/sprechstunde/slots.ts'
import { seed } from '../../src/site/here.ts'
import {
  bookingForm,
  draftIn,
  expect,
  expectTrouble,
  requestId,
  type Sent,
  staff,
  start,
  test,
  whereTo,
} from './test.ts'

const crowd = 300

type Post = (module: typeof booking, fields: Sent) => Promise<Response>

/**
 * All send their forms at once. On a machine that has other things to do, not everybody of a crowd gets a connection to the
 * database in time: whoever is told that something is wrong on our side sends the same form again, one after the other.
 */
async function rush(post: Post, forms: readonly Sent[]): Promise<readonly URL[]> {
  const first = await Promise.all(forms.map(async (form) => whereTo(await post(booking, form))))
  const pages: URL[] = []
  for (const [index, form] of forms.entries()) {
    let page = first[index] ?? whereTo(await post(booking, form))
    while (draftIn(page)?.refusal === 'fault') {
      expectTrouble('fault')
      page = whereTo(await post(booking, form))
    }
    pages.push(page)
  }
  return pages
}

test('300 people want one slot at once: one has it, 299 are told so and keep their form', async ({
  post,
  database,
  mailbox,
  afterwards,
}) => {
  const forms = Array.from({ length: crowd }, (_, index) =>
    bookingForm({ request_id: requestId(), name: `Person ${index}`, email: '', phone: '' }),
  )
  const pages = await rush(post, forms)
  await afterwards()
  const won = pages.filter((page) => page.pathname === '/mein-termin/')
  expect(won).toHaveLength(1)
  const drafts = pages.map((page) => draftIn(page))
  expect(drafts.filter((draft) => draft?.refusal === 'slot-taken')).toHaveLength(crowd - 1)
  expect(
    drafts.filter((draft, index) => draft && draft.values['name']?.[0] !== `Person ${index}`),
  ).toEqual([])
  expect((await database.query('select from booking')).rowCount).toBe(1)
  expect((await database.query('select taken from online_share')).rows).toEqual([{ taken: 1 }])
  expect(mailbox.received.map(({ to }) => to).sort()).toEqual([...staff].sort())
})

test('300 people want 30 slots at once: each slot goes to one person, and each person is told whether they have it', async ({
  post,
  database,
  afterwards,
}) => {
  // Two slots of each of 15 Sprechstunden, so that the online share does not end first.
  const offered = offeredSlots(withoutChanges(seed), Temporal.Instant.from(start))
  const slots = offered
    .filter(({ id }) => /T(0900|1030|1400|1530)/.test(id))
    .slice(0, 30)
    .map(({ id }) => id)
  expect(slots).toHaveLength(30)
  const wishes = Array.from({ length: crowd }, (_, index) => slots[index % slots.length] ?? '')
  const pages = await rush(
    post,
    wishes.map((slot) => bookingForm({ slot, request_id: requestId(), email: '', phone: '' })),
  )
  await afterwards()
  expect((await database.query('select from booking')).rowCount).toBe(30)
  for (const [index, page] of pages.entries()) {
    const kept = await bookingBehind(page.searchParams.get('k') ?? '')
    if (kept)
      expect(offered.find(({ id }) => id === wishes[index])?.start.equals(kept.start)).toBe(true)
    else expect(draftIn(page)?.refusal).toBe('slot-taken')
  }
  expect(pages.filter((page) => page.pathname === '/mein-termin/')).toHaveLength(30)
})

test('however many want one Sprechstunde at once, its walk-in slots stay free', async ({
  post,
  database,
  afterwards,
}) => {
  const times = ['0900', '0930', '1000', '1030', '1100', '1130']
  const wishes = Array.from({ length: 120 }, (_, index) => `2026-12-01T${times[index % 6]}`)
  await rush(
    post,
    wishes.map((slot) => bookingForm({ slot, request_id: requestId(), email: '', phone: '' })),
  )
  await afterwards()
  expect((await database.query('select from booking')).rowCount).toBe(4)
  expect((await database.query('select taken, share from online_share')).rows).toEqual([
    { taken: 4, share: 4 },
  ])
})
