import type { OpenCallback } from '../../src/domain/callback/callback.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import { holderOf } from '../../src/domain/sprechstunde/slots.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import {
  calledOn,
  isAway,
  isPicked,
  isWaiting,
  mailedOf,
  ofThoseThere,
  type Picked,
  type Presence,
  readsCallback,
  type SeenCallback,
} from '../../src/domain/staff/readers.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { placeKnown } from '../plan/plan.ts'
import { now } from '../platform/clock.ts'
import { memberWith, team } from './team.ts'

/** Who is of staff, and who of them is away today, as this process last read the plan. */
const presence = (): Presence => ({
  team: team(),
  absences: placeKnown().changes.absences ?? [],
  day: dateInBerlin(now()).toString(),
})

/** Whether somebody may see whose callback it is: `readsCallback` of the rules. */
export const maySee = (member: Member, callback: SeenCallback): boolean =>
  readsCallback(member, callback, presence())

/** Why somebody does not see whose callback it is: they are of the office, somebody else was picked, or it came in before they joined. */
export function whyHidden(member: Member, callback: SeenCallback): 'office' | 'before' | 'picked' {
  if (member.adviser === undefined) return 'office'
  return isPicked(member, callback, presence()) ? 'before' : 'picked'
}

/** Who of staff answers for a callback: of those who may see it, who is there. */
export const callbackReaders = (callback: SeenCallback): readonly Member[] =>
  calledOn(callback, presence())

/** Who of staff gets the mails about a callback; to whom it is not theirs, they say no more than that there is one. */
export const toldOfCallback = (callback: SeenCallback): readonly Member[] =>
  mailedOf(callbackReaders(callback), presence())

/** Whether a callback waits until whom the resident picked is there again. */
export const waitsForAbsent = (picked: Picked): boolean => isWaiting(picked, presence())

/** Of staff, who is there; all, where no adviser is. */
export const staffThere = (): readonly Member[] => ofThoseThere(team(), presence())

/** Who has a callback and is there to call; nobody where that one is away, or has left. */
export function takerThere({ takenBy }: Pick<OpenCallback, 'takenBy'>): Member | undefined {
  const taker = takenBy === undefined ? undefined : memberWith(takenBy)
  return taker && !isAway(taker, presence()) ? taker : undefined
}

/** Whether whoever has this key is away today. What they had taken is open for the others meanwhile. */
export function isAwayWith(key: string): boolean {
  const member = memberWith(key)
  return member !== undefined && isAway(member, presence())
}

type BookedTime = Parameters<typeof holderOf>[1]

/** Who holds a booked time instead of its adviser, who is away then; `undefined` where its adviser does. */
export function standInAt(booking: BookedTime, place: Planned = placeKnown()): string | undefined {
  const holder = holderOf(place, booking)
  return holder === booking.adviser ? undefined : holder
}

/**
 * Who of those who may see a booking answers for it: who stands in at its time, or else who is there today. Its own adviser
 * does also while they are away, for a time at which they are back.
 */
export function answeringFor(readers: readonly Member[], booking: BookedTime): readonly Member[] {
  const standIn = standInAt(booking)
  const standing = readers.filter(({ adviser }) => adviser === standIn)
  if (standIn !== undefined && standing.length > 0) return standing
  const there = presence()
  const own = readers.filter((one) => one.adviser === booking.adviser || !isAway(one, there))
  return own.length > 0 ? own : readers
}

/** Who of staff gets the mails about a booking. */
export const toldOfBooking = (readers: readonly Member[], booking: BookedTime) =>
  mailedOf(answeringFor(readers, booking), presence())
