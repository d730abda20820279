import type { Temporal } from 'temporal-polyfill'

import { oneLine } from '../person/name.ts'
import type { Facts } from '../place/schema.ts'
import { type Fields, lastOf } from '../submission/fields.ts'
import { dateInBerlin, isBefore } from '../time/zone.ts'
import { canBePlanned, wallDate, wallTime } from './dates.ts'
import { type Gathering, timesOf } from './gathering.ts'
import { house, type Location, openLocations } from './location.ts'
import { type OwnTextProblem, ownTextProblem } from './own-text.ts'

export const gatheringFields = [
  'title',
  'sentence',
  'date',
  'from',
  'to',
  'where',
  'elsewhere',
] as const
export type GatheringField = (typeof gatheringFields)[number]

/** What the field for where it is says for "none of the locations". */
export const elsewhere = 'elsewhere'

/** Why a field cannot be taken as it was typed. The words stand in `src/words/de/staff-gatherings.ts`. */
export type GatheringProblem =
  | `title-${OwnTextProblem}`
  | `sentence-${OwnTextProblem}`
  | `elsewhere-${OwnTextProblem}`
  | 'date-missing'
  | 'date-past'
  | 'time-missing'
  | 'time-turned'
  | 'where-missing'
export type GatheringProblems = Readonly<Partial<Record<GatheringField, GatheringProblem>>>

/** Signs of a text, as a text field counts them. */
const longest = { title: 60, sentence: 200, elsewhere: 80 } as const

/** What is needed to read the form: all locations, and our own number, which may stand in a text. */
type Known = { readonly locations: readonly Location[]; readonly place: Pick<Facts, 'phone'> }
type Found = readonly (readonly [GatheringField, GatheringProblem | undefined])[]

const text = (fields: Fields, name: keyof typeof longest): string => oneLine(lastOf(fields, name))

function textProblem(
  name: keyof typeof longest,
  fields: Fields,
  { place }: Known,
): GatheringProblem | undefined {
  const problem = ownTextProblem(text(fields, name), longest[name], place)
  return problem && `${name}-${problem}`
}

type Times = Pick<Gathering, 'date' | 'from' | 'to'>

/** A day on which it would be over already is refused as one that is past. */
function timeProblems({ date, from, to }: Times, now: Temporal.Instant): Found {
  const isTime = (time: string) => wallTime.safeParse(time).success
  const isDate = wallDate.safeParse(date).success
  const turned = isTime(from) && isTime(to) && to <= from
  const isPast = () =>
    !canBePlanned(date, dateInBerlin(now)) ||
    (isTime(from) && isTime(to) && !turned && !isBefore(now, timesOf({ date, from, to }).end))
  return [
    ['date', isDate ? (isPast() ? 'date-past' : undefined) : 'date-missing'],
    ['from', isTime(from) ? undefined : 'time-missing'],
    ['to', isTime(to) ? (turned ? 'time-turned' : undefined) : 'time-missing'],
  ]
}

function whereProblems(known: Known, fields: Fields, now: Temporal.Instant): Found {
  const where = lastOf(fields, 'where')
  if (where === elsewhere) return [['elsewhere', textProblem('elsewhere', fields, known)]]
  const open = openLocations(known.locations, dateInBerlin(now).toString())
  return [['where', open.some(({ id }) => id === where) ? undefined : 'where-missing']]
}

/**
 * What staff typed, each text on one line. Refused by field: what is missing or too long, has a link or another phone number than
 * ours, is over or later than in a year, or is at no location that is open.
 */
export function readGathering(
  known: Known,
  fields: Fields,
  now: Temporal.Instant,
): { readonly gathering: Gathering } | { readonly problems: GatheringProblems } {
  const [title, sentence, words] = [
    text(fields, 'title'),
    text(fields, 'sentence'),
    text(fields, 'elsewhere'),
  ]
  const times = {
    date: lastOf(fields, 'date'),
    from: lastOf(fields, 'from'),
    to: lastOf(fields, 'to'),
  }
  const found: Found = [
    ['title', textProblem('title', fields, known)],
    ['sentence', textProblem('sentence', fields, known)],
    ...timeProblems(times, now),
    ...whereProblems(known, fields, now),
  ]
  const problems = found.filter(([, problem]) => problem !== undefined)
  if (problems.length > 0) return { problems: Object.fromEntries(problems) }
  const where = lastOf(fields, 'where')
  const at = where === elsewhere ? { words } : where === house ? {} : { location: where }
  return { gathering: { title, sentence, ...times, ...at } }
}

/** How the form starts: as one that there is, for another day; else empty, at the house. */
export function gatheringStart(like: Gathering | undefined): Fields {
  const where = like?.words === undefined ? (like?.location ?? house) : elsewhere
  return {
    title: [like?.title ?? ''],
    sentence: [like?.sentence ?? ''],
    date: [''],
    from: [like?.from ?? ''],
    to: [like?.to ?? ''],
    where: [where],
    elsewhere: [like?.words ?? ''],
  }
}
