import { expect, type Page } from '@playwright/test'
import type { Email } from 'postal-mime'

import { freshDatabase } from '../postgres.ts'
import { openMailbox } from '../server/mailbox.ts'
import { requestId } from './addresses.ts'
import { type Stack, startStack } from './stack.ts'

export const jugendamt = 'jugendamt@team.example'
export const diakonie = 'diakonie@team.example'

/** A site of its own for two of staff, with a database and a mailbox that outlive its restarts. */
export async function startTeam(name: string) {
  const database = await freshDatabase(name)
  const mailbox = await openMailbox()
  const env = {
    NETLIFY_DB_URL: database.url,
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    STAFF_MAIL: `jugendamt:${jugendamt},diakonie:${diakonie}`,
    URL: 'http://localhost:1',
  }
  let stack: Stack | undefined

  const url = (path: string) => new URL(path, stack?.url).href
  /** The address of a link in a mail: the site does not know on which port it runs. */
  const own = (link: string) => url(link.replace(env.URL, ''))
  const linkIn = (mail: Email, what: RegExp) =>
    own(mail.text?.match(/http\S+/g)?.find((link) => what.test(link)) ?? 'no such link')
  const mailsTo = (address: string, subject: RegExp) =>
    mailbox
      .to(address)
      .map(({ mail }) => mail)
      .filter((mail) => subject.test(mail.subject ?? ''))
  /** The latest mail to somebody with such a subject, as soon as there are so many. */
  async function mailTo(address: string, subject: RegExp, howMany = 1): Promise<Email> {
    await expect.poll(() => mailsTo(address, subject).length).toBeGreaterThanOrEqual(howMany)
    const mail = mailsTo(address, subject).at(-1)
    if (!mail) throw new Error('A mail that was there is gone')
    return mail
  }

  return {
    url,
    database,
    linkIn,
    mailsTo,
    mailTo,
    /** Begins, or goes on at another time. */
    at: async (now: string) => {
      await stack?.kill()
      stack = await startStack({ ...env, LOCAL_NOW: now })
    },
    /** A resident sends a form. */
    send: async (
      path: '/api/booking' | '/api/callback',
      fields: Readonly<Record<string, string>>,
    ) => {
      const body = new URLSearchParams({ request_id: requestId(), ...fields })
      const answer = await fetch(url(path), { method: 'POST', body, redirect: 'manual' })
      expect(answer.headers.get('location')).toMatch(/^\/mein-/)
    },
    signIn: async (page: Page, address: string) => {
      const before = mailsTo(address, /Anmelden/).length
      await page.goto(url('/team/'))
      await page.getByLabel('Ihre E-Mail-Adresse').fill(address)
      await page.getByRole('button', { name: 'Link schicken' }).click()
      await expect(page.getByRole('status').first()).toContainText('Ist das eine Adresse vom Team')
      await page.goto(linkIn(await mailTo(address, /Anmelden/, before + 1), /anmelden/))
      await page.getByRole('button', { name: 'Anmelden' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Heute')
    },
    stop: async () => {
      await stack?.kill()
      await mailbox.stop()
      await database.drop()
    },
  }
}
