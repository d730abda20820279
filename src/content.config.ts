import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
import {
  amountShape,
  amountTextShape,
  easyPageShape,
  emergencyTextShape,
  pageShape,
  pageTextShape,
  questionShape,
  questionTextShape,
  topicShape,
  topicTextShape,
} from './content/shapes.ts'

/** A source older than this may still be right about a number, but not about its hours. */
const hoursSince = new Date('2024-11-01')

const emergency = defineCollection({
  loader: file('src/content/de/emergency.yaml'),
  schema: z
    .strictObject({
      id: z.string(),
      /** As people read and dial it; the link to call is made from it. */
      number: z
        .string()
        .regex(/^\d[\d ]+$/)
        .optional(),
      /** In place of a number, for an app: where it is explained. */
      site: z.url({ protocol: /^https$/ }).optional(),
      /** Who answers. */
      name: z.string(),
      /** One or two words beside the number on every page. */
      short: z.string().optional(),
      onEveryPage: z.boolean().default(false),
      /** For whom, in plain words. */
      who: z.string(),
      /** In words. Only where the source is younger than two years, or a law. */
      hours: z.string().optional(),
      cost: z.enum(['free', 'normal']),
      group: z.enum(['danger', 'violence', 'children', 'health', 'worry']),
      /** Its place in its group. */
      place: z.int(),
      source: z.string(),
      /** When the source was written; left out where it does not say. */
      sourceDate: z.date().optional(),
      /** When somebody last compared this with the source. */
      checkedOn: z.date(),
    })
    .refine(({ number, site }) => (number === undefined) !== (site === undefined), {
      path: ['number'],
      error: 'write either the number, or the site of an app',
    })
    .refine(
      ({ hours, sourceDate }) => !hours || (sourceDate !== undefined && sourceDate >= hoursSince),
      {
        path: ['hours'],
        error: 'hours need a sourceDate of 2024-11-01 or later',
      },
    ),
})

/**
 * Texts are `<language>/<name>`: `de/geld`. The name is the end of the address, so it never tells why (domain.md 3). German
 * is the original; the others have only words of their own, and the rest from there (src/content/entries.ts).
 */
const texts = (language: 'de' | '!(de)', folder: string) =>
  glob({
    base: 'src/content',
    pattern: `${language}/${folder}/*.md`,
    generateId: ({ entry }) => entry.replace(`/${folder}/`, '/').replace(/\.md$/, ''),
  })

/** One file a language: `tr`. */
const lists = (name: string) =>
  glob({
    base: 'src/content',
    pattern: `!(de)/${name}.yaml`,
    generateId: ({ entry }) => entry.replace(/\/.*/, ''),
  })

export const collections = {
  emergency,
  topics: defineCollection({ loader: texts('de', 'topics'), schema: topicShape }),
  pages: defineCollection({ loader: texts('de', 'pages'), schema: pageShape }),
  questions: defineCollection({ loader: texts('de', 'questions'), schema: questionShape }),
  amounts: defineCollection({ loader: file('src/content/de/amounts.yaml'), schema: amountShape }),
  leicht: defineCollection({
    loader: glob({ base: 'src/content/leicht', pattern: '*.md' }),
    schema: easyPageShape,
  }),
  topicTexts: defineCollection({ loader: texts('!(de)', 'topics'), schema: topicTextShape }),
  pageTexts: defineCollection({ loader: texts('!(de)', 'pages'), schema: pageTextShape }),
  questionTexts: defineCollection({
    loader: texts('!(de)', 'questions'),
    schema: questionTextShape,
  }),
  emergencyTexts: defineCollection({ loader: lists('emergency'), schema: emergencyTextShape }),
  amountTexts: defineCollection({ loader: lists('amounts'), schema: amountTextShape }),
}
