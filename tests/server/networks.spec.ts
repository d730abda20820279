import { bookingBehind } from '../../netlify/bookings/read.ts'
import * as booking from '../../netlify/functions/booking.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as code from '../../netlify/functions/code.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import { here } from '../../src/site/here.ts'
import {
  bookingForm,
  callbackForm,
  expect,
  requestId,
  type Sent,
  siteUrl,
  staff,
  test,
  whereTo,
} from './test.ts'

const from = (visitor: string) => ({ 'x-visitor': visitor })
const fresh = (more: Sent = {}) => callbackForm({ request_id: requestId(), email: '', ...more })
const many = (howMany: number) => Array.from({ length: howMany }, (_, index) => index)
/** So many at a time as database and mail server keep up with: asked is who is refused, not how fast. */
const inTurns =
  (afterwards: () => Promise<void>) =>
  async <T>(howMany: number, work: (index: number) => Promise<T>): Promise<readonly T[]> => {
    const done: T[] = []
    for (let from = 0; from < howMany; from += 20) {
      const turn = many(Math.min(20, howMany - from)).map((index) => work(from + index))
      done.push(...(await Promise.all(turn)))
      await afterwards()
    }
    return done
  }
const count = (answers: readonly Response[], status: number) =>
  answers.filter((answer) => answer.status === status).length

test('fifty people behind one address can send a form within one hour', async ({
  post,
  afterwards,
}) => {
  const each = inTurns(afterwards)
  const answers = await each(50, (index) =>
    post(callback, fresh({ phone: `07127 98${100 + index}` }), from('198.51.100.7')),
  )
  expect(count(answers, 303)).toBe(50)
})

test('one line is one, in whatever spelling and from however many of its own networks', async ({
  post,
  afterwards,
}) => {
  const each = inTurns(afterwards)
  const { most } = here.limits.formsOfOne
  const spellings = ['198.51.100.9', '::ffff:198.51.100.9', '::ffff:c633:6409']
  const four = await each(most + 6, (index) =>
    post(callback, fresh(), from(spellings[index % 3] ?? '')),
  )
  expect(count(four, 303)).toBe(most)
  // A /48 has 65,536 networks of one line's size. All of them together have three lines' share.
  const six = await each(most * 3 + 10, (index) =>
    post(callback, fresh(), from(`2001:db8:77:${(index * 37).toString(16)}::1`)),
  )
  expect(count(six, 303)).toBe(most * 3)
})

test('no single network can use up what all together may do', async ({
  post,
  afterwards,
  database,
}) => {
  const { formsOfOne, formsOfAll } = here.limits
  const answers = await inTurns(afterwards)(formsOfOne.most * 3 + 5, (index) =>
    post(callback, fresh(), from(`2001:db8:66:${(index * 300).toString(16)}::1`)),
  )
  expect(count(answers, 429)).toBe(5)
  const { rows } = await database.query<{ made: number }>(
    'select made from attempt where most = $1',
    [formsOfAll.most],
  )
  expect(rows[0]?.made).toBeLessThan(formsOfAll.most / 2)
  expect((await post(callback, fresh(), from('203.0.113.5'))).status).toBe(303)
})

const aBooking = async (
  post: (module: typeof booking, fields: Sent) => Promise<Response>,
  changes: Sent = {},
) => {
  const k = whereTo(
    await post(booking, bookingForm({ request_id: requestId(), ...changes })),
  ).searchParams.get('k')
  return { k, code: (await bookingBehind(k ?? ''))?.personal.code ?? '' }
}

test('right look-ups do not count: a whole house opens its bookings behind one address', async ({
  post,
}) => {
  const { k, code: own } = await aBooking(post)
  const right = { code: own, phone_end: '765' }
  for (const _ of many(here.limits.codesOfOne.most + 5))
    expect(whereTo(await post(code, right, from('198.51.100.7'))).searchParams.get('k')).toBe(k)
})

test('wrong codes count, by network and by network and code; not even all at once get more', async ({
  post,
  afterwards,
}) => {
  const each = inTurns(afterwards)
  const { most } = here.limits.triesForCode
  const one = await each(most + 10, () =>
    post(code, { code: 'ABCDEF', phone_end: '1' }, from('198.51.100.7')),
  )
  expect(count(one, 303)).toBe(most)
  const various = await each(here.limits.codesOfOne.most + 10, (index) =>
    post(code, { code: `A${10000 + index}`, phone_end: '1' }, from('198.51.100.8')),
  )
  expect(count(various, 303)).toBe(here.limits.codesOfOne.most)
  const unreadable = await each(here.limits.codesOfOne.most + 10, (index) =>
    post(code, { code: `kein Code ${index}`, phone_end: '1' }, from('198.51.100.9')),
  )
  expect(count(unreadable, 303)).toBe(here.limits.codesOfOne.most)
})

test('what cannot be a code counts as one thing, whatever was typed: in one counter of its network, and in none of a code', async ({
  post,
  database,
}) => {
  for (const typed of ['', '???', 'kein Code', '00000', 'AAAAAAA', '٣'.repeat(50), 'UUUUUU'])
    await post(code, { code: typed, phone_end: '765' }, from('198.51.100.9'))
  const { rows } = await database.query<{ made: number }>('select made from attempt')
  expect(rows).toEqual([{ made: 7 }])
})

test('nobody is locked out of a booking by the five tries of somebody else', async ({ post }) => {
  const { k, code: own } = await aBooking(post)
  for (const _ of many(here.limits.triesForCode.most + 3))
    await post(code, { code: own, phone_end: '000' }, from('198.51.100.7'))
  const owner = await post(code, { code: own, phone_end: '765' }, from('203.0.113.5'))
  expect(whereTo(owner).searchParams.get('k')).toBe(k)
})

test('who is over the limit learns nothing by a right guess', async ({ post }) => {
  const { code: own } = await aBooking(post)
  for (const _ of many(here.limits.triesForCode.most))
    await post(code, { code: own, phone_end: '000' }, from('198.51.100.7'))
  const guess = await post(code, { code: own, phone_end: '765' }, from('198.51.100.7'))
  expect(guess.status).toBe(429)
})

test('one code tried from everywhere is closed after many tries, and staff are told once', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  const each = inTurns(afterwards)
  const { code: own } = await aBooking(post)
  const wide = here.limits.triesForCodeOfAll.most
  const answers = await each(wide + 4, (index) =>
    post(code, { code: own, phone_end: '000' }, from(`203.0.113.${index}`)),
  )
  expect(count(answers, 303)).toBe(wide)
  await afterwards()
  await call(deliverMail, new Request(`${siteUrl}/.netlify/functions/deliver-mail`))
  for (const address of staff) {
    const told = mailbox.to(address).filter(({ mail }) => mail.subject?.includes('probiert'))
    expect(told).toHaveLength(1)
    expect(told[0]?.mail.subject).toContain(own)
  }
})
