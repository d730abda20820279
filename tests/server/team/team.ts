import * as login from '../../../netlify/functions/team-login.ts'
import * as session from '../../../netlify/functions/team-session.ts'
import { forgetEnv } from '../../../netlify/platform/env.ts'
import type { Mailbox } from '../mailbox.ts'
import { expect, type Sent, siteUrl, staff, whereTo } from '../test.ts'

type Post = (
  module: typeof login | typeof session,
  fields: Sent,
  headers?: Record<string, string>,
) => Promise<Response>

/** Signs one of staff in as they do it, by the link of a mail. Answers the headers of their browser. */
export async function signIn(
  post: Post,
  mailbox: Mailbox,
  afterwards: () => Promise<void>,
  email: string = staff[0],
): Promise<{ cookie: string }> {
  await post(login, { email })
  await afterwards()
  const k = keyIn(
    mailbox.to(email).findLast(({ mail }) => mail.subject?.startsWith('Anmelden'))?.mail.text ?? '',
  )
  const response = await post(session, { k, action: 'in' })
  expect(whereTo(response).href).toBe(`${siteUrl}/team/`)
  const cookie = /^[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? ''
  expect(cookie).toMatch(/^__Host-team=[\w-]{22}$/)
  return { cookie }
}

/** The secret of the link in a mail; the one to this page with this to do, where there are several. */
export const keyIn = (text: string, action?: string): string =>
  new RegExp(`[?&]k=([\\w-]+)${action ? `&tun=${action}` : ''}`).exec(text)?.[1] ?? ''

/** Does something while STAFF_MAIL has only these addresses. */
export async function whileStaffIs<Result>(
  addresses: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  const before = process.env['STAFF_MAIL']
  process.env['STAFF_MAIL'] = addresses.join(',')
  forgetEnv()
  try {
    return await work()
  } finally {
    process.env['STAFF_MAIL'] = before
    forgetEnv()
  }
}
