import { callbackBehind } from '../../netlify/callbacks/read.ts'
import { sealCallback } from '../../netlify/callbacks/row.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as change from '../../netlify/functions/callback-change.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import {
  callbackForm,
  draftIn,
  expect,
  expectTrouble,
  siteUrl,
  staff,
  test,
  whereTo,
} from './test.ts'

const scheduled = () => new Request(`${siteUrl}/`, { method: 'POST' })

const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''

test('who asks for a call has a page of their own that says when', async ({ post }) => {
  const response = await post(callback, callbackForm())
  expect(whereTo(response).pathname).toBe('/mein-rueckruf/')
  const kept = await callbackBehind(tokenOf(response))
  expect(kept?.state).toBe('open')
  expect(kept).toMatchObject({
    personal: {
      phone: { e164: '+49712798765', shown: '07127 98765', typed: '07127 98765' },
      when: ['2026-11-23-morning', '2026-11-24-afternoon'],
      voicemail: false,
      say_who: false,
      others_may_answer: false,
    },
  })
})

test('an answer that was not given is read as the careful one, and stands first for staff', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const { voicemail, say_who, others_may_answer, ...rest } = callbackForm()
  expect([voicemail, say_who, others_may_answer]).toEqual(['no', 'no', 'no'])
  await post(callback, rest)
  await afterwards()
  for (const address of staff)
    expect(mailbox.to(address)[0]?.mail.text).toMatch(
      /^NICHT auf die Mailbox sprechen\.\nNur „Rathaus“ sagen\.\nJemand anderes nimmt ab: „Entschuldigung, auf Wiederhören\.“ Nichts ausrichten\.\n\nWann: Montag, 23\. November 2026, von 9 bis 12 Uhr\nDienstag, 24\. November 2026, von 14 bis 16 Uhr\nName:/,
    )
})

test('a visit at home is a wish in the callback, and no address is kept', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await post(
    callback,
    callbackForm({ visit: 'yes', prefer: 'woman', not_when: ['noon', 'friday'] }),
  )
  await afterwards()
  const text = mailbox.to(staff[0])[0]?.mail.text
  expect(text).toContain('Hausbesuch gewünscht (Adresse am Telefon fragen)')
  expect(text).toContain('lieber eine Frau')
  expect(text).toContain('Nur „Rathaus“ sagen.\nNIE mittags, freitags anrufen.\n')
})

test('a mail to the resident says nothing of why, and nothing that they typed', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await post(callback, callbackForm({ email: 'ana@kanarienvogel.example' }))
  await afterwards()
  const [mine] = mailbox.to('ana@kanarienvogel.example')
  expect(mine?.mail.subject).toBe('Ihr Rückruf')
  expect(mine?.mail.text).toContain('Wir sagen am Telefon nur: Rathaus.')
  expect(mine?.mail.text).not.toMatch(/Ana|98765|beratung|sozial|jugendamt/i)
  expect(mine?.mail.attachments).toHaveLength(0)
})

test('a callback that is sent twice counts once', async ({
  post,
  database,
  mailbox,
  afterwards,
}) => {
  const form = callbackForm()
  const pages = (await Promise.all([post(callback, form), post(callback, form)])).map(
    (one) => whereTo(one).href,
  )
  expect(new Set(pages).size).toBe(1)
  await afterwards()
  expect((await database.query('select from callback')).rowCount).toBe(1)
  expect(mailbox.received).toHaveLength(2)
})

test('withdrawing a callback deletes what is kept of the person, and staff do not call', async ({
  post,
  call,
  clock,
  database,
  mailbox,
  afterwards,
}) => {
  expectTrouble('mail-failed')
  mailbox.be('down')
  const k = tokenOf(await post(callback, callbackForm()))
  await afterwards()
  mailbox.be('kind')
  const answer = await post(change, { k, action: 'withdraw' })
  expect(whereTo(answer).pathname).toBe('/mein-rueckruf/')
  expect(whereTo(await post(change, { k, action: 'withdraw' })).href).toBe(whereTo(answer).href)
  await afterwards()
  clock.forward({ seconds: 31 })
  await call(deliverMail, scheduled())
  expect(mailbox.received.map(({ mail }) => mail.subject)).toEqual(
    Array(2).fill('Rückruf abgesagt: Montag, 23. November 2026, von 9 bis 12 Uhr'),
  )
  const { rows } = await database.query('select state from callback')
  expect(rows).toEqual([{ state: 'withdrawn' }])
  const waiting = await database.query(`select from mail where content is not null`)
  expect(waiting.rowCount).toBe(0)
})

