import { readdirSync } from 'node:fs'

import type { APIRequestContext, Page } from '@playwright/test'
import pg from 'pg'

import { freshDatabase } from '../postgres.ts'
import { openMailbox } from '../server/mailbox.ts'
import { requestId, teamFiles } from './addresses.ts'
import { type Stack, startStack } from './stack.ts'
import { expect, test } from './test.ts'

// One stack for all of them, so they run in one worker.
test.describe.configure({ mode: 'default' })

const office = 'buero@team.example'
const [jugendamt, diakonie] = ['jugendamt@team.example', 'diakonie@team.example']
/** What nobody of the office reads: the names, numbers and addresses of residents. */
const canary = /Kanari|71279\s?87|7127 987|98760|98761|98762|98763|98764|98765|98766|canary/i

test('the office reads no name, number, address or code of a resident: no page, function, feed or export shows one, and no mail', async ({
  browser,
}) => {
  const database = await freshDatabase('office')
  const mailbox = await openMailbox()
  const env = {
    NETLIFY_DB_URL: database.url,
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    STAFF_MAIL: `jugendamt:${jugendamt},diakonie:${diakonie},office:${office}`,
    URL: 'http://localhost:1',
  }
  const stack: Stack = await startStack({ ...env, LOCAL_NOW: '2026-11-23T07:00:00Z' })
  const sql = new pg.Pool({ connectionString: database.url })
  // The database is dropped while idle connections may still be closing.
  sql.on('error', () => undefined)
  try {
    const url = (path: string) => new URL(path, stack.url).href
    const send = async (path: string, fields: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams({ request_id: requestId(), ...fields })
      const answer = await fetch(url(path), { method: 'POST', body, redirect: 'manual' })
      expect(answer.headers.get('location'), JSON.stringify(fields)).toMatch(/^\/mein-/)
    }
    const email = 'ana@canary.example'
    // Bookings that stand, are cancelled by staff or their resident, and fall out; callbacks in each state.
    for (const [index, slot] of ['24T0900', '24T0930', '24T1000', '24T1030', '26T1400'].entries())
      await send('/api/booking', {
        slot: `2026-11-${slot}`,
        name: `Kanari Termin ${index}`,
        phone: `07127 9876${index}`,
        ...(index % 2 === 0 && { email, calendar: 'yes' }),
        if_away: index === 1 ? 'other' : 'wait',
      })
    for (const index of [0, 1, 2, 3, 4])
      await send('/api/callback', {
        name: `Kanari Rückruf ${index}`,
        phone: `07127 9876${index}`,
        when: 'any',
        ...(index === 1 && { prefer: 'diakonie' }),
        ...(index === 2 && { email }),
      })
    await sql.query(`update callback set state = 'withdrawn', ended_at = now()
      where id in (select id from callback order by created_at limit 1)`)
    await sql.query(`update callback set tries = 2, taken_by = 'somebody'
      where id in (select id from callback where state = 'open' order by created_at limit 1)`)
    await sql.query(`update booking set state = 'cancelled', cancelled_at = now(), cancelled_by = 'staff', to_phone = true
      where starts_at = '2026-11-24T08:30:00Z'`)
    await sql.query(`update booking set state = 'cancelled', cancelled_at = now(), cancelled_by = 'resident'
      where starts_at = '2026-11-24T09:00:00Z'`)
    // Nobody is there at this one's time any more.
    await sql.query(`update booking set starts_at = starts_at + interval '5 hours', ends_at = ends_at + interval '5 hours'
      where starts_at = '2026-11-24T09:30:00Z'`)
    const page = await browser.newPage()
    await signIn(page)
    const ids = async (table: 'booking' | 'callback') =>
      (await sql.query<{ id: string }>(`select id from ${table}`)).rows.map(({ id }) => id)
    const matters = [...(await ids('booking')), ...(await ids('callback'))]
    const codes = mailbox.received.flatMap(
      ({ mail }) => mail.text?.match(/(?<=Code: )\w{6}/g) ?? [],
    )
    expect(codes.length).toBeGreaterThan(0)

    const read = async (path: string, request: APIRequestContext = page.request) => {
      const answer = await request.get(url(path), { maxRedirects: 0 })
      const text = `${JSON.stringify(answer.headers())} ${await answer.text()}`
      expect(text, path).not.toMatch(canary)
      for (const code of codes) expect(text, path).not.toContain(code)
    }
    const queries = [
      '',
      ...matters.map((id) => `?id=${id}`),
      `?id=${matters[0]}&tun=verschieben`,
      '?from=2026-11-24&to=2026-12-04&adviser=',
      '?form=leave&adviser=jugendamt&until=2026-11-23',
      '?form=hand&adviser=jugendamt',
      `?fertig=${matters[0]}`,
    ]
    // Every page of the team that the folder has, so that a new one is looked at by itself.
    for (const file of teamFiles) {
      const name = file.replace(/^team\/|\.astro$/g, '').replace(/(^|\/)index$/, '')
      for (const query of queries) await read(`/team/${name ? `${name}/` : ''}${query}`)
    }
    // Every function, opened and pressed with everything that a form of staff can name.
    const functions = readdirSync('netlify/functions').filter((file) => file.startsWith('team-'))
    for (const file of functions) {
      const source = (await import(`../../netlify/functions/${file}`)) as {
        config: { path?: string }
      }
      const path = source.config.path ?? ''
      if (!path || /session|login/.test(path)) continue
      await read(path)
      for (const id of [matters[1], matters.at(-1)])
        for (const action of ['take', 'done', 'cancel', 'move', 'phoned', 'missed', 'hand']) {
          const form = {
            id: id ?? '',
            action,
            to: 'diakonie',
            from: '',
            tries: '0',
            slot: '2026-11-24T1100',
          }
          const answer = await page.request.post(url(path), {
            form,
            headers: { Origin: new URL(stack.url).origin },
            maxRedirects: 0,
          })
          expect(await answer.text(), path).not.toMatch(canary)
          expect(answer.headers()['location'] ?? '', path).not.toMatch(canary)
        }
    }
    const { rows: after } = await sql.query<{ number: string }>(
      `select count(*) as number from callback where state = 'done' or taken_by <> 'somebody'`,
    )
    expect(after[0]?.number).toBe('0')
    for (const name of ['daily-digest', 'remind', 'deliver-mail', 'delete-expired'])
      await fetch(url(`/.netlify/functions/${name}`), { method: 'POST' })
    // That there is something to be seen: an adviser reads it.
    expect(mailbox.to(jugendamt).some(({ mail }) => canary.test(mail.text ?? ''))).toBe(true)
    const mails = mailbox.to(office)
    expect(mails.length).toBeGreaterThan(5)
    for (const { mail, raw } of mails) {
      const text = JSON.stringify([mail, raw])
      expect(text, mail.subject).not.toMatch(canary)
      for (const code of codes) expect(text, mail.subject).not.toContain(code)
    }
    for (const { from, mail } of mailbox.received) {
      expect(from, mail.subject).not.toBe(office)
      if (mail.text && canary.test(mail.text))
        expect(JSON.stringify(mail.replyTo)).not.toContain(office)
    }

    async function signIn(there: Page): Promise<void> {
      await there.goto(url('/team/'))
      await there.getByLabel('Ihre E-Mail-Adresse').fill(office)
      await there.getByRole('button', { name: 'Link schicken' }).click()
      const links = () =>
        mailbox.to(office).flatMap(({ mail }) => mail.text?.match(/http\S+anmelden\S+/g) ?? [])
      await expect.poll(() => links().length).toBe(1)
      await there.goto(url(links()[0]?.replace(env.URL, '') ?? ''))
      await there.getByRole('button', { name: 'Anmelden' }).click()
      await expect(there.getByRole('heading', { level: 1 })).toContainText('Heute')
    }
  } finally {
    await stack.kill()
    await sql.end()
    await mailbox.stop()
    await database.drop()
  }
})
