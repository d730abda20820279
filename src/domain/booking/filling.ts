import type { Slot } from '../sprechstunde/slots.ts'

/** Looks at bookings of so many hours; the mark of a network is dropped after them. */
export const watchedHours = 24

/** A small share of what is free: more of one network in a day is told to staff. A family or two is never more. */
const shareOfOne = 0.1
export const fewOfOne = 5
/** The same of all together, in an hour and in a day. On the day of a poster it may be right; staff look. */
const shareOfHour = 0.2
const fewOfHour = 8
const shareOfDay = 0.5
const fewOfDay = 16

/** What residents took online and still have: in the last hour and in the last day, together and by network. */
export type Pace = {
  readonly lastHour: number
  readonly lastDay: number
  readonly ofNetworks: readonly number[]
}

/** What staff are told of: how many took more than a small share, and whether all together are unusually fast. */
export type Filling = {
  readonly networks: readonly number[]
  readonly hour: boolean
  readonly day: boolean
}

/** Whether the calendar is being filled. `free` is how many times can still be taken online. */
export function fillingOf({ lastHour, lastDay, ofNetworks }: Pace, free: number): Filling {
  const before = free + lastDay
  const most = (few: number, share: number) => Math.max(few, Math.floor(before * share))
  return {
    networks: ofNetworks.filter((taken) => taken > most(fewOfOne, shareOfOne)),
    hour: lastHour > most(fewOfHour, shareOfHour),
    day: lastDay > most(fewOfDay, shareOfDay),
  }
}

/** How many of the free slots can be taken online: of each Sprechstunde no more than its online share. */
export function freeOnline(slots: readonly Slot[]): number {
  const bySprechstunde = [...Map.groupBy(slots, ({ sprechstunde }) => sprechstunde.id).values()]
  return bySprechstunde
    .map((those) => Math.min(those.length, those[0]?.sprechstunde.weekly.onlineSlots ?? 0))
    .reduce((sum, one) => sum + one, 0)
}

/** From so many bookings without number and mail on, one network stands on the page on which staff look at them. */
export const shownFrom = 3
