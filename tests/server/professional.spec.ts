import { callbackBehind } from '../../netlify/callbacks/read.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as change from '../../netlify/functions/callback-change.ts'
import * as digest from '../../netlify/functions/daily-digest.ts'
import * as forget from '../../netlify/functions/delete-expired.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import * as teamCallback from '../../netlify/functions/team-callback.ts'
import * as teamFigures from '../../netlify/functions/team-figures.ts'
import { here } from '../../src/site/here.ts'
import { keyIn, signIn } from './team/team.ts'
import { callbackForm, draftIn, expect, requestId, siteUrl, staff, test, whereTo } from './test.ts'

const [eins] = staff
const scheduled = (name: string) =>
  new Request(`${siteUrl}/.netlify/functions/${name}`, { method: 'POST' })
const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''

type Sent = Parameters<typeof callbackForm>[0]
/** The form for professionals as a browser sends it: nothing of how to contact, and no yes of anybody. */
function professionalForm(changes: Sent = {}): NonNullable<Sent> {
  const { voicemail, say_who, others_may_answer, language, ...form } = callbackForm({
    name: 'Frau Zaunkönig',
    phone: '07127 55555',
    for: 'professional',
    institution: 'school-social-work',
    about: 'case',
    ...changes,
  })
  expect([voicemail, say_who, others_may_answer, language]).toEqual(['no', 'no', 'no', 'de'])
  return form
}

test('a professional is called at work: staff read where they work and what it is about before name and number', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const response = await post(callback, professionalForm())
  expect(whereTo(response).pathname).toBe('/mein-rueckruf/')
  expect(await callbackBehind(tokenOf(response))).toMatchObject({
    personal: {
      for: 'professional',
      institution: 'school-social-work',
      about: 'case',
      say_who: true,
      lang: 'de',
    },
  })
  await afterwards()
  for (const address of staff) {
    const { subject, text = '' } = mailbox.to(address)[0]?.mail ?? {}
    expect(subject).toBe(
      'Neuer Rückruf von einer Fachstelle: Montag, 23. November 2026, von 9 bis 12 Uhr',
    )
    expect(text).toMatch(
      /^Mailbox: Nachricht ist erlaubt\.\nSie dürfen sagen, wer Sie sind und für wen Sie arbeiten\./,
    )
    const [where, name] = [text.indexOf('Fachstelle: Schulsozialarbeit.'), text.indexOf('Name:')]
    expect(where).toBeGreaterThan(0)
    expect(where).toBeLessThan(name)
    expect(text).toContain('Es geht um: einen Fall ohne Namen.')
  }
})

test('the mail to a professional says that we say who calls, asks for no name of a family, and nothing of why', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await post(callback, professionalForm({ email: 'zaunkoenig@schule.example' }))
  await afterwards()
  const { subject, text = '' } = mailbox.to('zaunkoenig@schule.example')[0]?.mail ?? {}
  expect(subject).toBe('Ihr Rückruf')
  expect(text).toContain('Wir sagen am Telefon, wer wir sind.')
  expect(text).not.toContain('weil Sie das erlaubt haben')
  expect(text).toContain('Schreiben Sie uns bitte keinen Namen von einer Familie.')
  expect(text).not.toMatch(/Zaunkönig|55555|beratung|sozial|jugendamt|Fall/i)
})

const refused = [
  ['where they work is missing', { institution: '' }, { institution: 'institution-missing' }],
  ['the list does not have it', { institution: 'Muster' }, { institution: 'institution-missing' }],
  ['nobody said that they are one', { for: 'self' }, { institution: 'institution-alone' }],
  [
    'they ask for a person who was not asked',
    { for: 'other' },
    { institution: 'institution-alone', agreed: 'agreed-missing' },
  ],
] as const
for (const [why, changes, problems] of refused)
  test(`a professional's form comes back filled in, and nothing is kept, where ${why}`, async ({
    post,
    database,
    mailbox,
    afterwards,
  }) => {
    const to = whereTo(await post(callback, professionalForm(changes)))
    expect(to.pathname).toBe('/rueckruf/')
    expect(draftIn(to)).toMatchObject({
      refusal: 'bad-field',
      problems,
      values: { name: ['Frau Zaunkönig'], about: ['case'] },
    })
    await afterwards()
    expect((await database.query('select from callback')).rowCount).toBe(0)
    expect(mailbox.received).toHaveLength(0)
  })

test('nothing in the clear says where a professional works, only that one asked', async ({
  post,
  database,
}) => {
  await post(callback, professionalForm())
  await post(callback, callbackForm({ request_id: requestId(), for: 'other', agreed: 'yes' }))
  const { rows } = await database.query<{ professional: boolean }>(
    'select * from callback order by professional',
  )
  expect(rows.map(({ professional }) => professional)).toEqual([false, true])
  expect(JSON.stringify(rows)).not.toMatch(/school|Zaunk|55555|"case"/)
})

test('a professional can give another time and take it back like everybody, and staff read who it was', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  const k = tokenOf(await post(callback, professionalForm()))
  await afterwards()
  await post(change, { k, action: 'time', when: ['2026-11-25-morning'] })
  await afterwards()
  await call(deliverMail, scheduled('deliver-mail'))
  expect(mailbox.to(eins).at(-1)?.mail.text).toContain('Fachstelle: Schulsozialarbeit.')
  clock.set('2026-11-24T06:05:00Z')
  await call(digest, scheduled('daily-digest'))
  await call(deliverMail, scheduled('deliver-mail'))
  expect(mailbox.to(eins).at(-1)?.mail.text).toContain('Fachstelle: Schulsozialarbeit.')
  await post(change, { k, action: 'withdraw' })
  expect(await callbackBehind(k)).toMatchObject({ state: 'withdrawn' })
})

test('professionals are counted by themselves, live and forgotten, and in no figure of residents', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const lines = async () => {
    const request = new Request(`${siteUrl}/api/team/figures.csv`, { headers })
    return (await (await call(teamFigures, request)).text()).split('\r\n')
  }
  for (const institution of ['kita', 'school', 'integration'])
    await post(callback, professionalForm({ request_id: requestId(), institution }))
  await afterwards()
  const before = mailbox.to(eins).filter(({ mail }) => mail.subject?.startsWith('Neuer'))
  for (const { mail } of before)
    await post(teamCallback, { k: keyIn(mail.text ?? ''), action: 'missed', tries: '0' })
  for (const { mail } of before)
    await post(teamCallback, { k: keyIn(mail.text ?? ''), action: 'done' })
  const expected = [
    'Rückrufe gewünscht;0',
    'Anrufe ohne Erfolg;0',
    'Rückrufe für Fachleute;3',
    'davon mit Fachleuten erledigt;3',
    'Erster Kontakt am selben Tag;0',
  ]
  expect(await lines()).toEqual(expect.arrayContaining(expected))
  await afterwards()
  await call(deliverMail, scheduled('deliver-mail'))
  clock.forward({ hours: 11 })
  await call(forget, scheduled('delete-expired'))
  expect(await lines()).toEqual(expect.arrayContaining(expected))
})

test('whoever asks about several families from one desk is never taken for one person, and gets a mail for each', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const email = 'zaunkoenig@schule.example'
  const asked = here.limits.mailsToOne.most + 2
  for (let count = 0; count < asked; count += 1) {
    const form = professionalForm({ request_id: requestId(), email })
    const answer = await post(callback, form, { 'x-visitor': '198.51.100.7' })
    expect(whereTo(answer).pathname).toBe('/mein-rueckruf/')
  }
  await afterwards()
  expect(mailbox.to(email)).toHaveLength(asked)
})
