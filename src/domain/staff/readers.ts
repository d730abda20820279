import { type Absence, absenceOn, standInOn } from '../plan/absence.ts'
import { type Came, cameBefore, type Member } from './member.ts'

/** What it hangs on who may read something: who is of staff, and who is not there on which days. */
export type Presence = {
  readonly team: readonly Member[]
  readonly absences: readonly Absence[]
  /** Today, like `2026-12-01`. */
  readonly day: string
}

/** Whom a resident picked, and what is to be done where that one is away. */
export type Picked = { readonly prefer: string; readonly if_away: 'wait' | 'other' }

/** Whether a resident picked this adviser, and said that nobody else may call: that takes a new yes. */
export const wantsOnly = (adviser: string, { prefer, if_away }: Picked): boolean =>
  prefer === adviser && if_away === 'wait'

/** Of a callback, what decides who may see it. */
export type SeenCallback = Came & { readonly personal: Picked }

/** Whether one of staff is an adviser who is away today. */
export const isAway = ({ adviser }: Member, { absences, day }: Presence): boolean =>
  adviser !== undefined && absenceOn(absences, adviser, day) !== undefined

/** Of a matter, when it came in; left out where only the pick is asked about. */
type Asked = Partial<Came> & { readonly personal: Picked }

/** Whether an adviser has an account that may read a matter: one that came later than the matter counts for none. */
const counts = ({ team }: Presence, adviser: string, { createdAt, ...matter }: Asked): boolean =>
  team.some(
    (member) =>
      member.adviser === adviser && !(createdAt && cameBefore(member, { createdAt, ...matter })),
  )

/** Those of these who are there today; all of them where nobody is, for else nobody would know. */
export const ofThoseThere = (members: readonly Member[], presence: Presence): readonly Member[] => {
  const there = members.filter((member) => !isAway(member, presence))
  return there.some(({ adviser }) => adviser !== undefined) ? there : members
}

/**
 * Whether what a resident picked lets one of staff read whose callback it is. Every adviser; where the resident picked one who has an account, only
 * that one, and where the resident said that somebody else may call, whom it was handed to, and while that one is away whoever
 * stands in: the substitute, or all the others where nobody does. Who is no adviser never does (§ 203 StGB).
 */
export function isPicked({ adviser }: Member, matter: Asked, presence: Presence): boolean {
  const { prefer, if_away } = matter.personal
  if (adviser === undefined) return false
  if (adviser === prefer || !counts(presence, prefer, matter)) return true
  const { absences, day } = presence
  if (if_away === 'other' && matter.handedTo === adviser) return true
  if (if_away !== 'other' || !absenceOn(absences, prefer, day)) return false
  const standIn = standInOn(absences, prefer, day)
  return standIn && counts(presence, standIn, { personal: matter.personal })
    ? adviser === standIn
    : true
}

/** Whether one of staff stands in today for whom the resident picked, and the resident said that somebody else may call. */
const standsIn = (
  { adviser }: Member,
  { prefer, if_away }: Picked,
  { absences, day }: Presence,
): boolean =>
  adviser !== undefined &&
  if_away === 'other' &&
  absenceOn(absences, prefer, day) !== undefined &&
  standInOn(absences, prefer, day) === adviser

/**
 * Whether one of staff may read whose callback it is: it was for them, and came in, or to them, once they were there. Standing in
 * is handing over: who does so reads also what came before.
 */
export const readsCallback = (
  member: Member,
  callback: SeenCallback,
  presence: Presence,
): boolean =>
  isPicked(member, callback, presence) &&
  (standsIn(member, callback.personal, presence) || !cameBefore(member, callback))

/** Who is told of a callback, and may answer: of those who may read it, who is there. */
export const calledOn = (callback: SeenCallback, presence: Presence): readonly Member[] =>
  ofThoseThere(
    presence.team.filter((member) => readsCallback(member, callback, presence)),
    presence,
  )

/** Whether a callback waits for somebody who is away today: nobody who is there may read it. */
export const isWaiting = (picked: Picked, presence: Presence): boolean =>
  counts(presence, picked.prefer, { personal: picked }) &&
  presence.team
    .filter((member) => isPicked(member, { personal: picked }, presence))
    .every((member) => isAway(member, presence))

/** Who gets a mail about a matter: whoever is there, and of those who are away only whom it is for. */
export const mailedOf = (readers: readonly Member[], presence: Presence): readonly Member[] =>
  presence.team.filter(
    (member) =>
      !isAway(member, presence) || readers.some(({ address }) => address === member.address),
  )
