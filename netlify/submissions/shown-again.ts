import type { Member } from '../../src/domain/staff/member.ts'
import type { ShownAgain } from '../../src/domain/submission/draft.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { statement } from '../platform/database.ts'
import { openDraft } from '../platform/draft.ts'
import { readFormId } from '../platform/form-id.ts'
import { errorName, log } from '../platform/log.ts'

const sent = `
  select exists (select from booking where request_id = :id::uuid)
      or exists (select from callback where request_id = :id::uuid) as sent`

/**
 * What the page with this address shows of a refused form: what was typed, until it was sent. While the database cannot say
 * whether it was, it is shown: a fault loses nothing of what somebody typed. For a form of staff, `member` is who is signed in.
 */
export async function shownAgain(
  { pathname, searchParams }: URL,
  member?: Member,
): Promise<ShownAgain> {
  const sealed = searchParams.get('d')
  if (sealed === null) return {}
  const draft = openDraft(sealed, pathname, member)
  if (!draft) return { without: 'over' }
  const id = readFormId(lastOf(draft.values, 'request_id'))?.id
  // Only the form that looks for a booking has none: it makes nothing.
  if (id === undefined) return { draft }
  try {
    const [row] = await statement<{ readonly sent: boolean }>(sent, { id })
    return row?.sent === false ? { draft } : { without: 'sent' }
  } catch (error) {
    log('fault', { error: errorName(error) })
    return { draft }
  }
}
