import * as z from 'zod'

import { backer, contact, partner } from './contact.ts'
import { largestShare } from './network-shares.ts'

/**
 * One fact of a place: its value, whether somebody of the Gemeinde has confirmed it, and where it comes from.
 * A production build refuses while a fact is not confirmed; until then each page says that it shows examples.
 */
const fact = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, confirmed: z.boolean(), source: z.string().min(3) })

/** Wall-clock time of the place, like `09:00`. It becomes an instant only together with a date. */
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time like 09:00')
const wallDate = z.iso.date()
const weekday = z.int().min(1).max(7)

const adviser = z.strictObject({
  /** Stands in slot addresses and in the database, so it never changes. */
  id: z
    .string()
    .regex(/^[a-z]{1,12}$/)
    .refine(
      (id) => !['nobody', 'woman', 'man'].includes(id),
      'woman, man and nobody have a meaning of their own',
    ),
  /** How residents read of this person: a job, not a name. */
  title: z.string().min(2),
  employer: z.string().min(2),
  /** Only where the person said so. */
  is: z.enum(['woman', 'man']).optional(),
})

const hours = z
  .strictObject({ from: wallTime, to: wallTime })
  .refine((span) => span.from < span.to, 'from must be before to')

const weeklySprechstunde = z
  .strictObject({
    /** 1 is Monday, 7 is Sunday (ISO 8601). */
    weekday,
    from: wallTime,
    to: wallTime,
    advisers: z
      .array(z.string())
      .min(1)
      .refine((ids) => new Set(ids).size === ids.length, 'name each adviser once'),
    slotMinutes: z.int().min(5).max(240),
    /** How many slots of one Sprechstunde may be taken online; the rest stays for people who just come. */
    onlineSlots: z.int().min(0),
    walkIn: z.boolean(),
  })
  .refine((weekly) => weekly.from < weekly.to, 'from must be before to')
  .refine(
    (weekly) => weekly.from >= '04:00',
    'nobody comes before 4 in the morning, when clocks change',
  )

type InTheWeek = {
  readonly weekday: number
  readonly from: string
  readonly validFrom?: string | undefined
}

/** The order of the week; of the same hours, those that begin to hold later stand behind. */
export const inTheWeek = (one: InTheWeek, other: InTheWeek): number =>
  one.weekday - other.weekday ||
  one.from.localeCompare(other.from) ||
  (one.validFrom ?? '').localeCompare(other.validFrom ?? '')

const closure = z
  .strictObject({ from: wallDate, to: wallDate, reason: z.string().min(3) })
  .refine((days) => days.from <= days.to, 'from must not be after to')

const limit = z.strictObject({ most: z.int().min(1), minutes: z.int().min(1) })

const perHour = ({ most, minutes }: z.output<typeof limit>): number => (most * 60) / minutes

/** So many, and no more, so that nobody fills the calendar or mails strangers with the forms. */
const limits = z
  .strictObject({
    /** Bookings and callbacks from one network: behind one address there can be a whole house. A larger network has more. */
    formsOfOne: limit,
    /** The same of all together. When it is reached, staff get a mail. */
    formsOfAll: limit,
    /** Mails to one mailbox of a resident because of forms from one network. More do not go, and nobody is told. */
    mailsToOne: limit,
    /** The same from wherever the forms come. */
    mailsToMailbox: limit,
    /** Wrong codes from one network; for one code from one network; and for one code from wherever they come. */
    codesOfOne: limit,
    triesForCode: limit,
    triesForCodeOfAll: limit,
    /** Links to sign in that one address of staff gets because of one network. */
    linksOfOne: limit,
    /** More links than this for one address, and all of staff are told. Nobody is kept out by it. */
    linksUnusual: limit,
    /** With so many bookings of one number or mail address open, staff are told of each new one. None is refused. */
    openBookings: z.int().min(1),
  })
  .refine(
    ({ formsOfOne, formsOfAll }) => perHour(formsOfOne) * largestShare * 2 <= perHour(formsOfAll),
    {
      error: `formsOfAll must be at least ${largestShare * 2} times formsOfOne: a network has up to ${largestShare} times that, and must not use up half of what all may do`,
    },
  )

const address = z.strictObject({
  street: z.string().min(2),
  postcode: z.string().regex(/^\d{5}$/),
  town: z.string().min(2),
})

/** Who gets residents' data on our behalf (Art. 28 DSGVO). */
const processor = z.strictObject({
  name: z.string().min(2),
  does: z.string().min(5),
  /** In which country the data lie; if outside the EU, on what basis. */
  where: z.string().min(2),
})

/**
 * A video in sign language lies in `public/` and can be saved; size and length stand beside it (BITV 2.0 Anlage 2 Teil 1).
 * With the first one, its gap goes from `src/content`: see docs/operate.md.
 */
const signVideo = z.strictObject({
  file: z.string().regex(/^\/[a-z0-9/.-]+\.mp4$/),
  megabytes: z.number().positive(),
  minutes: z.number().positive(),
})

