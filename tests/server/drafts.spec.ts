import * as booking from '../../netlify/functions/booking.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as code from '../../netlify/functions/code.ts'
import * as teamCall from '../../netlify/functions/team-call.ts'
import { now } from '../../netlify/platform/clock.ts'
import { openDraft } from '../../netlify/platform/draft.ts'
import { formIdFor } from '../../netlify/platform/form-id.ts'
import { shownAgain } from '../../netlify/submissions/shown-again.ts'
import { signIn } from './team/team.ts'
import {
  bookingForm,
  callbackForm,
  draftIn,
  expect,
  expectTrouble,
  requestId,
  type Sent,
  siteUrl,
  staff,
  test,
  whereTo,
} from './test.ts'

const [eins, zwei] = staff.map((address) => ({ address }))
const broken = { email: 'kein at' }
const sealedIn = (to: URL) => to.searchParams.get('d')
/** The address of another page with this draft. */
const movedTo = (path: string, to: URL) => new URL(`${path}${to.search}`, siteUrl)

test('a form that came back opens on its own page alone, in any language', async ({ post }) => {
  const back = whereTo(await post(callback, callbackForm(broken)))
  expect(back.pathname).toBe('/rueckruf/')
  for (const own of ['/rueckruf/', '/tr/rueckruf/'])
    expect((await shownAgain(movedTo(own, back))).draft?.values['name']).toBeDefined()
  for (const other of ['/termin/', '/termin/2026-11-24T0900/', '/mein-termin/', '/team/anruf/'])
    for (const member of [undefined, eins])
      expect(await shownAgain(movedTo(other, back), member), other).toEqual({ without: 'over' })
})

test('a form for a time travels on to the list and to another time, and to no other form', async ({
  post,
}) => {
  const back = whereTo(await post(booking, bookingForm(broken)))
  for (const own of ['/termin/', '/termin/2026-12-01T0930/', '/uk/termin/2026-12-01T0930/'])
    expect(openDraft(sealedIn(back), own)?.values['name']).toEqual(['Ana Kanarienvogel'])
  for (const other of ['/rueckruf/', '/mein-termin/', '/team/anruf/', '/'])
    expect(openDraft(sealedIn(back), other), other).toBeUndefined()
  const tried = whereTo(await post(code, { code: 'K7M 4QP', phone_end: '765' }))
  expect(draftIn(tried)).toBeDefined()
  expect(openDraft(sealedIn(tried), '/termin/')).toBeUndefined()
})

test('what one of staff typed for a caller opens for that person alone, and only while signed in', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  for (const form of [bookingForm(broken), callbackForm(broken)]) {
    const kind = 'slot' in form ? 'booking' : 'callback'
    const back = whereTo(await post(teamCall, { ...form, kind }, headers))
    expect(back.pathname).toBe('/team/anruf/')
    const own = await shownAgain(back, eins)
    expect(own.draft?.values['name']).toEqual(['Ana Kanarienvogel'])
    for (const member of [undefined, zwei])
      expect(await shownAgain(back, member)).toEqual({ without: 'over' })
    for (const path of ['/rueckruf/', '/termin/2026-11-24T0900/', '/team/'])
      expect(openDraft(sealedIn(back), path)).toBeUndefined()
  }
})

