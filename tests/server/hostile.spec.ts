import { bookingBehind } from '../../netlify/bookings/read.ts'
import * as booking from '../../netlify/functions/booking.ts'
import * as bookingChange from '../../netlify/functions/booking-change.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as code from '../../netlify/functions/code.ts'
import { bookingFields } from '../../src/domain/booking/schema.ts'
import { callbackFields } from '../../src/domain/callback/schema.ts'
import { unlinked } from '../../src/letters/unlinked.ts'
import { siteLanguages } from '../../src/site/languages.ts'
import { styleFlaws } from '../styles-allowed.ts'
import { readCalendar, textOf } from './calendar.ts'
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

/** What somebody might put into a name to break a mail, a page or a calendar; and what is left of it. */
const names: readonly (readonly [typed: string, kept: string])[] = [
  ['Ana\r\nBcc: opfer@anderswo.example', 'Ana Bcc: opfer@anderswo.example'],
  ['Ana\n\n<script>alert(1)</script>', 'Ana <script>alert(1)</script>'],
  ['"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>'],
  ['END:VEVENT\r\nBEGIN:VALARM', 'END:VEVENT BEGIN:VALARM'],
  ['A;B,C\\nD', 'A;B,C\\nD'],
  ['\u202Eanroh\u202C', 'anroh'],
  ['A\u0000na', 'A na'],
  ['👩‍👩‍👧 Ana', '👩‍👩‍👧 Ana'],
  ['Z̷̢̛̛̛̛a', 'Z̷̢̛a'.normalize('NFC')],
  ['نازنین‌زهرا', 'نازنین‌زهرا'],
  ['=HYPERLINK("http://anderswo.example")', '=HYPERLINK("http://anderswo.example")'],
  ["'; drop table booking; --", "'; drop table booking; --"],
]

for (const [typed, kept] of names)
  test(`the name ${JSON.stringify(typed)} does no harm in a mail, a page or a calendar`, async ({
    post,
    mailbox,
    afterwards,
  }) => {
    const response = await post(booking, bookingForm({ name: typed, slot: '2026-11-26T1400' }))
    await afterwards()
    const stored = await bookingBehind(whereTo(response).searchParams.get('k') ?? '')
    expect(stored?.personal.name).toBe(kept)
    expect(mailbox.received.map(({ to }) => to).sort()).toEqual(
      ['ana@kanarienvogel.example', ...staff].sort(),
    )
    for (const { mail, raw } of mailbox.received) {
      expect(mail.headers.filter(({ key }) => key === 'bcc' || key === 'cc')).toEqual([])
      expect(mail.html).not.toMatch(/<(script|img)/)
      const part = mail.attachments.find((one) => one.mimeType === 'text/calendar')
      const ics = textOf(part)
      const calendar = readCalendar(part)
      expect(calendar.getAllSubcomponents()).toHaveLength(1)
      expect(ics).not.toContain(kept)
      expect(raw.split('\r\n\r\n')[0]).not.toContain('opfer@anderswo.example')
    }
    // On Thursdays it is the second of staff who meets the resident, and alone reads the name.
    const theirs = mailbox.to(staff[1])[0]?.mail.text ?? ''
    expect(theirs).toContain(`Name: ${unlinked(kept)}\n`)
  })

const addresses = [
  'ana@x.example\r\nBcc: opfer@anderswo.example',
  'ana@x.example, opfer@anderswo.example',
  'Ana <ana@x.example>, <opfer@anderswo.example>',
  'Ana\r\nBcc: opfer@anderswo.example <ana@x.example>',
  '"a b"@x.example',
  'ana@',
  `${'a'.repeat(250)}@x.example`,
]
for (const email of addresses)
  test(`${JSON.stringify(email.slice(0, 50))} is no mail address, and nothing is sent to it`, async ({
    post,
    mailbox,
  }) => {
    const page = whereTo(await post(callback, callbackForm({ email })))
    expect(draftIn(page)?.problems).toEqual({
      email: expect.stringMatching(/^email-(?:unreadable|two)$/),
    })
    expect(mailbox.received).toEqual([])
  })

test('a name that is too long is refused with a message of its own, and cut before it goes into an address', async ({
  post,
}) => {
  const page = whereTo(await post(booking, bookingForm({ name: 'x'.repeat(5_000) })))
  const draft = draftIn(page)
  expect(draft?.problems).toEqual({ name: 'name-long' })
  expect(draft?.values['name']?.[0]).toHaveLength(300)
  expect(page.href.length).toBeLessThan(4_000)
})

const request = (init: RequestInit) =>
  new Request(`${siteUrl}/api/booking`, { method: 'POST', ...init })