/** What a place file must say. Extra words are refused, so that a typing mistake stops the build. */
export const placeSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  /** Short, as in "Rathaus Musterdorf". */
  name: fact(z.string().min(2)),
  municipality: fact(z.string().min(2)),
  /** What the offer is called. */
  service: fact(z.string().min(2)),
  address: fact(address),
  /** As people write it; the link to call is made from it. */
  phone: fact(z.string().regex(/^0[\d /-]+$/)),
  /**
   * Whom somebody calls who has no bed tonight while the Rathaus is closed: a number that the Gemeinde itself answers, or has
   * answered, in the evening, at night and at weekends. Pages show it only when it is confirmed; until then they say that it
   * is missing. It cannot be confirmed as missing: somebody has to answer (§ 1 PolG BW, the Gemeinde as Ortspolizeibehörde).
   */
  dutyPhone: fact(
    z
      .string()
      .regex(/^0[\d /-]+$/)
      .nullable(),
  ).refine(({ value, confirmed }) => value !== null || !confirmed, {
    error: 'write the number that is answered when the Rathaus is closed, then confirm it',
  }),
  /** For callers who leave it out. */
  areaCode: fact(z.string().regex(/^0\d{2,4}$/)),
  mail: fact(z.email()),
  /** Where the door is, in words, after "Rathaus". Only the plan reads it, which begins with it: staff change it there. */
  room: fact(z.string().min(2)),
  stepFree: fact(z.enum(['yes', 'no', 'unknown'])),
  /** What shows on the phone that we call: our number, or none. */
  callerId: fact(z.enum(['our-number', 'hidden', 'unknown'])),
  advisers: fact(z.array(adviser).min(1)),
  /** In the order of the week, whatever the order of the file. */
  weekly: fact(z.array(weeklySprechstunde).transform((all) => all.toSorted(inTheWeek))),
  /** A slot can be taken until so many minutes before it starts. */
  leadTimeMinutes: fact(z.int().min(0)),
  /** How many weeks ahead a slot can be taken. */
  horizonWeeks: fact(z.int().min(1).max(26)),
  closures: fact(z.array(closure)),
  /** When we call back. */
  callback: fact(
    z.strictObject({ weekdays: z.array(weekday).min(1), morning: hours, afternoon: hours }),
  ),
  /** Where "Seite verlassen" leads: a site that anyone may look at. */
  exitUrl: fact(z.url({ protocol: /^https$/ })),
  limits: fact(limits),
  /** Who a mail says it is from. Never a word that tells why. */
  senderName: fact(z.string().min(2)),
  /** What the name of the offer means, in plain sentences. */
  serviceMeaning: fact(z.array(z.string().min(5))),
  /** The Landkreis, in words. */
  county: fact(z.string().min(2)),
  /** Who is behind the offer, and what each of them gives. */
  backers: fact(z.array(backer).min(1)),
  /** With whom we work in this place. */
  partners: fact(z.array(partner)),
  /**
   * The offices for people of this place, by the id of `src/content/de/bodies.yaml`. What is confirmed is each detail by itself; the
   * fact as a whole only says that these are all.
   */
  offices: fact(z.record(z.string().regex(/^[a-z-]+$/), contact)),
  /** How it came about, in plain sentences. */
  story: fact(z.array(z.string().min(5))),
  /** What is to be said here about us and the Jugendamt, in plain sentences: whether one of us works there. */
  youthOffice: fact(z.array(z.string().min(5)).min(1)),
  /** Who speaks for the Gemeinde by law (§ 5 DDG). */
  mayor: fact(z.string().min(2)),
  /** Which authority watches over the Gemeinde. */
  supervisor: fact(z.string().min(2)),
  /** Who answers for the texts (§ 18 Abs. 2 MStV). */
  responsible: fact(z.string().min(2)),
  /** Umsatzsteuer-Nummer, where there is one. */
  vatId: fact(z.string().min(5).nullable()),
  dataProtection: fact(
    z.strictObject({
      /** Name and address of the data protection officer, as lines. */
      lines: z.array(z.string().min(2)).min(1),
      mail: z.email(),
    }),
  ),
  processors: fact(z.array(processor).min(1)),
  signVideo: fact(signVideo.nullable()),
  /** In which languages beside German the site is to be read, as codes (BCP 47); src/words has the words of each. */
  languages: fact(z.array(z.string().regex(/^[a-z]{2,3}$/))),
})

export type PlaceFile = z.input<typeof placeSchema>
type FileFacts = z.output<typeof placeSchema>
type ValueOf<F> = F extends { value: infer V } ? V : F

type Values = { readonly [Name in keyof FileFacts]: ValueOf<FileFacts[Name]> }

/** The facts of one place, plain, and the names of those that nobody has confirmed yet. */
export type Facts = Omit<Values, 'advisers' | 'weekly' | 'room' | 'stepFree'> & {
  readonly unconfirmed: readonly string[]
}

/** Somebody who counsels here, as residents read of them. */
export type Adviser = Values['advisers'][number] & {
  /** Only if the person wants it. */
  readonly firstName?: string
  readonly sentence?: string
  /** The first and the last day on which they are there, both included, like `2026-12-31`. */
  readonly from?: string
  readonly until?: string
}
export type WeeklySprechstunde = Omit<Values['weekly'][number], 'advisers'> & {
  readonly advisers: readonly string[]
}
export type Closure = Values['closures'][number]
/** The facts with who is there and in which hours: at first as the file says, then as the plan does. */
export type Place = Facts & {
  readonly advisers: readonly Adviser[]
  readonly weekly: readonly WeeklySprechstunde[]
}

/** All that the file says: the plan begins with its people, its hours and its room. */
export type PlaceOfFile = Place & Pick<Values, 'room' | 'stepFree'>
