import type { Transporter } from 'nodemailer'

import type { CalendarPart } from '../../src/letters/letter.ts'
import { env } from './env.ts'

/** A mail to one person, ready to leave. */
export type Outgoing = {
  readonly messageId: string
  readonly to: string
  readonly fromName: string
  readonly replyTo: string
  /** Who reads what the recipient's server sends back later. Only used where our own domain may send for it. */
  readonly returnTo?: string | undefined
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly calendar?: CalendarPart | undefined
}

const isLoopback = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host)

// Each of these counts from the last sign of life, so all of it has an end of its own: before another deliverer may take
// the mail (after 30 seconds), and before a function is stopped.
const longestMilliseconds = 20_000
const timeouts = {
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 10_000,
  dnsTimeout: 4_000,
}

let current: { readonly address: string; readonly transport: Transporter } | undefined
async function connect(): Promise<Transporter> {
  const address = env().SMTP_URL
  if (current?.address === address) return current.transport
  // Loaded with the first mail, which leaves when the answer has: most pages and presses send none.
  const { createTransport } = await import('nodemailer')
  const url = new URL(address)
  const secure = url.protocol === 'smtps:'
  const local = isLoopback(url.hostname)
  // Where the server is elsewhere, nothing leaves unencrypted: no mail, and no password.
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !local,
    ignoreTLS: local && !secure,
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  current = { address, transport }
  return transport
}

/** The domain that mails come from; ids of mails and calendar entries end in it. */
export const mailDomain = (): string => env().MAIL_FROM.split('@')[1] ?? ''

const domainOf = (address: string): string => address.split('@')[1]?.toLowerCase() ?? ''

/**
 * The envelope's sender, to whom refusals come back (RFC 5321, 4.4). An address of another domain would fail its SPF
 * (RFC 7208) and the mail with it: then it is `MAIL_FROM`, which is a mailbox that counsellors read (docs/deploy.md).
 */
const envelopeFrom = ({ returnTo }: Outgoing): string => {
  const { MAIL_FROM } = env()
  return returnTo && domainOf(returnTo) === domainOf(MAIL_FROM) ? returnTo : MAIL_FROM
}

/** Hands one mail to the SMTP server. Throws where it did not take it. The door to nodemailer. */
export async function sendMail(mail: Outgoing): Promise<void> {
  const from = env().MAIL_FROM
  const sender = envelopeFrom(mail)
  try {
    await sendAs(sender, mail)
  } catch (error) {
    // Some servers take only the address that one signs in with as the envelope's sender.
    if (sender === from || refusalOf(error)?.of !== 'sender') throw error
    await sendAs(from, mail)
  }
}

async function sendAs(sender: string, mail: Outgoing): Promise<void> {
  const transport = await connect()
  const sending = transport.sendMail({
    from: { name: mail.fromName, address: env().MAIL_FROM },
    to: mail.to,
    replyTo: mail.replyTo,
    envelope: { from: sender, to: [mail.to] },
    messageId: mail.messageId,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    // No answers by machines. `All` is not among them: it would stop reports that a mail did not arrive (MS-OXCMAIL, 2.2.3.2.14).
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply, RN, NRN',
    },
    ...(mail.calendar && {
      icalEvent: {
        method: mail.calendar.method,
        content: mail.calendar.ics,
        filename: 'termin.ics',
      },
    }),
  })
  await Promise.race([sending, tooSlow()])
}

/** What an SMTP server said no to, and whether for good (5xx) or for now (4xx). */
export type Refusal = { readonly of: 'sender' | 'recipient'; readonly forGood: boolean }

/**
 * What the SMTP server refused; `undefined` where it is not known to be one of these: that is an outage. A 5xx of class
 * X.7 (RFC 3463, 3.8) at the recipient is about us: not signed in, not allowed to relay, or not with this sender.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error))
    return undefined
  const code = Number(error.responseCode)
  const forGood = code >= 500
  if (error.command === 'MAIL FROM') return { of: 'sender', forGood }
  if (error.command !== 'RCPT TO') return undefined
  const isAboutUs =
    code === 530 || / 5\.7\.\d/.test('response' in error ? String(error.response) : '')
  return { of: isAboutUs ? 'sender' : 'recipient', forGood }
}

/** The SMTP server let us wait too long. */
class SlowMailError extends Error {
  override name = 'SlowMailError'
}

const tooSlow = (): Promise<never> =>
  new Promise((_, fail) => {
    setTimeout(() => fail(new SlowMailError('no end of sending')), longestMilliseconds).unref()
  })