const form = 'application/x-www-form-urlencoded'
const refused: readonly (readonly [what: string, init: RequestInit, status: number])[] = [
  [
    'a form of another site',
    { body: 'name=a', headers: { 'content-type': form, origin: 'https://evil.example' } },
    403,
  ],
  [
    'a form of another site, by its fetch metadata',
    { body: 'name=a', headers: { 'content-type': form, 'sec-fetch-site': 'cross-site' } },
    403,
  ],
  [
    'a form of a neighbour under the same domain',
    { body: 'name=a', headers: { 'content-type': form, 'sec-fetch-site': 'same-site' } },
    403,
  ],
  ['JSON', { body: '{}', headers: { 'content-type': 'application/json' } }, 415],
  ['plain text', { body: 'name=a', headers: { 'content-type': 'text/plain' } }, 415],
  [
    'a body of 20,001 bytes',
    { body: `name=${'a'.repeat(19_996)}`, headers: { 'content-type': form } },
    413,
  ],
  ['a field that we do not have', { body: 'birthday=1', headers: { 'content-type': form } }, 400],
  [
    'a multipart form that ends in the middle',
    { body: '--x\r\nContent-Disp', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    400,
  ],
  ['a GET', { method: 'GET' }, 405],
  ['a DELETE', { method: 'DELETE' }, 405],
]
for (const [what, init, status] of refused)
  test(`${what} is answered with ${status}, in plain words with the phone number, and does nothing`, async ({
    call,
    database,
  }) => {
    const response = await call(booking, request(init))
    const body = await response.text()
    expect(response.status).toBe(status)
    expect(body).toContain('<html lang="de" dir="ltr">')
    expect(body).toContain('href="tel:')
    expect(body).not.toMatch(/Error|stack|evil|birthday/)
    expect(styleFlaws(response.headers.get('content-security-policy'), body)).toEqual([])
    expect((await database.query('select from booking')).rowCount).toBe(0)
  })

test('what is refused is told in the language of the page that the form was on, unread as it is', async ({
  call,
}) => {
  for (const { code, direction, words } of siteLanguages) {
    const address = `${siteUrl}/api/booking?lang=${code}`
    const long = 'x'.repeat(20_001)
    const response = await call(
      booking,
      new Request(address, { method: 'POST', body: new URLSearchParams({ name: long }) }),
    )
    expect(response.status).toBe(413)
    const body = await response.text()
    expect(body).toContain(`<html lang="${code}" dir="${direction}">`)
    expect(body).toContain(words.answers[413].text)
  }
  const unknown = await call(booking, new Request(`${siteUrl}/api/booking?lang=%3Cscript%3E`))
  expect(await unknown.text()).toContain('<html lang="de" dir="ltr">')
})

test('a form of ours from an old browser, without fetch metadata, is taken', async ({ post }) => {
  for (const headers of [
    { origin: 'null' },
    { origin: siteUrl },
    { 'sec-fetch-site': 'same-origin', origin: 'null' },
  ])
    expect(
      whereTo(await post(booking, bookingForm({ request_id: requestId() }), headers)).pathname,
    ).toMatch(/termin/)
})

test('a file in a field is refused', async ({ call }) => {
  const body = new FormData()
  body.set('name', new File(['x'], 'x.txt'))
  expect((await call(booking, request({ body }))).status).toBe(400)
})

const signs = ['\u0001', '"', '\\', 'م', '😀', '\uD800', '\u2028', 'x'] as const
for (const [what, module] of Object.entries({ booking, callback, code, bookingChange }))
  test(`whatever is typed into the fields of ${what}, the address that follows stays under 8 kB`, async ({
    post,
  }) => {
    const names = {
      booking: bookingFields,
      callback: callbackFields,
      code: ['code', 'phone_end'],
      bookingChange: ['k', 'slot'],
    }[what]
    for (const sign of signs)
      for (const times of [1, 30]) {
        const values = Array.from({ length: times }, () => sign.repeat(300))
        const most = Math.floor(6_000 / Buffer.byteLength(sign.repeat(300)))
        const fields = (names ?? []).map((name) => [name, values.slice(0, most)] as const)
        const sent = { ...Object.fromEntries(fields), action: 'cancel' }
        if (what !== 'bookingChange') Reflect.deleteProperty(sent, 'action')
        const answer = await post(module, sent)
        const length = answer.headers.get('location')?.length ?? 0
        expect(length, `${JSON.stringify(sign)} ${times} times`).toBeLessThan(8_000)
      }
  })

test('the longest form that somebody can fill in travels whole: Arabic script, every time ticked, every choice made', async ({
  post,
}) => {
  const form = callbackForm({
    name: 'عبد الرحمن بن محمد الهاشمي '.repeat(10),
    phone: '٠٧١٢٧ ٩٨٧٦٥ (من فضلكم اتصلوا مساءً) '.repeat(2).trim(),
    email: `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.example`,
    when: Array.from(
      { length: 30 },
      (_, day) => `2026-12-${String(day + 1).padStart(2, '0')}-afternoon`,
    ),
    not_when: ['morning', 'noon', 'afternoon', 'evening'],
    interpreter: 'yes',
    visit: 'yes',
    agreed: 'yes',
  })
  const draft = draftIn(whereTo(await post(callback, form)))
  for (const [name, value] of Object.entries(form))
    if (name !== 'nachricht') expect(draft?.values[name], name).toEqual([value].flat())
})
