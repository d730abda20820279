import type { Level, TextRule } from '../finding.ts'
import { whole } from '../text/german.ts'

/**
 * Words that we do not use, and ours for the same thing: one word for one thing (BITV 2.0 Anlage 2 Teil 2 Nr. 3), common words
 * for strange ones (Nr. 4). Endings are found along with the word. The house's words: docs/glossary.md.
 */
const ours: Readonly<Record<string, string>> = {
  // The same thing under another name
  Buchung: 'Termin',
  buchen: 'einen Termin ausmachen',
  Terminbuchung: 'Termin ausmachen',
  'Termin nehmen': 'Termin ausmachen',
  'Anrufen lassen': 'Rückruf anfragen',
  zurücknehmen: 'absagen',
  stornieren: 'absagen',
  Callback: 'Rückruf',
  Slot: 'freie Zeit',
  Zeitfenster: 'Zeit',
  Öffnungszeiten: 'Zeiten',
  'Sprech-Stunde': 'Sprechstunde',
  Bürgermeisteramt: 'Rathaus',
  Gemeindeverwaltung: 'Rathaus',
  Terminbestätigung: 'E-Mail mit Ihrem Termin',
  // Words of offices
  beantragen: 'einen Antrag stellen',
  Beantragung: 'Antrag',
  Antragsteller: 'Sie',
  Antragstellung: 'Antrag',
  kostenfrei: 'kostenlos',
  unentgeltlich: 'kostenlos',
  gebührenfrei: 'kostenlos',
  gratis: 'kostenlos',
  erforderlich: 'Sie brauchen …',
  benötigen: 'brauchen',
  umgehend: 'sofort',
  unverzüglich: 'sofort',
  gegebenenfalls: 'vielleicht',
  eventuell: 'vielleicht',
  hinsichtlich: 'zu',
  bezüglich: 'zu',
  diesbezüglich: 'dazu',
  bzgl: 'zu',
  zwecks: 'für',
  aufgrund: 'wegen, oder: weil',
  mittels: 'mit',
  sowie: 'und',
  jedoch: 'aber',
  lediglich: 'nur',
  ausschließlich: 'nur',
  entrichten: 'bezahlen',
  Personensorgeberechtigte: 'Eltern',
  Erziehungsberechtigte: 'Eltern',
  Leistungsberechtigte: 'Menschen, die Geld bekommen',
  Bedarfsgemeinschaft: 'die Menschen in Ihrer Wohnung',
  Ratsuchende: 'Sie',
  Ansprechpartner: 'Person',
  niederschwellig: 'einfach',
  niedrigschwellig: 'einfach',
  Einwilligung: 'Sie sind einverstanden.',
  // Words of computers
  Button: 'Knopf',
  Homepage: 'Seite',
  Webseite: 'Seite',
  Website: 'Seite',
  Email: 'E-Mail',
  eMail: 'E-Mail',
  Feedback: 'Ihre Meinung',
  Download: 'laden',
  downloaden: 'laden',
  Rufnummer: 'Telefonnummer',
  Handynummer: 'Telefonnummer',
}

/** In Leichte Sprache these have hyphens (Nr. 4). In Einfache Sprache they have none: `hyphens.ts`. */
const split: Readonly<Record<string, string>> = {
  Telefonnummer: 'Telefon-Nummer',
  Startseite: 'Start-Seite',
  Notfallnummer: 'Notfall-Nummer',
  Arbeitstag: 'Arbeits-Tag',
  Kalendereintrag: 'Kalender-Eintrag',
  Schweigepflicht: 'Schweige-Pflicht',
  Wohngeld: 'Wohn-Geld',
  Kindergeld: 'Kinder-Geld',
  Elterngeld: 'Eltern-Geld',
  Kinderzuschlag: 'Kinder-Zuschlag',
  Grundsicherungsgeld: 'Grundsicherungs-Geld',
  Unterhaltsvorschuss: 'Unterhalts-Vorschuss',
  Jobcenter: 'Job-Center',
  Sozialamt: 'Sozial-Amt',
  Familienkasse: 'Familien-Kasse',
  Pflegestützpunkt: 'Pflege-Stützpunkt',
  Schuldnerberatung: 'Schuldner-Beratung',
  Erziehungsberatung: 'Erziehungs-Beratung',
  Suchtberatung: 'Sucht-Beratung',
  Integrationsmanagement: 'Integrations-Management',
  Schulsozialarbeit: 'Schul-Sozial-Arbeit',
}

const isVerb = (word: string) => /^\p{Ll}.*en$/u.test(word)
const forms = (word: string): string =>
  isVerb(word)
    ? `${eitherCase(word.slice(0, -2))}(?:e|st|t|en|te|ten)`
    : `${eitherCase(word)}(?:e|en|er|n|s|es|in|innen)?`
const eitherCase = (word: string): string =>
  /^\p{Ll}/u.test(word)
    ? `[${word.slice(0, 1)}${word.slice(0, 1).toUpperCase()}]${word.slice(1)}`
    : word

const findersOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([theirs, better]) => [whole(forms(theirs)), better] as const)
const finders = {
  einfach: findersOf(ours),
  leicht: findersOf({
    ...ours,
    Rufnummer: 'Telefon-Nummer',
    Handynummer: 'Telefon-Nummer',
    ...split,
  }),
} as const satisfies Record<Level, unknown>

/** What we say instead of this word, if it is one that we do not use. */
export const betterWord = (word: string, level: Level): string | undefined =>
  finders[level].find(([finder]) => word.search(finder) === 0)?.[1]

/** PL-13: the words of the house, and no others for the same thing. */
export const synonyms: TextRule = (text, level) =>
  finders[level].flatMap(([finder, better]) =>
    [...text.matchAll(finder)].map(([words]) => ({ words, hint: better })),
  )