test('the mail that a callback is withdrawn never arrives before the mail of the callback itself', async ({
  post,
  call,
  clock,
  mailbox,
  afterwards,
}) => {
  mailbox.be('holding')
  const k = tokenOf(await post(callback, callbackForm()))
  await expect.poll(() => mailbox.held()).toBe(2)
  await post(change, { k, action: 'withdraw' })
  await call(deliverMail, scheduled())
  mailbox.be('kind')
  await afterwards()
  clock.forward({ seconds: 31 })
  await call(deliverMail, scheduled())
  for (const address of staff)
    expect(mailbox.to(address).map(({ mail }) => mail.subject?.split(':')[0])).toEqual([
      'Neuer Rückruf',
      'Rückruf abgesagt',
    ])
})

test('a callback can get another time, and staff get the new one', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const k = tokenOf(await post(callback, callbackForm()))
  await afterwards()
  expect(
    whereTo(await post(change, { k, action: 'time', when: [] })).searchParams.get('nein'),
  ).toBe('when-missing')
  const past = await post(change, { k, action: 'time', when: '2026-11-20-morning' })
  expect(whereTo(past).searchParams.get('nein')).toBe('when-past')
  await post(change, { k, action: 'time', when: ['2026-11-25-afternoon'] })
  await afterwards()
  expect(await callbackBehind(k)).toMatchObject({ personal: { when: ['2026-11-25-afternoon'] } })
  expect(mailbox.to(staff[1]).at(-1)?.mail.subject).toBe(
    'Rückruf, neue Zeit: Mittwoch, 25. November 2026, von 14 bis 16 Uhr',
  )
})

test('somebody else on the same phone, with the first form still open, does not see the first person', async ({
  post,
  database,
}) => {
  const form = callbackForm()
  const first = await post(callback, form)
  const second = await post(callback, { ...form, name: 'Berta', phone: '07127 99988' })
  const page = whereTo(second)
  expect(page.pathname).toBe('/rueckruf/')
  expect(page.href).not.toContain(tokenOf(first))
  expect(draftIn(page)).toMatchObject({
    refusal: 'stale-form',
    values: { name: ['Berta'] },
  })
  expect((await database.query('select from callback')).rowCount).toBe(1)
})

test('a form with a mistake comes back with everything that was typed, and keeps nothing', async ({
  post,
  database,
}) => {
  const response = await post(callback, callbackForm({ phone: 'ruf mich an', name: '', when: [] }))
  const draft = draftIn(whereTo(response))
  expect(draft?.problems).toEqual({
    name: 'name-missing',
    phone: 'phone-unreadable',
    when: 'when-missing',
  })
  expect(draft?.values['phone']).toEqual(['ruf mich an'])
  expect((await database.query('select from callback')).rowCount).toBe(0)
})

test('a link with an unknown token shows no booking and changes nothing', async ({ post }) => {
  expect((await post(change, { k: 'AAAAAAAAAAAAAAAAAAAAAA', action: 'withdraw' })).status).toBe(404)
  expect((await post(change, { k: '', action: 'burn' })).status).toBe(400)
})

test('a number that could be several is asked about, and one tap sends the form with the one that is picked', async ({
  post,
  database,
  mailbox,
  afterwards,
}) => {
  const form = callbackForm({ phone: '380 50 123 4567' })
  const asked = whereTo(await post(callback, form))
  expect(asked.pathname).toBe('/rueckruf/')
  expect(draftIn(asked)).toMatchObject({
    problems: { phone: 'phone-ask' },
    asked: [{ e164: '+380501234567', shown: '+380 50 123 4567' }],
    values: { phone: ['380 50 123 4567'] },
  })
  const picked = whereTo(await post(callback, { ...form, phone_is: '+380501234567' }))
  expect(picked.pathname).toBe('/mein-rueckruf/')
  expect((await database.query('select from callback')).rowCount).toBe(1)
  await afterwards()
  // Staff read what was typed and what to dial.
  const text = mailbox.to(staff[0])[0]?.mail.text
  expect(text).toContain('380 50 123 4567\n+380501234567')
})

