import { bookingBehind } from '../../netlify/bookings/read.ts'
import * as booking from '../../netlify/functions/booking.ts'
import * as change from '../../netlify/functions/booking-change.ts'
import * as calendar from '../../netlify/functions/calendar.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import * as teamBooking from '../../netlify/functions/team-booking.ts'
import { readCalendar } from './calendar.ts'
import { keyIn } from './team/team.ts'
import { bookingForm, expect, requestId, siteUrl, staff, test, whereTo } from './test.ts'

const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''
const tick = () => new Request(`${siteUrl}/.netlify/functions/deliver-mail`, { method: 'POST' })
const resident = 'ana@kanarienvogel.example'
const nobody = { phone: '', email: '' }

/** Method, sequence and start of the calendar parts that came to somebody, in the order in which they came. */
function entries(
  mailbox: {
    to: (who: string) => readonly { mail: { attachments: Parameters<typeof readCalendar>[0][] } }[]
  },
  who: string,
) {
  return mailbox.to(who).map(({ mail }) => {
    const parsed = readCalendar(mail.attachments.find((part) => part?.mimeType === 'text/calendar'))
    const event = parsed.getFirstSubcomponent('vevent')
    return [
      parsed.getFirstPropertyValue('method'),
      event?.getFirstPropertyValue('sequence'),
      String(event?.getFirstPropertyValue('dtstart')),
      event?.getFirstPropertyValue('uid'),
    ]
  })
}

test('a resident cancels: the entry goes from every calendar, and the slot is held for 15 minutes', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  const k = tokenOf(await post(booking, bookingForm()))
  await afterwards()
  expect(whereTo(await post(change, { k, action: 'cancel' })).search).toBe(`?k=${k}`)
  await afterwards()
  for (const who of [resident, ...staff]) {
    const [first, second] = entries(mailbox, who)
    expect(second?.[0]).toBe('CANCEL')
    expect([first?.[1], second?.[1]]).toEqual([0, 1])
    expect(second?.[3]).toBe(first?.[3])
  }
  const last = mailbox.to(resident).at(-1)?.mail
  expect(last?.subject).toBe('Ihr Termin im Rathaus')
  expect(last?.text).toContain('Bitte löschen Sie den Eintrag')
  expect(last?.text).not.toContain('Ana')

  const other = () => post(booking, bookingForm({ ...nobody, request_id: requestId() }))
  expect(whereTo(await other()).pathname).toBe('/termin/2026-11-24T0900/')
  clock.forward({ minutes: 15, seconds: 1 })
  expect(whereTo(await other()).pathname).toBe('/mein-termin/')
  expect(whereTo(await post(change, { k, action: 'undo' })).searchParams.get('nein')).toBe(
    'undo-too-late',
  )
  expect((await bookingBehind(k))?.state).toBe('cancelled')
  expect((await call(calendar, new Request(`${siteUrl}/api/calendar.ics?k=${k}`))).status).toBe(404)
})

test('a cancellation can be taken back within 15 minutes, and counts in the share as before', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
  database,
}) => {
  const k = tokenOf(await post(booking, bookingForm()))
  await post(change, { k, action: 'cancel' })
  await afterwards()
  clock.forward({ minutes: 14, seconds: 59 })
  await call(deliverMail, tick())
  expect(whereTo(await post(change, { k, action: 'undo' })).searchParams.has('nein')).toBe(false)
  await afterwards()
  expect((await bookingBehind(k))?.state).toBe('booked')
  expect(entries(mailbox, resident).at(-1)?.slice(0, 2)).toEqual(['PUBLISH', 2])
  expect(mailbox.to(staff[0]).at(-1)?.mail.subject).toMatch(/^Termin gilt wieder/)
  expect((await database.query('select taken from online_share')).rows).toEqual([{ taken: 1 }])
})

test('what a cancellation held is free again after 15 minutes, share included', async ({
  post,
  call,
  clock,
  database,
}) => {
  const k = tokenOf(await post(booking, bookingForm()))
  await post(change, { k, action: 'cancel' })
  clock.forward({ minutes: 16 })
  await Promise.all([call(deliverMail, tick()), call(deliverMail, tick())])
  expect((await database.query('select taken from online_share')).rows).toEqual([{ taken: 0 }])
})

test('a move is one step: the new slot is taken, the old one free, calendars follow', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const k = tokenOf(await post(booking, bookingForm()))
  await afterwards()
  await post(change, { k, action: 'move', slot: '2026-11-26T1430' })
  await post(change, { k, action: 'move', slot: '2026-11-26T1430' })
  await afterwards()
  const moved = await bookingBehind(k)
  expect(moved?.start.toString()).toBe('2026-11-26T13:30:00Z')
  expect(moved?.adviser).toBe('diakonie')
  for (const who of [resident, ...staff]) {
    const [first, second, third] = entries(mailbox, who)
    expect(second?.[1]).toBe(1)
    expect(second?.[2]).toBe('2026-11-26T13:30:00Z')
    expect(second?.[3]).toBe(first?.[3])
    expect(third).toBeUndefined()
  }
  expect(
    (await database.query('select sprechstunde, taken from online_share order by 1')).rows,
  ).toEqual([
    { sprechstunde: '2026-11-24T0900', taken: 0 },
    { sprechstunde: '2026-11-26T1400', taken: 1 },
  ])
  expect(
    whereTo(await post(booking, bookingForm({ ...nobody, request_id: requestId() }))).pathname,
  ).toBe('/mein-termin/')
})

