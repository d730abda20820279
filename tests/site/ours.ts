import type { Mailbox } from '../server/mailbox.ts'

/** The site that is looked at, and where its mails come in. */
type Site = { readonly url: string; readonly mailbox?: Mailbox }

let ours: Site | undefined
/** Says which site this process looks at; none from now on, where none is given. */
export function lookAt(site?: Site): void {
  ours = site
}

export function siteUrl(): string {
  if (!ours) throw new Error('A test that asks the site imports "test" from tests/site/test.ts')
  return ours.url
}

export function mailbox(): Mailbox {
  if (!ours?.mailbox) throw new Error('This site sends its mails elsewhere')
  return ours.mailbox
}
