import type { Matter, Member } from '../../src/domain/staff/member.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { freshTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, readPost, seeOther } from '../platform/http.ts'
import { errorName, log } from '../platform/log.ts'
import { matterPages, readStaffToken } from './link.ts'
import { signedIn } from './read.ts'
import { recordUse } from './uses.ts'

/** Somebody of staff who acts on one matter, by the link of a mail or signed in, and the page that shows it to them. */
export type Acting = {
  readonly member: Member
  readonly id: string
  readonly fields: Fields
  readonly page: string
}

/** What says which matter a form is about: the link of a mail, or its id. */
export const linkFields = ['k', 'id'] as const

/** Reads a form of staff about one matter. Refuses as `readPost` does; 404 for a link of nobody; leads to sign in. */
export async function actingOn(
  matter: Matter,
  request: Request,
  known: readonly string[],
): Promise<Acting | { readonly answer: Response }> {
  const posted = await readPost(request, [...linkFields, ...known])
  if ('answer' in posted) return posted
  const { fields } = posted
  const token = lastOf(fields, 'k')
  if (token) {
    await freshTeam()
    const read = readStaffToken(matter, token)
    return read
      ? { ...read, fields, page: `${matterPages[matter]}?k=${token}` }
      : { answer: bareAnswer(404) }
  }
  const member = await signedIn(request, now())
  const id = lastOf(fields, 'id')
  if (!member) return { answer: seeOther('/team/') }
  if (!isUuid(id)) return { answer: bareAnswer(404) }
  return { member, id, fields, page: `${matterPages[matter]}?id=${id}` }
}

/** Reads a form of staff who are signed in. */
export async function actingSignedIn(
  request: Request,
  known: readonly string[],
): Promise<{ readonly member: Member; readonly fields: Fields } | { readonly answer: Response }> {
  const posted = await readPost(request, known)
  if ('answer' in posted) return posted
  const member = await signedIn(request, now())
  return member ? { member, fields: posted.fields } : { answer: seeOther('/team/') }
}

/** Keeps that somebody changed something, once that is so. What cannot be kept goes into the site's log: the change stands. */
export async function recordChange(member: Member): Promise<void> {
  try {
    await recordUse(member, 'changed', now())
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}
