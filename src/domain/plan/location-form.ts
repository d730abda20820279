import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import { oneLine } from '../person/name.ts'
import type { Facts } from '../place/schema.ts'
import { type Fields, lastOf } from '../submission/fields.ts'
import { canBePlanned, wallDate } from './dates.ts'
import { house, type Location, type LocationFacts, locationOn, openLocations } from './location.ts'
import { hasLink, hasStrangePhone } from './notice-text.ts'

const fieldsWithProblems = [
  'shown',
  'discreet',
  'street',
  'postcode',
  'town',
  'way',
  'step_free',
  'valid_from',
] as const
export type LocationField = (typeof fieldsWithProblems)[number]

/** What the form about a location sends; `kind` is what is to be done, `location` the id of the one it is about. */
export const locationFields = ['kind', 'location', ...fieldsWithProblems] as const

/** Why a field cannot be taken as it was typed. The words stand in `src/words/de/staff-locations.ts`. */
export type LocationProblem =
  | 'shown-missing'
  | 'shown-twice'
  | 'discreet-missing'
  | 'discreet-tells'
  | 'street-missing'
  | 'postcode-wrong'
  | 'town-missing'
  | 'way-missing'
  | 'step-free-missing'
  | 'too-long'
  | 'has-link'
  | 'has-phone'
  | 'begin-missing'
  | 'begin-past'
export type LocationProblems = Readonly<Partial<Record<LocationField, LocationProblem>>>

/** A location from a day on, new or other than before. */
export type LocationChange = {
  /** Left out for a new one. */
  readonly id: string | undefined
  readonly from: string
  readonly facts: LocationFacts
}

/** Signs of a text, as a text field counts them. */
const longest = { shown: 40, discreet: 40, street: 60, town: 40, way: 200 } as const
type TextField = keyof typeof longest

const missing = {
  shown: 'shown-missing',
  discreet: 'discreet-missing',
  street: 'street-missing',
  town: 'town-missing',
  way: 'way-missing',
} satisfies Record<TextField, LocationProblem>

/** Words that tell whoever reads along why somebody comes. */
const telling =
  /berat|sozial|jugend-?amt|schuld|gewalt|missbrauch|trennung|scheidung|frauen-?haus|sucht|schläg|diakonie|caritas|hilfe|psych|therap/iu

function textProblem(
  name: TextField,
  text: string,
  { phone }: Pick<Facts, 'phone'>,
): LocationProblem | undefined {
  if (text.length > longest[name]) return 'too-long'
  if (!/\p{L}/u.test(text)) return missing[name]
  if (hasLink(text)) return 'has-link'
  return hasStrangePhone(text, phone) ? 'has-phone' : undefined
}

const postcode = z.string().regex(/^\d{5}$/)

function beginProblem(from: string, today: Temporal.PlainDate): LocationProblem | undefined {
  if (!wallDate.safeParse(from).success) return 'begin-missing'
  return canBePlanned(from, today) ? undefined : 'begin-past'
}

/** What is needed to read the form: all locations, and our own number, which may stand in a text. */
type Known = { readonly locations: readonly Location[]; readonly place: Pick<Facts, 'phone'> }

const text = (fields: Fields, name: LocationField): string => oneLine(lastOf(fields, name))

/** Mails and calendar entries say all of it but the name for pages. */
const tellsProblem = (text: string): 'discreet-tells' | undefined =>
  telling.test(text) ? 'discreet-tells' : undefined

/** What is wrong with the names: the house has those of the Rathaus, and no field for them. */
function nameProblems(
  { locations, place }: Known,
  fields: Fields,
  id: string | undefined,
  today: Temporal.PlainDate,
): readonly (readonly [LocationField, LocationProblem | undefined])[] {
  if (id === house) return []
  const [shown, discreet] = [text(fields, 'shown'), text(fields, 'discreet')]
  const isTwice = openLocations(locations, today.toString()).some(
    (other) => other.id !== id && other.names?.shown.toLowerCase() === shown.toLowerCase(),
  )
  return [
    ['shown', textProblem('shown', shown, place) ?? (isTwice ? 'shown-twice' : undefined)],
    ['discreet', textProblem('discreet', discreet, place) ?? tellsProblem(discreet)],
  ]
}

