import * as z from 'zod'

import { adviserOf } from '../place/place.ts'
import type { Adviser, Place } from '../place/schema.ts'

/** An adviser as the plan keeps them: also one who has left, or is still to come. */
export type Person = Adviser & { readonly from: string }

/** What residents read of an adviser, as it is stored. */
export const shownOfPerson = z.object({
  version: z.literal(1),
  title: z.string(),
  employer: z.string(),
  is: z.enum(['woman', 'man']).optional(),
  firstName: z.string().optional(),
  sentence: z.string().optional(),
})
export type ShownOfPerson = z.output<typeof shownOfPerson>

/** Whether a span of days covers one; an end that is left out is none. */
export const spans = (
  { from, until }: { readonly from?: string; readonly until?: string },
  day: string,
): boolean => (!from || from <= day) && (!until || day <= until)

/** Of all, who is there on a day, and who is there from a later one on. Who has left is in neither. */
export const peopleOn = (
  people: readonly Person[],
  day: string,
): { readonly advisers: readonly Person[]; readonly coming: readonly Person[] } => ({
  advisers: people.filter((person) => spans(person, day)),
  coming: people.filter(({ from }) => from > day),
})

/** The adviser with this id, also one who is still to come. Whoever has left is somebody of the Gemeinde, as `adviserOf` says. */
export const adviserOrComing = (
  place: Place & { readonly coming: readonly Adviser[] },
  id: string,
): Adviser => adviserOf({ ...place, advisers: [...place.advisers, ...place.coming] }, id)
