import * as booking from '../../netlify/functions/booking.ts'
import * as change from '../../netlify/functions/booking-change.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as code from '../../netlify/functions/code.ts'
import { bookingBehind } from '../../netlify/bookings/read.ts'
import { openDraft } from '../../netlify/platform/draft.ts'
import { here } from '../../src/site/here.ts'
import * as callbackChange from '../../netlify/functions/callback-change.ts'
import {
  bookingForm,
  callbackForm,
  expect,
  requestId,
  siteUrl,
  staff,
  test,
  whereTo,
} from './test.ts'

const visitor = { 'x-visitor': '198.51.100.7' }
const fresh = () => callbackForm({ request_id: requestId() })

test('one visitor cannot send more than the limit, not even all at once; an hour later they can', async ({
  post,
  clock,
  database,
}) => {
  const { most } = here.limits.formsOfOne
  const answers = await Promise.all(
    Array.from({ length: most + 8 }, () => post(callback, fresh(), visitor)),
  )
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(most)
  const refused = answers.find(({ status }) => status === 429)
  expect(refused?.headers.get('retry-after')).toBe('3600')
  const words = (await refused?.text()) ?? ''
  expect(words).toContain('tel:')
  expect(words).toContain('Ab 9 Uhr geht es wieder.')
  // What was typed is not lost: the page leads back to the form as it was.
  const back = new URL(/href="(\/rueckruf\/[^"]+)"/.exec(words)?.[1] ?? '', siteUrl)
  const draft = openDraft(back.searchParams.get('d'))
  expect(draft?.refusal).toBe('too-many')
  expect(draft?.values['name']).toEqual(['Ana Kanarienvogel'])
  expect((await database.query('select from callback')).rowCount).toBe(most)
  expect((await post(callback, fresh())).status).toBe(303)
  clock.forward({ hours: 1 })
  expect(
    (
      await post(
        callback,
        callbackForm({ request_id: requestId('2026-11-23T07:59:00Z'), when: 'any' }),
        visitor,
      )
    ).status,
  ).toBe(303)
})

test('the forms cannot be used to mail a stranger more than a few times a day', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const { most } = here.limits.mailsToOne
  for (let sent = 0; sent < most + 3; sent++)
    await post(
      callback,
      callbackForm({ request_id: requestId(), email: 'Fremde@anderswo.example' }),
    )
  await afterwards()
  expect(mailbox.to('Fremde@anderswo.example')).toHaveLength(most)
})

test('changing a booking is limited too, so that nobody can send a stranger any number of mails', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const email = 'fremde@anderswo.example'
  const first = await post(booking, bookingForm({ email, phone: '' }))
  await afterwards()
  const k = whereTo(first).searchParams.get('k') ?? ''
  const answers: number[] = []
  for (const action of ['cancel', 'undo', 'cancel', 'undo', 'cancel', 'undo', 'cancel']) {
    answers.push((await post(change, { k, action })).status)
    await afterwards()
  }
  // Taking back is never refused; its page is true, whether a mail says so or not.
  expect(answers).toEqual([303, 303, 303, 303, 303, 303, 303])
  expect(mailbox.to(email)).toHaveLength(here.limits.mailsToOne.most)
})

test('one phone number or mail address has at most two open bookings, however it is written', async ({
  post,
}) => {
  const slots = ['2026-11-24T0900', '2026-11-26T1400', '2026-12-01T0900']
  const phones = ['07127 98765', '+49 7127 98765', '0049712798765']
  const pages = []
  for (const [index, slot] of slots.entries())
    pages.push(
      whereTo(
        await post(
          booking,
          bookingForm({ slot, phone: phones[index] ?? '', email: '', request_id: requestId() }),
        ),
      ),
    )
  expect(pages.map(({ pathname }) => pathname)).toEqual([
    '/mein-termin/',
    '/mein-termin/',
    '/termin/2026-12-01T0900/',
  ])
  expect(openDraft(pages[2]?.searchParams.get('d') ?? null)?.refusal).toBe('too-many-open')
})

test('when all together are too many, staff get one mail, and everybody the phone number', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  await post(callback, fresh())
  await database.query('update attempt set made = most')
  const answers = await Promise.all(Array.from({ length: 5 }, () => post(callback, fresh())))
  for (const answer of answers) expect(answer.status).toBe(429)
  await afterwards()
  const { rows } = await database.query(`select from mail where kind = 'notice'`)
  expect(rows).toHaveLength(staff.length)
  expect(mailbox.to(staff[0])).toHaveLength(1)
})

