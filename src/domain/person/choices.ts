import * as z from 'zod'

import type { Place } from '../place/schema.ts'

/** Languages somebody may want to speak in. `other` is found out on the phone. */
export const languages = [
  'de',
  'en',
  'tr',
  'ar',
  'uk',
  'ru',
  'ro',
  'hr',
  'it',
  'el',
  'fa',
  'sq',
  'pl',
  'other',
] as const
export type SpokenLanguage = (typeof languages)[number]
export const language = z.enum(languages).catch('de')

/** Beside what somebody says: the language of the page they said it on, or that they speak. */
export type ReaderLanguage = { readonly lang?: string }

/** A tick. Anything but `yes`, and a missing field, is no: the careful answer. */
export const tick = z.string().transform((value) => value === 'yes')

/** Who somebody would rather speak with: nobody in particular, a woman, a man, or one adviser by id. */
export const prefer = (place: Pick<Place, 'advisers'>) =>
  z.enum(['nobody', 'woman', 'man', ...place.advisers.map((adviser) => adviser.id)]).catch('nobody')
/** Whether somebody else may stand in and read it, where the adviser is not there. No, unless said. */
export const ifAway = z.enum(['wait', 'other']).catch('wait')
export type IfAway = z.output<typeof ifAway>
export const forWhom = z.enum(['self', 'other']).catch('self')
