import type { Temporal } from 'temporal-polyfill'

import type { Member } from '../../src/domain/staff/member.ts'
import type { Letter } from '../../src/letters/letter.ts'
import { knownTeam } from '../plan/team.ts'
import { uuidFromHash } from '../platform/uuid.ts'
import { newMail } from './content.ts'
import { postAlone } from './post.ts'

/** The id of the mail to one of staff on an occasion. */
export const onceId = (occasion: string, to: string): string => uuidFromHash(`${occasion}\n${to}`)

/** A mail to one of staff, once for each occasion, however often and from wherever it is noticed. */
export async function mailOnce(
  occasion: string,
  to: string,
  letter: Letter,
  now: Temporal.Instant,
): Promise<void> {
  const id = onceId(occasion, to)
  await postAlone(newMail({ kind: 'notice', to, about: letter.subject }, letter, id), now)
}

/** Tells each of staff, or each of these, once for each occasion. */
export async function alarmStaff(
  occasion: string,
  letter: Letter,
  now: Temporal.Instant,
  isTold: (member: Member) => boolean = () => true,
): Promise<void> {
  for (const { address } of (await knownTeam()).filter(isTold))
    await mailOnce(occasion, address, letter, now)
}