test('a code with the end of the phone number leads to the booking; anything else is answered alike', async ({
  post,
}) => {
  const k = whereTo(await post(booking, bookingForm())).searchParams.get('k') ?? ''
  const kept = await bookingBehind(k)
  const known = kept?.personal.code ?? ''
  const spoken = `${known.slice(0, 3)}-${known.slice(3)}`.toLowerCase()
  expect(whereTo(await post(code, { code: spoken, phone_end: '7 6 5' })).search).toBe(`?k=${k}`)
  const wrong = [
    { code: known, phone_end: '764' },
    { code: known, phone_end: '' },
    { code: known, phone_end: 'ana' },
    { code: known === 'ZZZZZZ' ? 'YYYYYY' : 'ZZZZZZ', phone_end: '765' },
    { code: '???', phone_end: '765' },
    { code: '', phone_end: '' },
  ]
  const answers = await Promise.all(wrong.map((fields) => post(code, fields)))
  for (const [index, answer] of answers.entries()) {
    const page = whereTo(answer)
    const sealed = page.searchParams.get('d')
    expect(withoutDraft(page)).toBe('https://rathaus.example/mein-termin/?nein=code#fehler')
    // What was typed is still there.
    const { code: typed = '', phone_end = '' } = wrong[index] ?? {}
    expect(openDraft(sealed)?.values).toEqual({ code: [typed], phone_end: [phone_end] })
  }
})

/** An address without the sealed form in it. */
function withoutDraft(page: URL): string {
  const bare = new URL(page)
  bare.searchParams.delete('d')
  return bare.href
}

test('without a phone number the first three letters of the name count', async ({ post }) => {
  const k =
    whereTo(await post(booking, bookingForm({ phone: '', name: 'Ömür T' }))).searchParams.get(
      'k',
    ) ?? ''
  const known = (await bookingBehind(k))?.personal.code ?? ''
  expect(whereTo(await post(code, { code: known, phone_end: 'ömü' })).search).toBe(`?k=${k}`)
  expect(whereTo(await post(code, { code: known, phone_end: 'OMU' })).search).toBe(`?k=${k}`)
  expect(whereTo(await post(code, { code: known, phone_end: 'Oem' })).search).toBe(`?k=${k}`)
  expect(whereTo(await post(code, { code: known, phone_end: 'Oma' })).search).toMatch(
    /^\?nein=code&d=/,
  )
})

test('codes cannot be guessed: neither many by one visitor, nor one by many', async ({ post }) => {
  const tries = async (howMany: number, of: () => Parameters<typeof post>) => {
    const answers = []
    for (let made = 0; made < howMany; made++) answers.push((await post(...of())).status)
    return answers
  }
  let digits = 0
  const many = await tries(12, () => [
    code,
    { code: `00000${(digits++ % 10).toString()}`, phone_end: '1' },
    visitor,
  ])
  expect(many).toEqual([...Array<number>(10).fill(303), 429, 429])
  const one = await tries(7, () => [code, { code: 'ABCDEF', phone_end: '1' }])
  expect(one).toEqual([...Array<number>(5).fill(303), 429, 429])
})

test('changing a callback counts toward the limit of forms, so that staff do not get any number of mails', async ({
  post,
}) => {
  const k = whereTo(await post(callback, callbackForm())).searchParams.get('k') ?? ''
  const { most } = here.limits.formsOfOne
  const statuses = []
  for (let times = 0; times < most + 2; times++) {
    const when = times % 2 === 0 ? 'any' : '2026-11-24-afternoon'
    statuses.push((await post(callbackChange, { k, action: 'time', when }, visitor)).status)
  }
  expect(statuses).toEqual([...Array<number>(most).fill(303), 429, 429])
})

test('two forms at the very same moment cannot both be the last one that is allowed', async ({
  post,
  database,
}) => {
  const slots = ['2026-11-24T0900', '2026-11-26T1400', '2026-12-01T0900', '2026-12-03T1400']
  for (let round = 0; round < 5; round++) {
    await database.query('truncate booking, online_share, mail, attempt cascade')
    const answers = await Promise.all(
      slots.map((slot) =>
        post(booking, bookingForm({ slot, request_id: requestId(), email: '', name: slot })),
      ),
    )
    const own = answers.filter((answer) => whereTo(answer).pathname === '/mein-termin/')
    expect(own).toHaveLength(here.limits.openBookings)
    expect((await database.query('select from booking')).rowCount).toBe(2)
  }
})

test('whatever is wrong with a code, it takes the same statements and the same answer', async ({
  post,
  wire,
  afterwards,
}) => {
  const k = whereTo(await post(booking, bookingForm())).searchParams.get('k') ?? ''
  const own = (await bookingBehind(k))?.personal.code ?? ''
  // The mails of the booking go over the same wire.
  await afterwards()
  const asked = async (typed: string, phone_end: string) => {
    const before = wire.roundTrips()
    const answer = await post(code, { code: typed, phone_end })
    return { trips: wire.roundTrips() - before, where: withoutDraft(whereTo(answer)) }
  }
  const unknown = await asked('AAAAAA', '765')
  const none = await asked('what is this', '765')
  const empty = await asked('BBBBBB', '')
  const known = await asked(own, '000')
  expect([none, empty, known]).toEqual([unknown, unknown, unknown])
})
