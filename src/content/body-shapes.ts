import * as z from 'zod'

import { sentences, translation } from './shapes.ts'

/** The parts of the one page of all who decide, in their order. */
export const bodyGroups = ['money', 'family', 'home', 'law', 'health', 'new', 'things'] as const

/** Who decides something, or advises: `src/content/de/bodies.yaml`. What is true of one place only is in its file. */
export const bodyShape = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  /** As it stands on the door: German, in every language. */
  name: z.string(),
  group: z.enum(bodyGroups),
  /** Its place among all. */
  place: z.int(),
  /** What it decides, a sentence or two each, with the topics on whose pages they stand. */
  decides: z.array(z.strictObject({ topics: z.array(z.string()).min(1), text: sentences })).min(1),
  /** What to do there, and by when. */
  how: z.array(sentences).min(1).optional(),
  /** Left out where no law speaks of it: then the page says so. */
  laws: z
    .array(z.strictObject({ name: z.string(), url: z.url({ protocol: /^https$/ }) }))
    .min(1)
    .optional(),
  /** What was read word for word, for whoever keeps it up. */
  source: z.string().min(3),
  /** Law on which a sentence of it rests and which nobody has read: the page says so. Left out where there is none. */
  unread: z.array(z.string().min(3)).min(1).optional(),
  /** Whether the place's file has its office (`offices`): address, number, hours. */
  isLocal: z.boolean(),
  /** When somebody last compared it with the source. */
  checked: z.date(),
})

/** The words of these in another language, by the id of the German entry: as many sentences, in the same order. */
export const bodyTextShape = z.strictObject({
  translation,
  texts: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      decides: z.array(sentences).min(1),
      how: z.array(sentences).min(1).optional(),
    }),
  ),
})
