import * as booking from '../../netlify/functions/booking.ts'
import { openDraft } from '../../netlify/platform/draft.ts'
import { bookingForm, draftIn, expect, requestId, type Sent, test, whereTo } from './test.ts'

type Case = {
  readonly why: string
  readonly changes: Sent
  readonly refusal: string
  readonly page: string
}

const cases: readonly Case[] = [
  {
    why: 'the slot starts in less than two hours',
    changes: { slot: '2026-11-24T0900' },
    refusal: 'too-late',
    page: '/termin/2026-11-24T0900/',
  },
  {
    why: 'the slot is more than eight weeks ahead',
    changes: { slot: '2027-01-26T0900' },
    refusal: 'too-far',
    page: '/termin/2027-01-26T0900/',
  },
  {
    why: 'there is no such slot',
    changes: { slot: '2026-12-01T0910' },
    refusal: 'not-a-slot',
    page: '/termin/',
  },
  {
    why: 'the slot is no address at all',
    changes: { slot: 'https://anderswo.example/' },
    refusal: 'not-a-slot',
    page: '/termin/',
  },
  { why: 'no slot was chosen', changes: { slot: '' }, refusal: 'bad-field', page: '/termin/' },
  {
    why: 'the form lay open for more than a day',
    changes: { request_id: requestId('2026-11-22T06:00:00Z') },
    refusal: 'stale-form',
    page: '/termin/2026-12-01T0900/',
  },
  {
    why: 'the form has no id',
    changes: { request_id: 'x' },
    refusal: 'stale-form',
    page: '/termin/2026-12-01T0900/',
  },
  {
    why: 'the form was filled in faster than anyone can',
    changes: { request_id: requestId('2026-11-24T05:29:58Z') },
    refusal: 'too-quick',
    page: '/termin/2026-12-01T0900/',
  },
  {
    why: 'the form came quickly and a field cannot be read',
    changes: { request_id: requestId('2026-11-24T05:29:58Z'), email: 'kein at' },
    refusal: 'bad-field',
    page: '/termin/2026-12-01T0900/',
  },
  {
    why: 'a field cannot be read',
    changes: { email: 'kein at' },
    refusal: 'bad-field',
    page: '/termin/2026-12-01T0900/',
  },
  {
    why: 'the other person was not asked',
    changes: { for: 'other' },
    refusal: 'bad-field',
    page: '/termin/2026-12-01T0900/',
  },
]

for (const { why, changes, refusal, page } of cases)
  test(`a resident is told, gets the form back and loses nothing when ${why}`, async ({
    post,
    database,
    clock,
    mailbox,
  }) => {
    clock.set('2026-11-24T05:30:00Z')
    if (refusal === 'too-late') clock.set('2026-11-24T06:00:01Z')
    const form = bookingForm({
      slot: '2026-12-01T0900',
      request_id: requestId('2026-11-24T05:20:00Z'),
      ...changes,
    })
    const to = whereTo(await post(booking, form))
    expect(to.pathname).toBe(page)
    expect(to.hash).toBe('#fehler')
    const draft = draftIn(to)
    expect(draft?.refusal).toBe(refusal)
    expect(draft?.values['name']).toEqual(['Ana Kanarienvogel'])
    expect((await database.query('select from booking')).rowCount).toBe(0)
    expect(mailbox.received).toHaveLength(0)
    expect(to.href).not.toMatch(/Kanarien|98765/)
  })

test('on a public holiday nothing can be booked, and the reason is that it is closed', async ({
  post,
  clock,
}) => {
  clock.set('2027-04-29T06:00:00Z')
  const id = requestId('2027-04-29T05:50:00Z')
  const to = whereTo(await post(booking, bookingForm({ slot: '2027-05-06T1400', request_id: id })))
  expect(draftIn(to)?.refusal).toBe('closed')
})

test('exactly two hours before, a slot can still be taken', async ({ post, clock }) => {
  clock.set('2026-11-24T06:00:00Z')
  expect(whereTo(await post(booking, bookingForm())).pathname).toBe('/mein-termin/')
})

test('what was typed opens for ten minutes, and for nobody who changed a sign of it', async ({
  post,
  clock,
}) => {
  const to = whereTo(await post(booking, bookingForm({ email: 'kein at' })))
  const sealed = to.searchParams.get('d') ?? ''
  const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA')
  expect(openDraft(changed, to.pathname)).toBeUndefined()
  expect(openDraft('x', to.pathname)).toBeUndefined()
  expect(openDraft(null, to.pathname)).toBeUndefined()
  clock.forward({ minutes: 9, seconds: 59 })
  expect(openDraft(sealed, to.pathname)?.values['email']).toEqual(['kein at'])
  clock.forward({ seconds: 1 })
  expect(openDraft(sealed, to.pathname)).toBeUndefined()
})
