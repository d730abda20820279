import { bookingBehind } from '../../netlify/bookings/read.ts'
import * as booking from '../../netlify/functions/booking.ts'
import * as change from '../../netlify/functions/booking-change.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as callbackChange from '../../netlify/functions/callback-change.ts'
import * as code from '../../netlify/functions/code.ts'
import { here } from '../../src/site/here.ts'
import {
  bookingForm,
  callbackForm,
  draftIn,
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
  afterwards,
}) => {
  const { most } = here.limits.formsOfOne
  const send = (howMany: number) =>
    Promise.all(Array.from({ length: howMany }, () => post(callback, fresh(), visitor)))
  // Fewer at a time than would keep the mail server of the tests waiting; the last of them all at once.
  const answers: Response[] = []
  for (const howMany of [20, most - 30, 18]) {
    answers.push(...(await send(howMany)))
    await afterwards()
  }
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(most)
  const refused = answers.find(({ status }) => status === 429)
  expect(refused?.headers.get('retry-after')).toBe('3600')
  const words = (await refused?.text()) ?? ''
  expect(words).toContain('tel:')
  expect(words).toContain('Ab 9 Uhr geht es wieder.')
  expect(words).toContain('Ihre Angaben sind noch 70 Minuten lang da.')
  // What was typed is not lost: the page leads back to the form as it was.
  const back = new URL(/href="(\/rueckruf\/[^"]+)"/.exec(words)?.[1] ?? '', siteUrl)
  const draft = draftIn(back)
  expect(draft?.refusal).toBe('too-many')
  expect(draft?.values['name']).toEqual(['Ana Kanarienvogel'])
  expect((await database.query('select from callback')).rowCount).toBe(most)
  expect((await post(callback, fresh())).status).toBe(303)
  clock.forward({ hours: 1 })
  // Not when the waiting is over either, nor for the ten minutes that every form has.
  clock.forward({ minutes: 9 })
  expect(draftIn(back)?.values['name']).toEqual(['Ana Kanarienvogel'])
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
    expect(withoutDraft(page)).toBe('https://rathaus.example/mein-termin/?nein=code#fehler')
    // What was typed is still there.
    const { code: typed = '', phone_end = '' } = wrong[index] ?? {}
    expect(draftIn(page)?.values).toEqual({ code: [typed], phone_end: [phone_end] })
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

test('taking a booking back and undoing it is never refused, and mails its resident a few times at most', async ({
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
