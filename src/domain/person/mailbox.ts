/** Where dots in front of the @ mean nothing (support.google.com/mail/answer/7436150). */
const withoutDots = /@(gmail|googlemail)\.com$/

/**
 * One spelling for all addresses that lead to one mailbox: `ana+termin@x.example` is `ana@x.example` (RFC 5233, subaddressing).
 * Only for counting; mails go to the address as it was typed.
 */
export function mailboxOf(email: string): string {
  const small = email.toLowerCase().replace(/@googlemail\.com$/, '@gmail.com')
  const [, local = small, domain = ''] = /^(.*)(@[^@]*)$/.exec(small) ?? []
  const base = local.replace(/(?!^)\+.*$/, '')
  return (withoutDots.test(domain) ? base.replaceAll('.', '') : base) + domain
}
