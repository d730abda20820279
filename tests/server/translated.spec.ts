import * as booking from '../../netlify/functions/booking.ts'
import * as bookingChange from '../../netlify/functions/booking-change.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as callbackChange from '../../netlify/functions/callback-change.ts'
import * as code from '../../netlify/functions/code.ts'
import { siteLanguages } from '../../src/site/languages.ts'
import { refusalText } from '../../src/words/refusal.ts'
import { bookingForm, callbackForm, draftIn, expect, siteUrl, test, whereTo } from './test.ts'

const translated = { origin: 'https://rathaus-example.translate.goog' }
const browsers = [translated, { ...translated, 'sec-fetch-site': 'cross-site' }]

/** The address must be whole: beside the proxy's own, one without a host would lead back into the proxy. */
const ours = (response: Response): URL => {
  expect(response.headers.get('location')?.startsWith(`${siteUrl}/`)).toBe(true)
  return whereTo(response)
}

test('who sends a form from a page that a translation site shows is led to our own page, with all that was typed', async ({
  post,
  database,
  mailbox,
  afterwards,
}) => {
  for (const headers of browsers) {
    const toCallback = ours(await post(callback, callbackForm(), headers))
    expect(toCallback.pathname).toBe('/rueckruf/')
    const draft = draftIn(toCallback)
    expect(draft?.refusal).toBe('translated')
    expect(draft?.values).toMatchObject({ name: ['Ana Kanarienvogel'], phone: ['07127 98765'] })
    const toSlot = ours(await post(booking, bookingForm(), headers))
    expect(toSlot.pathname).toBe('/termin/2026-11-24T0900/')
    expect(draftIn(toSlot)?.values['name']).toEqual(['Ana Kanarienvogel'])
    const toFind = ours(await post(code, { code: 'ABC', phone_end: '765' }, headers))
    expect(toFind.pathname).toBe('/mein-termin/')
    expect(draftIn(toFind)?.values['code']).toEqual(['ABC'])
  }
  await afterwards()
  for (const table of ['booking', 'callback', 'attempt', 'mail'])
    expect((await database.query(`select from ${table}`)).rowCount, table).toBe(0)
  expect(mailbox.received).toEqual([])
})

test('sent again from our own page, the form that came from a translation site is taken', async ({
  post,
}) => {
  const to = whereTo(await post(callback, callbackForm(), translated))
  const values = draftIn(to)?.values ?? {}
  expect(whereTo(await post(callback, values)).pathname).toBe('/mein-rueckruf/')
})

test('who cancels or withdraws on a page that a translation site shows is led to the own page, and nothing is changed there', async ({
  post,
  database,
}) => {
  const k = whereTo(await post(booking, bookingForm())).searchParams.get('k') ?? ''
  const mine = whereTo(await post(callback, callbackForm())).searchParams.get('k') ?? ''
  const to = ours(await post(bookingChange, { k, action: 'cancel' }, translated))
  expect(to.pathname + to.search).toBe(`/mein-termin/?k=${k}&nein=translated`)
  const back = ours(await post(callbackChange, { k: mine, action: 'withdraw' }, translated))
  expect(back.pathname + back.search).toBe(`/mein-rueckruf/?k=${mine}&nein=translated`)
  const { rows } = await database.query(
    'select state from booking union all select state from callback',
  )
  expect(rows).toEqual([{ state: 'booked' }, { state: 'open' }])
})

test('what is said about a translation site names our address, in every language', () => {
  for (const { words, code: lang } of siteLanguages)
    expect(refusalText(words, 'translated', 'rathaus.example'), lang).toMatch(/: rathaus\.example$/)
})
