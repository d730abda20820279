import { setTimeout as wait } from 'node:timers/promises'
import { inboxUrl } from './ports.ts'

/** A mail as the local inbox shows it. */
export type InboxMail = {
  readonly id: string
  readonly subject: string
  readonly text: string
  readonly to: readonly { readonly address: string }[]
}

/** All mails to this address so far. */
export async function mailsTo(address: string): Promise<readonly InboxMail[]> {
  const response = await fetch(`${inboxUrl}/api/email`)
  const mails = (await response.json()) as readonly InboxMail[]
  return mails.filter(({ to }) => to.some((one) => one.address === address))
}

/** The mail to this address, as soon as it is in the inbox. */
export async function mailTo(address: string): Promise<InboxMail> {
  for (let tries = 0; tries < 100; tries++) {
    const [mail] = await mailsTo(address)
    if (mail) return mail
    await wait(100)
  }
  throw new Error(`No mail to ${address} came within ten seconds`)
}

/** The whole mail as it was sent. */
export const sourceOf = async ({ id }: InboxMail): Promise<string> =>
  (await fetch(`${inboxUrl}/api/email/${id}/source`)).text()
