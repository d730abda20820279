import type { Email } from 'postal-mime'

import { mailbox } from './ours.ts'
import { expect } from './test.ts'

/** All mails to this address so far, in the order in which they came. */
export const mailsTo = (address: string): readonly Email[] =>
  mailbox()
    .to(address)
    .map(({ mail }) => mail)

/** The mail to this address, as soon as it is there. */
export async function mailTo(address: string): Promise<Email> {
  await expect.poll(() => mailsTo(address).length, `a mail to ${address}`).toBeGreaterThan(0)
  const [mail] = mailsTo(address)
  if (!mail) throw new Error('A mail that was there is gone')
  return mail
}

/** The whole mail as it was sent. */
export const sourceTo = (address: string): string => mailbox().to(address)[0]?.raw ?? ''
