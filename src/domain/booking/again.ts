import type { Planned } from '../plan/changes.ts'
import { plannedSlotNamed } from '../sprechstunde/slots.ts'
import type { Booking } from './booking.ts'
import { needs } from './needs.ts'
import type { BookingRequest } from './schema.ts'

const answers = [
  'calendar',
  'reminder',
  'language',
  'interpreter',
  'if_away',
  'for',
  ...needs,
] as const

/** Whether a form that the same person sends again says something else than the booking: that is not done, and they must know. */
export function answersDiffer(place: Planned, booking: Booking, again: BookingRequest): boolean {
  const slot = plannedSlotNamed(place, again.slot)
  const isSameTime = slot?.start.equals(booking.start) && slot.adviser === booking.adviser
  return !isSameTime || answers.some((answer) => booking.personal[answer] !== again[answer])
}
