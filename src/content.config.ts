import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'

/** A source older than this may still be right about a number, but not about its hours. */
const hoursSince = new Date('2024-11-01')

const emergency = defineCollection({
  loader: file('src/content/de/emergency.yaml'),
  schema: z
    .strictObject({
      id: z.string(),
      /** As people read and dial it; the link to call is made from it. */
      number: z.string().regex(/^\d[\d ]+$/),
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
    .refine(
      ({ hours, sourceDate }) => !hours || (sourceDate !== undefined && sourceDate >= hoursSince),
      {
        path: ['hours'],
        error: 'hours need a sourceDate of 2024-11-01 or later',
      },
    ),
})

/** One or more sentences. Facts of the place stand in it as placeholders (docs/decisions/0021). */
const sentences = z.string().min(3)

/** Texts are `<language>/<name>`: `de/geld`. The name is the end of the address, so it never tells why (domain.md 3). */
const texts = (folder: string) =>
  glob({
    base: 'src/content',
    pattern: `*/${folder}/*.md`,
    generateId: ({ entry }) => entry.replace(`/${folder}/`, '/').replace(/\.md$/, ''),
  })

/** What there is help with: `src/content/<language>/topics/`. The text below the front matter names kinds of help. */
const topics = defineCollection({
  loader: texts('topics'),
  schema: z.strictObject({
    /** Mild: it stands in the history of a phone that others may read. */
    title: z.string(),
    /** Two lines, for lists: when this is for me, and what helps. */
    gist: z.array(sentences).min(1).max(2),
    icon: z.enum([
      'money',
      'letter',
      'child',
      'baby',
      'work',
      'home',
      'health',
      'circle',
      'parents',
      'shield',
      'globe',
      'school',
      'old',
      'young',
    ]),
    /** Its place among the topics. */
    order: z.int(),
    /** One of the few that the start page shows. */
    onStart: z.boolean().default(false),
    /** Whether somebody may have to leave this page quickly. */
    exit: z.boolean().default(false),
    /** What this is about. */
    about: z.array(sentences).min(1),
    /** What we do. */
    weDo: z.array(sentences).min(1),
    /** What one can do today, without us. */
    today: z.array(sentences).min(1),
    /** Where it says so: laws and official sites. */
    sources: z
      .array(z.strictObject({ name: z.string(), url: z.url({ protocol: /^https$/ }) }))
      .min(1),
    /** When somebody last compared this with the sources. */
    checked: z.date(),
  }),
})

/** A page of its own: `src/content/<language>/pages/`. */
const pages = defineCollection({
  loader: texts('pages'),
  schema: z.strictObject({
    title: z.string(),
    heading: z.string(),
    /** The most important, in large letters. */
    lead: z.array(sentences).min(1),
    /** When somebody last went over it. */
    checked: z.date(),
  }),
})

/** The most important in the manner of Leichte Sprache: `src/content/leicht/`. `index` is the first page. */
const leicht = defineCollection({
  loader: glob({ base: 'src/content/leicht', pattern: '*.md' }),
  schema: z.strictObject({
    title: z.string(),
    heading: z.string(),
    /** In the list of pages. */
    order: z.int(),
    /** Where this can be done: the forms themselves. */
    next: z.strictObject({ href: z.string().startsWith('/'), label: z.string() }).optional(),
    /** When somebody last went over it. */
    checked: z.date(),
    /** Who of the people it is for has read and understood it. Only then it is Leichte Sprache (DIN SPEC 33429). */
    testReaders: z.strictObject({ who: z.string(), on: z.date() }).optional(),
  }),
})

/** What people are afraid to ask: `src/content/<language>/questions/`. The file's name is the anchor, its text the answer. */
const questions = defineCollection({
  loader: texts('questions'),
  schema: z.strictObject({
    question: sentences,
    order: z.int(),
    /** So important that it stands before the forms, too. */
    beforeForms: z.boolean().default(false),
    /** When somebody last went over it. */
    checked: z.date(),
  }),
})

/** Sums and dates of law. A text names one as `{{amount:id}}`; outside its days it stops the build. */
const amounts = defineCollection({
  loader: file('src/content/de/amounts.yaml'),
  schema: z
    .strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      /** As it stands in the text: `259 Euro`. */
      value: z.string(),
      valid_from: z.date(),
      /** The last day on which it may be told without somebody having looked again. */
      valid_until: z.date(),
      source: z.string(),
      /** When somebody last compared it with the source. */
      checked: z.date(),
    })
    .refine(({ valid_from, valid_until }) => valid_from <= valid_until, {
      path: ['valid_until'],
      error: 'valid_until must not be before valid_from',
    }),
})

export const collections = { emergency, topics, pages, leicht, questions, amounts }