for (const [what, module, form] of [
  ['booking', booking, bookingForm],
  ['callback', callback, callbackForm],
] as const)
  test(`once a ${what} was sent, every address of its form shows it empty and says why, whatever it was refused for`, async ({
    post,
    clock,
  }) => {
    clock.forward({ minutes: 1 })
    const opened = requestId('2026-11-23T07:00:58Z')
    const backs = []
    // Refused for a field, filled in too fast, for the trap, and as one that lay open too long, which gives it a new id.
    for (const changes of [
      { request_id: opened, ...broken },
      { request_id: opened },
      { request_id: opened, nachricht: 'Firma' },
      { request_id: 'x' },
    ])
      backs.push(whereTo(await post(module, form(changes))))
    expect(backs.map((back) => draftIn(back)?.refusal)).toEqual([
      'bad-field',
      'too-quick',
      'trap',
      'stale-form',
    ])
    for (const back of backs) expect((await shownAgain(back)).draft).toBeDefined()
    clock.forward({ seconds: 5 })
    const [first, , , stale] = backs
    for (const back of [first, stale]) {
      const again = back && draftIn(back)
      const id = formIdFor(again, now())
      expect(id).toBe(again?.values['request_id']?.[0])
      // The other time: the first one is taken by then.
      const slot = back === first ? '2026-11-24T0900' : '2026-12-01T0900'
      const sent = whereTo(
        await post(module, form({ request_id: id, ...('slot' in form() && { slot }) })),
      )
      expect(sent.pathname).toMatch(/^\/mein-/)
    }
    for (const back of backs) expect(await shownAgain(back)).toEqual({ without: 'sent' })
    expect(formIdFor(undefined, now())).not.toBe(formIdFor(undefined, now()))
  })

test('once staff entered it, the address of the form for a caller shows it empty too', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  for (const form of [bookingForm, callbackForm]) {
    const kind = 'slot' in form() ? 'booking' : 'callback'
    // A form that was opened before a deploy has an id that is not signed.
    for (const request_id of [requestId(), 'x']) {
      const slot = request_id === 'x' ? '2026-12-01T0900' : '2026-11-24T0900'
      const typed = { ...form({ request_id, ...(kind === 'booking' && { slot }) }), kind }
      const back = whereTo(await post(teamCall, { ...typed, ...broken }, headers))
      const shown = await shownAgain(back, eins)
      const id = formIdFor(shown.draft, now())
      const done = whereTo(await post(teamCall, { ...typed, request_id: id }, headers))
      expect(done.searchParams.get('fertig')).not.toBeNull()
      expect(await shownAgain(back, eins)).toEqual({ without: 'sent' })
    }
  }
})

test('a form for a caller with another caller in it, after the back button, is entered anew and never answered with the first one’s time and code', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const second = { name: 'Berta Kanarienvogel', phone: '07127 44222', email: '' }
  for (const form of [bookingForm, callbackForm]) {
    const kind = 'slot' in form() ? 'booking' : 'callback'
    const first = { ...form(), kind }
    const other = { ...first, ...second, ...(kind === 'booking' && { slot: '2026-11-24T1000' }) }
    const enter = async (fields: Sent) => whereTo(await post(teamCall, fields, headers))
    expect((await enter(first)).searchParams.get('fertig')).not.toBeNull()
    // Twice is as once.
    expect((await enter(first)).searchParams.get('fertig')).not.toBeNull()
    const back = await enter(other)
    expect(back.searchParams.get('fertig'), kind).toBeNull()
    const { draft } = await shownAgain(back, eins)
    expect(draft).toMatchObject({ refusal: 'stale-form', values: { name: [second.name] } })
    const request_id = formIdFor(draft, now())
    expect((await enter({ ...other, request_id })).searchParams.get('fertig')).not.toBeNull()
    expect((await database.query(`select from ${kind}`)).rowCount).toBe(2)
  }
})

test('while the database is away, a form that came back is still filled in', async ({
  post,
  wire,
}) => {
  expectTrouble('fault')
  const back = whereTo(await post(callback, callbackForm(broken)))
  wire.cut()
  expect((await shownAgain(back)).draft?.values['name']).toEqual(['Ana Kanarienvogel'])
  wire.mend()
})

test('a form that is too old, changed or none is shown empty and says so; an address without one says nothing', async ({
  post,
  clock,
}) => {
  const back = whereTo(await post(callback, callbackForm(broken)))
  expect(await shownAgain(new URL('/rueckruf/', siteUrl))).toEqual({})
  for (const d of ['', 'x', `${sealedIn(back)}AAAA`])
    expect(await shownAgain(new URL(`/rueckruf/?d=${d}`, siteUrl))).toEqual({ without: 'over' })
  clock.forward({ minutes: 10 })
  expect(await shownAgain(back)).toEqual({ without: 'over' })
})
