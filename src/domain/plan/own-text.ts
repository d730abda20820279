import type { Facts } from '../place/schema.ts'
import { hasLink, hasStrangePhone } from './notice-text.ts'

/** What can be wrong with own words of staff that everybody reads. */
export type OwnTextProblem = 'missing' | 'long' | 'link' | 'phone'

/**
 * What is wrong with own words of staff, on one line: no letter or digit in it, more signs than fit (UTF-16, as a text field counts
 * them), what a program makes a link of, a phone number that is not ours.
 */
export function ownTextProblem(
  text: string,
  most: number,
  { phone }: Pick<Facts, 'phone'>,
): OwnTextProblem | undefined {
  if (text.length > most) return 'long'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'missing'
  if (hasLink(text)) return 'link'
  return hasStrangePhone(text, phone) ? 'phone' : undefined
}
