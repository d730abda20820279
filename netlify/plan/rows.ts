import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import type { KnownAbsence } from '../../src/domain/plan/absence.ts'
import type { KnownClosure } from '../../src/domain/plan/changes.ts'
import { closureWords } from '../../src/domain/plan/closure.ts'
import type { KnownGathering } from '../../src/domain/plan/gathering.ts'
import { keptLocation, type Location } from '../../src/domain/plan/location.ts'
import { type Person, shownOfPerson } from '../../src/domain/plan/people.ts'
import type { KnownWeekly } from '../../src/domain/plan/weekly.ts'
import { open, SealError } from '../platform/seal.ts'

/** An account of staff: an address that reads mails and signs in. */
export type Account = {
  readonly id: string
  /** The adviser whose it is; left out for one of the office. */
  readonly adviser: string | undefined
  readonly address: string
  /** Whether somebody signed in has confirmed it; until then nobody signs in with it. */
  readonly isConfirmed: boolean
  readonly until: string | undefined
  /** Since when it sees what comes in; left out for one that sees all. */
  readonly seesFrom: Temporal.Instant | undefined
  /** The id of the account that asked for it, and of the one whose place it takes. */
  readonly askedBy: string | undefined
  readonly replaces: string | undefined
}

const orNone = <Value>(value: Value | null | undefined): Value | undefined => value ?? undefined
const day = z.string()
const end = z.string().nullable().transform(orNone)

const hours = z.object({
  from: z.string(),
  to: z.string(),
  advisers: z.array(z.string()),
  slotMinutes: z.number(),
  onlineSlots: z.number(),
  walkIn: z.boolean(),
})

const person = z
  .object({ id: z.string(), shown: shownOfPerson, from: day, until: end })
  .transform(({ id, shown, from, until }): Person => {
    const { title, employer, is, firstName, sentence } = shown
    return {
      id,
      title,
      employer,
      from,
      ...(is && { is }),
      ...(firstName && { firstName }),
      ...(sentence && { sentence }),
      ...(until && { until }),
    }
  })

const weekly = z
  .object({
    id: z.string(),
    key: z.string(),
    weekday: z.number(),
    hours,
    from: day,
    until: end,
    every: z.number(),
    location: end,
    confirmed: z.boolean(),
  })
  .transform(
    ({ id, key, weekday, hours, from, until, every, location, confirmed }): KnownWeekly => ({
      id,
      weekday,
      ...hours,
      validFrom: from,
      everyWeeks: every,
      isConfirmed: confirmed,
      ...(key && { key }),
      ...(until && { validUntil: until }),
      ...(location && { location }),
    }),
  )

const location = z
  .object({
    id: z.string(),
    from: day,
    facts: keptLocation,
    confirmed: z.boolean(),
    ended: z.boolean(),
  })
  .transform(({ id, from, facts, confirmed, ended }): Location => {
    const { version: _version, ...rest } = facts
    return { id, from, ...rest, isConfirmed: confirmed, isEnded: ended }
  })

const account = z.object({
  id: z.string(),
  adviser: end,
  address: z.string(),
  confirmed: z.boolean(),
  until: end,
  seesFrom: end.transform((text) => (text === undefined ? text : Temporal.Instant.from(text))),
  askedBy: end,
  replaces: end,
})

const closure = z
  .object({
    id: z.string(),
    from: day,
    to: day,
    adviser: end,
    // What was published before closures had these is read too.
    word: z.enum(closureWords).nullish().transform(orNone),
    fromTime: day.nullish().transform(orNone),
    toTime: day.nullish().transform(orNone),
  })
  .transform(({ id, from, to, adviser, word, fromTime, toTime }): KnownClosure => {
    const days = { id, from, to, ...(fromTime && { fromTime }), ...(toTime && { toTime }) }
    return adviser ? { ...days, adviser } : { ...days, ...(word && { word }) }
  })
const dayHours = z
  .object({ id: z.string(), date: day, instead: end, hours })
  .transform(({ instead, ...rest }) => ({ ...rest, ...(instead && { instead }) }))
const absence = z
  .object({
    id: z.string(),
    adviser: z.string(),
    from: day,
    until: end,
    substitute: end,
    holds: z.boolean(),
    createdAt: z.string(),
  })
  .transform(({ until, substitute, holds, ...rest }): KnownAbsence => ({
    ...rest,
    ...(until && { until }),
    ...(substitute && { substitute, holdsHours: holds }),
  }))
const notice = z.object({ id: z.string(), text: z.string(), from: day, until: day })
const gathering = z
  .object({
    id: z.string(),
    title: z.string(),
    sentence: z.string(),
    date: day,
    from: day,
    to: day,
    location: end,
    words: end,
    createdAt: z.string(),
  })
  .transform(({ location, words, createdAt, ...rest }): KnownGathering => ({
    ...rest,
    createdAt: Temporal.Instant.from(createdAt),
    ...(location && { location }),
    ...(words && { words }),
  }))

const list = <T extends z.ZodType>(of: T) =>
  z
    .array(of)
    // What was published before there were such things is read too.
    .nullish()
    .transform((all) => all ?? [])

/** The plan as the database answers it: what is stored outlives the code that stored it, so it is parsed. */
export const planRow = z.object({
  version: z.number(),
  seeded: z.boolean(),
  closures: list(closure),
  hours: list(dayHours),
  absences: list(absence),
  notices: list(notice),
  gatherings: list(gathering),
  people: list(person),
  accounts: list(account),
  weekly: list(weekly),
  locations: list(location),
})

/** What an account's address is sealed for. */
export const accountPurpose = 'account'

/** The accounts whose address opens. One that does not is nobody's: it was sealed with a key that is gone. */
export const opened = (
  rows: readonly z.output<typeof account>[],
): { readonly accounts: readonly Account[]; readonly unreadable: number } => {
  const accounts = rows.flatMap(({ confirmed, address, ...row }) => {
    const plain = addressIn(address)
    return plain === undefined ? [] : [{ ...row, address: plain, isConfirmed: confirmed }]
  })
  return { accounts, unreadable: rows.length - accounts.length }
}

function addressIn(sealed: string): string | undefined {
  try {
    return z.string().parse(open(accountPurpose, sealed))
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}