test('100 people move to one slot, and crosswise between days: one gets it, everybody else keeps theirs', async ({
  post,
  database,
  afterwards,
}) => {
  const slots = ['0900', '0930', '1000', '1030']
    .map((time) => `2026-11-24T${time}`)
    .concat(['1400', '1430', '1500'].map((time) => `2026-11-26T${time}`))
  const tokens = await Promise.all(
    slots.map(async (slot) =>
      tokenOf(await post(booking, bookingForm({ ...nobody, slot, request_id: requestId() }))),
    ),
  )
  const goals = ['2026-12-01T0900', '2026-11-26T1530', '2026-12-01T0900']
  const answers = await Promise.all(
    Array.from({ length: 98 }, (_, index) =>
      post(change, {
        k: tokens[index % tokens.length] ?? '',
        action: 'move',
        slot: goals[index % goals.length] ?? '',
      }),
    ),
  )
  await afterwards()
  for (const answer of answers) expect(whereTo(answer).searchParams.get('nein')).not.toBe('fault')
  const { rows } = await database.query<{ n: number; distinct: number }>(
    `select count(*)::int as n, count(distinct (adviser, starts_at))::int as distinct from booking where state = 'booked'`,
  )
  expect(rows).toEqual([{ n: 7, distinct: 7 }])
  const shares = await database.query(
    `select share.sprechstunde from online_share share
     where taken <> (select count(*) from booking where booking.sprechstunde = share.sprechstunde and state = 'booked')`,
  )
  expect(shares.rows).toEqual([])
})

const refusals = [
  ['2026-11-24T0930', 'slot-taken'],
  ['2026-12-01T0910', 'not-a-slot'],
  ['', 'slot-missing'],
  ['2027-05-06T1400', 'closed'],
  ['2027-02-02T0900', 'too-far'],
] as const
for (const [slot, refusal] of refusals)
  test(`a move to ${slot || 'nothing'} is refused as ${refusal}, and the booking stays`, async ({
    post,
  }) => {
    await post(
      booking,
      bookingForm({ ...nobody, slot: '2026-11-24T0930', request_id: requestId() }),
    )
    const k = tokenOf(await post(booking, bookingForm(nobody)))
    const to = whereTo(await post(change, { k, action: 'move', slot }))
    expect(to.pathname).toBe('/mein-termin/verschieben/')
    expect(to.searchParams.get('nein')).toBe(refusal)
    expect((await bookingBehind(k))?.start.toString()).toBe('2026-11-24T08:00:00Z')
  })

test('a link ends when the time begins', async ({ post, clock }) => {
  const k = tokenOf(await post(booking, bookingForm()))
  clock.set('2026-11-24T08:00:00Z')
  for (const action of ['cancel', 'move', 'undo'])
    expect(
      whereTo(await post(change, { k, action, slot: '2026-11-26T1400' })).searchParams.get('nein'),
    ).toBe('over')
  expect((await bookingBehind(k))?.state).toBe('booked')
})

test('a second press, or both at once, does nothing more', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const k = tokenOf(await post(booking, bookingForm()))
  await afterwards()
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => post(change, { k, action: 'cancel' })),
  )
  await afterwards()
  expect(new Set(answers.map((answer) => whereTo(answer).href)).size).toBe(1)
  expect(mailbox.to(resident)).toHaveLength(2)
  expect((await bookingBehind(k))?.sequence).toBe(1)
})

test('who presses cancel after staff did is not phoned about it, is not moved, and has nothing to undo; staff read it', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const k = tokenOf(await post(booking, bookingForm({ email: '' })))
  await afterwards()
  const key = keyIn(mailbox.to(staff[0])[0]?.mail.text ?? '', 'absagen')
  await post(teamBooking, { k: key, action: 'cancel' })
  await afterwards()
  for (const action of ['cancel', 'cancel']) {
    const answer = await post(change, { k, action })
    expect(whereTo(answer).search).toBe(`?k=${k}`)
    await afterwards()
  }
  const { rows } = await database.query('select to_phone, sequence from booking')
  expect(rows).toEqual([{ to_phone: false, sequence: 2 }])
  const told = mailbox.to(staff[0]).map(({ mail }) => mail)
  expect(told).toHaveLength(3)
  expect(told.at(-1)?.text).toContain('Sie müssen nicht anrufen')
  expect(whereTo(await post(change, { k, action: 'undo' })).searchParams.get('nein')).toBe(
    'undo-too-late',
  )
  await post(teamBooking, { k: key, action: 'move', slot: '2026-12-01T0900' })
  expect(await bookingBehind(k)).toMatchObject({ state: 'cancelled', cancelledBy: 'resident' })
  // What staff gave free stays free.
  const again = await post(booking, bookingForm({ request_id: requestId() }))
  expect(whereTo(again).pathname).toBe('/mein-termin/')
})

test('a forged link or action does nothing', async ({ post }) => {
  expect((await post(change, { k: 'x', action: 'cancel' })).status).toBe(404)
  expect((await post(change, { k: 'x', action: 'toString' })).status).toBe(400)
})

test('sending the form of a cancelled booking again shows the cancelled booking, and makes no new one', async ({
  post,
  database,
}) => {
  const form = bookingForm()
  const first = await post(booking, form)
  await post(change, { k: tokenOf(first), action: 'cancel' })
  expect(whereTo(await post(booking, form)).href).toBe(whereTo(first).href)
  expect((await database.query(`select from booking where state = 'booked'`)).rowCount).toBe(0)
})
