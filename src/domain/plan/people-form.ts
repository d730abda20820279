import type { Temporal } from 'temporal-polyfill'

import { optionalEmail } from '../person/email.ts'
import { mailboxOf } from '../person/mailbox.ts'
import { oneLine } from '../person/name.ts'
import type { Facts } from '../place/schema.ts'
import { type Fields, lastOf } from '../submission/fields.ts'
import { canBePlanned, wallDate } from './dates.ts'
import { hasLink, hasStrangePhone } from './notice-text.ts'
import type { ShownOfPerson } from './people.ts'

/** The forms of the page of the people: a new adviser, what residents read of one, a new account of the office, another address. */
export const peopleForms = {
  adviser: ['title', 'employer', 'is', 'first_name', 'sentence', 'from', 'email'],
  shown: ['title', 'employer', 'is', 'first_name', 'sentence'],
  office: ['email'],
  address: ['email'],
} as const
export type PeopleForm = keyof typeof peopleForms
export type PeopleField = (typeof peopleForms)[PeopleForm][number]

/** Why a field cannot be taken as it was typed. The words stand in `src/words/de/staff-people.ts`. */
export type PeopleProblem =
  | 'title-missing'
  | 'employer-missing'
  | 'text-long'
  | 'name-long'
  | 'sentence-long'
  | 'text-link'
  | 'text-phone'
  | 'from-missing'
  | 'from-past'
  | 'email-missing'
  | 'email-wrong'
  | 'email-taken'
export type PeopleProblems = Readonly<Partial<Record<PeopleField, PeopleProblem>>>

/** Signs of a text, as a text field counts them. */
const longest = { text: 60, name: 40, sentence: 120 }

/** What a form says, checked. What it does not ask is left empty. */
export type ReadPeople = {
  readonly shown: ShownOfPerson
  readonly from: string
  readonly email: string
}

/** What a form is read with: our own phone number, the addresses that are somebody's already, and the day. */
type With = {
  readonly place: Pick<Facts, 'phone'>
  readonly addresses: readonly string[]
  readonly today: Temporal.PlainDate
}

/** Plain text that residents read. */
function textProblem(
  text: string,
  most: number,
  tooLong: PeopleProblem,
  { place }: With,
): PeopleProblem | undefined {
  if (text.length > most) return tooLong
  if (hasLink(text)) return 'text-link'
  return hasStrangePhone(text, place.phone) ? 'text-phone' : undefined
}

const hasLetters = (text: string): boolean => /\p{L}{2}/u.test(text)

function fromProblem(from: string, { today }: With): PeopleProblem | undefined {
  if (!wallDate.safeParse(from).success) return 'from-missing'
  return canBePlanned(from, today) ? undefined : 'from-past'
}

function emailProblem(typed: string, { addresses }: With): PeopleProblem | undefined {
  const read = optionalEmail.safeParse(typed)
  if (!read.success) return 'email-wrong'
  if (!read.data) return 'email-missing'
  const mailbox = mailboxOf(read.data)
  return addresses.some((other) => mailboxOf(other) === mailbox) ? 'email-taken' : undefined
}

const genders: readonly string[] = ['woman', 'man']
const isGender = (is: string): is is 'woman' | 'man' => genders.includes(is)

/**
 * A form of the people as staff typed it. Refused by field: what is missing or too long, has a link or another phone number than
 * ours; a first day that is over or more than a year away; what is no mail address, or leads to the mailbox of somebody else.
 */
export function readPeople(
  form: PeopleForm,
  fields: Fields,
  given: With,
): { readonly read: ReadPeople } | { readonly problems: PeopleProblems } {
  const text = (name: PeopleField) => oneLine(lastOf(fields, name))
  const [title, employer] = [text('title'), text('employer')]
  const [firstName, sentence, is] = [text('first_name'), text('sentence'), text('is')]
  const [from, email] = [lastOf(fields, 'from'), lastOf(fields, 'email')]
  const checks: Readonly<Record<PeopleField, () => PeopleProblem | undefined>> = {
    title: () =>
      hasLetters(title) ? textProblem(title, longest.text, 'text-long', given) : 'title-missing',
    employer: () =>
      hasLetters(employer)
        ? textProblem(employer, longest.text, 'text-long', given)
        : 'employer-missing',
    is: () => undefined,
    first_name: () => textProblem(firstName, longest.name, 'name-long', given),
    sentence: () => textProblem(sentence, longest.sentence, 'sentence-long', given),
    from: () => fromProblem(from, given),
    email: () => emailProblem(email, given),
  }
  const asked: readonly PeopleField[] = peopleForms[form]
  const found = asked.map((name) => [name, checks[name]()] as const)
  const problems = found.filter(([, problem]) => problem !== undefined)
  if (problems.length > 0) return { problems: Object.fromEntries(problems) }
  const shown: ShownOfPerson = {
    version: 1,
    title,
    employer,
    ...(isGender(is) && { is }),
    ...(firstName && { firstName }),
    ...(sentence && { sentence }),
  }
  return { read: { shown, from, email: optionalEmail.safeParse(email).data ?? '' } }
}

/** Why a last day cannot be set. */
export type LeavingProblem = 'until-missing' | 'until-past'

/** The last day of somebody, or that they go at once: then they were there until the day before. */
export function readLeaving(
  fields: Fields,
  today: Temporal.PlainDate,
):
  | { readonly leaving: { readonly until: string; readonly atOnce: boolean } }
  | { readonly problem: LeavingProblem } {
  if (lastOf(fields, 'at_once') === 'yes')
    return { leaving: { until: today.subtract({ days: 1 }).toString(), atOnce: true } }
  const until = lastOf(fields, 'until')
  if (!wallDate.safeParse(until).success) return { problem: 'until-missing' }
  if (!canBePlanned(until, today)) return { problem: 'until-past' }
  return { leaving: { until, atOnce: false } }
}
