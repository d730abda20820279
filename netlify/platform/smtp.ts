import { createTransport, type Transporter } from 'nodemailer'
import type { CalendarPart } from '../../src/letters/letter.ts'
import { env } from './env.ts'

/** A mail to one person, ready to leave. */
export type Outgoing = {
  readonly messageId: string
  readonly to: string
  readonly fromName: string
  readonly replyTo: string
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

let known: { readonly address: string; readonly transport: Transporter } | undefined
function connect(): Transporter {
  const address = env().SMTP_URL
  if (known?.address === address) return known.transport
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
  known = { address, transport }
  return transport
}

/** The domain that mails come from; ids of mails and calendar entries end in it. */
export const mailDomain = (): string => env().MAIL_FROM.split('@')[1] ?? ''

/** Hands one mail to the SMTP server. Throws where it did not take it. The door to nodemailer. */
export async function sendMail(mail: Outgoing): Promise<void> {
  const from = env().MAIL_FROM
  const sending = connect().sendMail({
    from: { name: mail.fromName, address: from },
    to: mail.to,
    replyTo: mail.replyTo,
    envelope: { from, to: [mail.to] },
    messageId: mail.messageId,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: { 'Auto-Submitted': 'auto-generated' },
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

/** The SMTP server let us wait too long. */
class SlowMailError extends Error {
  override name = 'SlowMailError'
}

const tooSlow = (): Promise<never> =>
  new Promise((_, fail) => {
    setTimeout(() => fail(new SlowMailError('no end of sending')), longestMilliseconds).unref()
  })