const steps = z.enum(['yes', 'no', 'unknown'])

/**
 * A new location, or a change of one from a day on, as staff typed it. Refused by field: what is missing, too long, has a link or
 * another phone number than ours, a discreet name that tells why somebody comes. `gone`: there is none to change.
 */
export function readLocation(
  known: Known,
  fields: Fields,
  today: Temporal.PlainDate,
): { readonly change: LocationChange } | { readonly problems: LocationProblems } | 'gone' {
  const id = lastOf(fields, 'kind') === 'new' ? undefined : lastOf(fields, 'location')
  const old = id === undefined ? undefined : locationOn(known.locations, id, today.toString())
  if (id !== undefined && (!old || old.isEnded)) return 'gone'
  const [street, town, way] = [text(fields, 'street'), text(fields, 'town'), text(fields, 'way')]
  const stepFree = steps.safeParse(lastOf(fields, 'step_free'))
  // A new one holds from the day on which it is made.
  const from = id === undefined ? today.toString() : lastOf(fields, 'valid_from')
  const code = lastOf(fields, 'postcode').trim()
  const found: readonly (readonly [LocationField, LocationProblem | undefined | false])[] = [
    ...nameProblems(known, fields, id, today),
    ['street', textProblem('street', street, known.place) ?? tellsProblem(street)],
    ['postcode', !postcode.safeParse(code).success && 'postcode-wrong'],
    ['town', textProblem('town', town, known.place) ?? tellsProblem(town)],
    ['way', textProblem('way', way, known.place) ?? tellsProblem(way)],
    ['step_free', !stepFree.success && 'step-free-missing'],
    ['valid_from', beginProblem(from, today)],
  ]
  const problems = found.filter(([, problem]) => problem)
  if (problems.length > 0 || !stepFree.success) return { problems: Object.fromEntries(problems) }
  const names = { shown: text(fields, 'shown'), discreet: text(fields, 'discreet') }
  const facts = { street, postcode: code, town, way, stepFree: stepFree.data }
  return { change: { id, from, facts: id === house ? facts : { names, ...facts } } }
}

/** How the form starts: as the location is on a day, from that day on; else empty, with the town of the Rathaus. */
export function locationStart(
  old: Location | undefined,
  town: Pick<Facts['address'], 'postcode' | 'town'>,
  today: Temporal.PlainDate,
): Fields {
  return {
    kind: [old ? 'change' : 'new'],
    location: [old?.id ?? ''],
    shown: [old?.names?.shown ?? ''],
    discreet: [old?.names?.discreet ?? ''],
    street: [old?.street ?? ''],
    postcode: [old?.postcode ?? town.postcode],
    town: [old?.town ?? town.town],
    way: [old?.way ?? ''],
    step_free: [old?.stepFree ?? ''],
    valid_from: [today.toString()],
  }
}

/** All locations once a change is made: it holds from its day on, and what was planned of this one for later is gone. */
export function locationsAfter(
  locations: readonly Location[],
  { id, from, facts }: LocationChange,
  newId: string,
): readonly Location[] {
  const made: Location = {
    id: id ?? newId,
    ...facts,
    from,
    isConfirmed: true,
    isEnded: false,
  }
  return [...locations.filter((one) => one.id !== made.id || one.from < from), made]
}

/** Whether a change is made already: it was sent twice. */
export const isMade = (
  locations: readonly Location[],
  { id, from, facts }: LocationChange,
): boolean => {
  const one = locations.findLast((location) => location.id === id && location.from >= from)
  return one?.from === from && !isToldApart(one, facts) && one.names?.shown === facts.names?.shown
}

/** Whether residents who come there are to be told: the address, the room, the discreet name or the steps are others. */
export const isToldApart = (
  one: LocationFacts | undefined,
  other: LocationFacts | undefined,
): boolean =>
  one?.street !== other?.street ||
  one?.postcode !== other?.postcode ||
  one?.town !== other?.town ||
  one?.way !== other?.way ||
  one?.stepFree !== other?.stepFree ||
  one?.names?.discreet !== other?.names?.discreet
