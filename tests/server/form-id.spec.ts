import * as booking from '../../netlify/functions/booking.ts'
import * as callback from '../../netlify/functions/callback.ts'
import { now } from '../../netlify/platform/clock.ts'
import { formIdFor, newFormId, readFormId } from '../../netlify/platform/form-id.ts'
import { newRequestId } from '../../src/domain/submission/request-id.ts'
import {
  bookingForm,
  callbackForm,
  draftIn,
  expect,
  requestId,
  type Sent,
  test,
  whereTo,
} from './test.ts'

type Post = (module: typeof callback, fields: Sent) => Promise<Response>
const draftAfter = async (post: Post, changes: Sent) =>
  draftIn(whereTo(await post(callback, callbackForm(changes))))

const madeUp: readonly (readonly [what: string, make: () => string])[] = [
  ['a UUID of version 4', () => crypto.randomUUID()],
  ['a UUID of version 7 with a good age', () => newRequestId(now().subtract({ minutes: 5 }))],
  ['one with a made-up signature', () => `${newRequestId(now())}.${'A'.repeat(22)}`],
  ['one with an empty signature', () => `${newRequestId(now())}.`],
  [
    'another age with the signature of a real one',
    () => `${newRequestId(now().subtract({ hours: 1 }))}.${requestId().split('.')[1]}`,
  ],
  ['nothing', () => ''],
]
for (const [what, make] of madeUp)
  test(`${what} is no id of a form: it is not taken, and the form comes back filled in`, async ({
    post,
    database,
  }) => {
    const draft = await draftAfter(post, { request_id: make() })
    expect(draft?.refusal).toBe('stale-form')
    expect(draft?.values['name']).toEqual(['Ana Kanarienvogel'])
    expect((await database.query('select from callback')).rowCount).toBe(0)
    // With the id that the page gives it, it goes through a moment later; nothing is typed again.
    const again = formIdFor(draft, now().subtract({ seconds: 4 }))
    expect(whereTo(await post(callback, callbackForm({ request_id: again }))).pathname).toBe(
      '/mein-rueckruf/',
    )
  })

test('a form that was open when ids were not signed yet loses nothing, and counts once', async ({
  post,
  database,
}) => {
  const signed = requestId()
  await post(callback, callbackForm({ request_id: signed }))
  const before = signed.split('.')[0] ?? ''
  const again = whereTo(await post(callback, callbackForm({ request_id: before, website: '' })))
  expect(again.pathname).toBe('/mein-rueckruf/')
  expect((await database.query('select from callback')).rowCount).toBe(1)
})

test('an id is the same value for one form, and another for each', ({ clock: _clock }) => {
  const [one, other] = [newFormId(now()), newFormId(now())]
  expect(one).not.toBe(other)
  expect(readFormId(one)).toEqual({ id: one.split('.')[0], ours: true })
})

test('after a refusal the first form counts: who mends two fields at once is not too quick', async ({
  post,
  clock,
}) => {
  const opened = newFormId(now())
  clock.forward({ seconds: 20 })
  const draft = await draftAfter(post, { request_id: opened, name: '', email: 'kein at' })
  expect(draft?.refusal).toBe('bad-field')
  clock.forward({ seconds: 1 })
  const mended = callbackForm({ request_id: formIdFor(draft, now()) })
  expect(whereTo(await post(callback, mended)).pathname).toBe('/mein-rueckruf/')
})

test('also a form that lay open for days can be sent again at once', async ({ post, clock }) => {
  clock.forward({ hours: 30 })
  const draft = await draftAfter(post, { request_id: requestId(), when: 'any' })
  expect(draft?.refusal).toBe('stale-form')
  const again = callbackForm({ request_id: formIdFor(draft, now()), when: 'any' })
  expect(whereTo(await post(callback, again)).pathname).toBe('/mein-rueckruf/')
})

test('who fills in what people do not see gets the form back with one question, and the answer is enough', async ({
  post,
  database,
}) => {
  const id = requestId()
  const form = bookingForm({ request_id: id, nachricht: 'Firma GmbH' })
  const to = whereTo(await post(booking, form))
  expect(to.pathname).toBe('/termin/2026-11-24T0900/')
  const draft = draftIn(to)
  expect(draft?.refusal).toBe('trap')
  expect(draft?.values['name']).toEqual(['Ana Kanarienvogel'])
  expect(draft?.values['nachricht']).toBeUndefined()
  expect((await database.query('select from booking')).rowCount).toBe(0)
  const answered = whereTo(await post(booking, { ...form, no_machine: 'yes' }))
  expect(answered.pathname).toBe('/mein-termin/')
})

test('what a browser filled in at the old name of the trap, while a deploy came, is no harm', async ({
  post,
}) => {
  const answer = await post(booking, bookingForm({ website: 'https://firma.example' }))
  expect(whereTo(answer).pathname).toBe('/mein-termin/')
})
