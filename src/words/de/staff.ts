import { type Need, needs } from '../../domain/booking/needs.ts'
import type { NeverTime } from '../../domain/callback/never.ts'
import type { AskedBy } from '../../domain/callback/professional.ts'
import { type CallerSays, callerSays } from '../../domain/person/caller-says.ts'
import type { IfAway, ReaderLanguage, SpokenLanguage } from '../../domain/person/choices.ts'
import type { Adviser, Place } from '../../domain/place/schema.ts'
import { professionalLines } from './staff-professionals.ts'

const languageWords = {
  de: 'Deutsch',
  en: 'Englisch',
  tr: 'Türkisch',
  ar: 'Arabisch',
  uk: 'Ukrainisch',
  ru: 'Russisch',
  ro: 'Rumänisch',
  hr: 'Kroatisch, Bosnisch oder Serbisch',
  it: 'Italienisch',
  el: 'Griechisch',
  fa: 'Persisch oder Dari',
  sq: 'Albanisch',
  pl: 'Polnisch',
  other: 'eine andere Sprache (am Telefon fragen)',
} satisfies Record<SpokenLanguage, string>

const neverWords = {
  mornings: 'vormittags',
  noon: 'mittags',
  afternoons: 'nachmittags',
  monday: 'montags',
  tuesday: 'dienstags',
  wednesday: 'mittwochs',
  thursday: 'donnerstags',
  friday: 'freitags',
} satisfies Record<NeverTime, string>

/** What staff are told to say of themselves. A yes was given to the name of the employer too: the question says so. */
const sayWords = {
  rathaus: 'Nur „Rathaus“ sagen.',
  who: 'Sie dürfen sagen, wer Sie sind und für wen Sie arbeiten.',
} satisfies Record<CallerSays, string>

const nameOf = (lang: string): string =>
  Object.hasOwn(languageWords, lang) ? languageWords[lang as SpokenLanguage] : lang

/** What may be said at which number. A missing answer is a no. */
export type SafeContact = {
  readonly voicemail: boolean
  readonly say_who: boolean
  readonly others_may_answer: boolean
  readonly not_when?: readonly NeverTime[]
}

/** How to contact somebody, in words for the top of a mail: one instruction a line. */
export const contactRules = (contact: SafeContact): string =>
  [
    contact.voicemail ? 'Mailbox: Nachricht ist erlaubt.' : 'NICHT auf die Mailbox sprechen.',
    sayWords[callerSays(contact)],
    ...(contact.not_when?.length ? [`NIE ${neverList(contact.not_when)} anrufen.`] : []),
    contact.others_may_answer
      ? 'Jemand anderes nimmt ab: Fragen Sie nach der Person. Nichts ausrichten.'
      : 'Jemand anderes nimmt ab: „Entschuldigung, auf Wiederhören.“ Nichts ausrichten.',
  ].join('\n')

const neverList = (times: readonly NeverTime[]): string =>
  times.map((time) => neverWords[time]).join(', ')

const preferWords: Readonly<Record<string, string>> = {
  woman: 'lieber eine Frau',
  man: 'lieber ein Mann',
}

/** How one adviser is named to staff. */
export const adviserWords = ({ title, employer }: Adviser): string => `${title}, ${employer}`

/** The same of whoever stands in for others meanwhile, all as `adviserWords` says them. */
export const standingInFor = (name: string, others: readonly string[]): string =>
  others.length > 0 ? `${name} (vertritt ${others.join(' und ')})` : name

const ifAwayWords = {
  wait: 'wartet, wenn diese Person nicht da ist',
  other: 'jemand anderes darf anrufen, wenn diese Person nicht da ist',
} satisfies Record<IfAway, string>

/** Whom somebody would rather speak with, in words; empty where they do not mind. */
function preference(
  place: Pick<Place, 'advisers'>,
  prefer: string,
  ifAway: IfAway = 'wait',
): string {
  const adviser = place.advisers.find(({ id }) => id === prefer)
  return adviser
    ? [`möchte mit: ${adviserWords(adviser)}`, ifAwayWords[ifAway]].join('\n')
    : (preferWords[prefer] ?? '')
}

const needWords = {
  step_free: 'braucht einen Weg ohne Stufen',
  child: 'ein Kind kommt mit',
} satisfies Record<Need, string>

type Asked = ReaderLanguage & {
  readonly language: SpokenLanguage
  readonly interpreter: boolean
  readonly prefer?: string
  readonly if_away?: IfAway
  readonly visit?: boolean
} & Partial<Readonly<Record<Need, boolean>>>

/** What somebody needs, one line each; "nichts Besonderes" where they ticked nothing. */
export function needsList(place: Pick<Place, 'advisers'>, asked: Asked): string {
  const lines = [
    asked.visit && 'Hausbesuch gewünscht (Adresse am Telefon fragen)',
    asked.language !== 'de' && `spricht ${languageWords[asked.language]}`,
    asked.lang && asked.lang !== 'de' && `liest und schreibt auf ${nameOf(asked.lang)}`,
    asked.interpreter && 'braucht eine Dolmetscherin oder einen Dolmetscher',
    ...needs.map((need) => asked[need] && needWords[need]),
    asked.prefer && preference(place, asked.prefer, asked.if_away),
  ].filter(Boolean)
  return lines.length > 0 ? lines.join('\n') : 'nichts Besonderes'
}

/** Above everything, where somebody asked for somebody else. */
export const forOtherLine =
  'Für eine andere Person angefragt. Sie ist einverstanden. Bitte zuerst fragen, wer spricht.'

/** Who asked, where that is not the person themselves: for somebody else, or a professional; `undefined` else. */
export const askerLines = (asked: AskedBy & SafeContact): string | undefined =>
  asked.for === 'other' ? forOtherLine : professionalLines(asked)

/** What staff do with a mail that outlives our own keeping. */
export const deleteByLine = (date: string): string =>
  `Bitte löschen Sie diese E-Mail spätestens am ${date}.`
