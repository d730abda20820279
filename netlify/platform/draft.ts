import type { Temporal } from 'temporal-polyfill'

import { retention } from '../../src/domain/person/retention.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { type Draft, draftSchema } from '../../src/domain/submission/draft.ts'
import { languageOf } from '../../src/site/languages.ts'
import { now } from './clock.ts'
import { openUntil, sealUntil } from './sealed-until.ts'

const lifetime = { minutes: retention.draftMinutes }

/** A form that travels on from page to page: the list of the times, and the page of each of them. */
const shared = '/termin/'

/** What a draft is sealed for: its page in any language, and for a form of staff whoever typed it. */
function purposeOf(path: string, member: Member | undefined): string {
  const page = path.slice(languageOf(path).prefix.length)
  const form = page.startsWith(shared) ? shared : page
  return ['draft', form, ...(member ? [member.address.toLowerCase()] : [])].join(' ')
}

/** When a form that is refused now is too old to be shown again. */
const soon = (): Temporal.Instant => now().add(lifetime)

/**
 * A refused form, sealed for ten minutes, to travel in the address of the page that shows it again (`path`), for `member`
 * where it is staff's. Who must wait longer than that because of a limit has until then.
 */
export const sealDraft = (draft: Draft, path: string, member?: Member, until = soon()): string =>
  sealUntil(purposeOf(path, member), draft, until)

/** Opens it again; `undefined` when it is too old, changed, another page's or another person's, or none. */
export const openDraft = (
  sealed: string | null,
  path: string,
  member?: Member,
): Draft | undefined => openUntil(purposeOf(path, member), draftSchema, sealed, now())