for (const [what, phone, phone_is] of [
  ['a number that was never asked about', '380 50 123 4567', '+491711234567'],
  ['a number that costs', '380 50 123 4567', '+499001234567'],
  ['the first number, after another one was typed', '90 532 123 45 67', '+380501234567'],
] as const)
  test(`nobody is called at ${what}`, async ({ post, database }) => {
    const page = whereTo(await post(callback, callbackForm({ phone, phone_is })))
    expect(draftIn(page)?.problems).toEqual({ phone: 'phone-ask' })
    expect((await database.query('select from callback')).rowCount).toBe(0)
  })

test('who sends the form again with more careful answers is called with more care, and staff are told', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const form = callbackForm({ voicemail: 'yes', say_who: 'yes', others_may_answer: 'no' })
  const first = whereTo(await post(callback, form))
  await afterwards()
  const careful = { ...form, voicemail: 'no', not_when: ['noon'] }
  const second = whereTo(await post(callback, careful))
  // All of it stands, so there is nothing to explain.
  expect(second.href).toBe(first.href)
  await afterwards()
  expect(await callbackBehind(first.searchParams.get('k') ?? '')).toMatchObject({
    personal: { voicemail: false, say_who: true, others_may_answer: false, not_when: ['noon'] },
  })
  const letters = mailbox.to(staff[0])
  expect(letters).toHaveLength(2)
  expect(letters[1]?.mail.subject).toMatch(/^Rückruf, neue Angaben: /)
  expect(letters[1]?.mail.text).toContain('NICHT auf die Mailbox sprechen.')
  // Once more changes nothing and tells nobody.
  await post(callback, careful)
  await afterwards()
  expect(mailbox.to(staff[0])).toHaveLength(2)
  expect((await database.query('select from callback')).rowCount).toBe(1)
})

test('who sends the form again with less careful answers is told that the first ones stand', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const form = callbackForm({ voicemail: 'no', say_who: 'yes' })
  const k = tokenOf(await post(callback, form))
  await afterwards()
  const again = whereTo(await post(callback, { ...form, voicemail: 'yes', say_who: 'no' }))
  expect(again.searchParams.get('k')).toBe(k)
  expect(again.searchParams.get('nein')).toBe('schon')
  await afterwards()
  expect(await callbackBehind(k)).toMatchObject({ personal: { voicemail: false, say_who: false } })
  expect(mailbox.to(staff[0])).toHaveLength(2)
  const wishes = whereTo(await post(callback, { ...form, say_who: 'no', visit: 'yes' }))
  expect(wishes.searchParams.get('nein')).toBe('schon')
  await afterwards()
  expect(mailbox.to(staff[0])).toHaveLength(2)
})

test('more careful answers leave alone who of staff has the callback and how often they tried', async ({
  post,
  database,
}) => {
  const form = callbackForm({ voicemail: 'yes' })
  await post(callback, form)
  await database.query("update callback set taken_by = 'eins', tries = 1")
  await post(callback, { ...form, voicemail: 'no' })
  expect((await database.query('select taken_by, tries from callback')).rows).toEqual([
    { taken_by: 'eins', tries: 1 },
  ])
})

test('a number that was kept before it was judged is still read', async ({ post, database }) => {
  const k = tokenOf(await post(callback, callbackForm()))
  const { rows } = await database.query<{ id: string }>('select id from callback')
  const kept = await callbackBehind(k)
  if (kept?.state !== 'open') throw new Error('not open')
  const { shown: _, ...phone } = kept.personal.phone
  await database.query('update callback set personal = $1', [
    sealCallback(String(rows[0]?.id), { ...kept.personal, phone }),
  ])
  expect(await callbackBehind(k)).toMatchObject({ personal: { phone: { typed: '07127 98765' } } })
})
