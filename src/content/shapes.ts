import * as z from 'zod'

/** One or more sentences. Facts of the place stand in it as placeholders (docs/decisions/0021). */
export const sentences = z.string().min(3)

/** What there is help with: `src/content/<language>/topics/`. The text below the front matter names kinds of help. */
export const topicShape = z.strictObject({
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
})

/** Who has read a translated text, and against which German it was made: as `Review` of src/words, at the head of each. */
export const translation = z.strictObject({
  status: z.enum(['draft', 'checked']),
  source_hash: z.string(),
  reviewer: z.string(),
  date: z.date(),
})

/** A topic in another language: what is no words it has from the German one. */
export const topicTextShape = z.strictObject({
  ...topicShape.pick({ title: true, gist: true, about: true, weDo: true, today: true }).shape,
  translation,
})

/** A page of its own: `src/content/<language>/pages/`. */
export const pageShape = z.strictObject({
  title: z.string(),
  heading: z.string(),
  /** The most important, in large letters. */
  lead: z.array(sentences).min(1),
  /** When somebody last went over it. */
  checked: z.date(),
})

export const pageTextShape = z.strictObject({
  ...pageShape.pick({ title: true, heading: true, lead: true }).shape,
  translation,
})

/** The most important in the manner of Leichte Sprache: `src/content/leicht/`. `index` is the first page. */
export const easyPageShape = z.strictObject({
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
})

/** What people are afraid to ask: `src/content/<language>/questions/`. The file's name is the anchor, its text the answer. */
export const questionShape = z.strictObject({
  question: sentences,
  order: z.int(),
  /** So important that it stands before the forms, too. */
  beforeForms: z.boolean().default(false),
  /** When somebody last went over it. */
  checked: z.date(),
})

export const questionTextShape = z.strictObject({ question: sentences, translation })

/** A source older than this may still be right about a number, but not about its hours. */
const hoursSince = new Date('2024-11-01')
/** 112, 110, 115, 116 117, 0800 123 99 00, 0761 19240. */
const dialled = /^(?:11[0-9]|116\d{3}|0[1-9]\d{5,11})$/

/** Emergency numbers: `src/content/de/emergency.yaml`. A text names one as `{{number:id}}`. */
export const emergencyShape = z
  .strictObject({
    id: z.string(),
    /** As people read and dial it; the link to call is made from it. */
    number: z
      .string()
      .refine((number) => dialled.test(number.replaceAll(' ', '')), {
        error: 'nobody can dial this number: write it like 0800 111 0 111',
      })
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
    source: z.string().min(1),
    /** When the source was written; left out where it does not say. */
    sourceDate: z.date().optional(),
    /** When somebody last compared this with the source. */
    checked: z.date(),
  })
  .refine(({ number, site }) => (number === undefined) !== (site === undefined), {
    path: ['number'],
    error: 'write either the number, or the site of an app',
  })
  .refine(
    ({ hours, sourceDate }) => !hours || (sourceDate !== undefined && sourceDate >= hoursSince),
    { path: ['hours'], error: 'hours need a sourceDate of 2024-11-01 or later' },
  )
export type EmergencyNumber = z.output<typeof emergencyShape>

/** The words of the emergency numbers in another language, by the id of the German entry. */
export const emergencyTextShape = z.strictObject({
  translation,
  texts: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      short: z.string().optional(),
      who: z.string(),
      hours: z.string().optional(),
    }),
  ),
})

/** Sums and dates of law in another language: with the same digits as in German. */
export const amountTextShape = z.strictObject({
  translation,
  texts: z.record(z.string(), z.string()),
})

/** Sums and dates of law. A text names one as `{{amount:id}}`; outside its days its sentences stand on no page. */
export const amountShape = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** As it stands in the text: `259 Euro`. */
    value: z.string(),
    validFrom: z.date(),
    /** The last day on which it may be told without somebody having looked again. */
    validUntil: z.date(),
    source: z.string(),
    /** When somebody last compared it with the source. */
    checked: z.date(),
  })
  .refine(({ validFrom, validUntil }) => validFrom <= validUntil, {
    path: ['validUntil'],
    error: 'validUntil must not be before validFrom',
  })
