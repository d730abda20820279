import type { About, Institution } from '../../domain/callback/professional.ts'
import type { CallerSays } from '../../domain/person/caller-says.ts'

// Professionals read German: their page, their form and their mail are in no other language.

/** Where somebody works. */
export const institutionWords = {
  'school-social-work': 'Schulsozialarbeit',
  integration: 'Integrationsmanagement',
  'youth-work': 'Jugendhaus oder Jugendarbeit',
  school: 'Schule',
  'music-school': 'Musikschule',
  administration: 'Verwaltung im Rathaus',
  kita: 'Kita',
  other: 'Eine andere Stelle',
} satisfies Record<Institution, string>

/** What it is about, to pick from. */
export const aboutWords = {
  family: 'Ich möchte eine Familie weitergeben. Sie ist einverstanden.',
  case: 'Ich möchte über einen Fall sprechen, ohne Namen.',
  invitation: 'Ich möchte Sie einladen.',
  unsaid: 'Das sage ich am Telefon.',
} satisfies Record<About, string>

/** In the mail to a professional, and on their page: nothing of it tells why. */
export const professionalMail = {
  callerSays: {
    rathaus: 'Wir sagen am Telefon nur: Rathaus.',
    who: 'Wir sagen am Telefon, wer wir sind.',
  } satisfies Record<CallerSays, string>,
  noNames: 'Schreiben Sie uns bitte keinen Namen von einer Familie.',
}

/** The form, as it opens for professionals. */
export const professionalForm = {
  heading: 'Sollen wir Sie zurückrufen?',
  lead: 'Hier fragen Sie für Ihre Arbeit. Für eine Familie selbst gibt es ein anderes Formular.',
  toFamilies: 'Zum Formular für Familien',
  noNames: 'Schreiben Sie hier bitte keinen Namen von einer Familie oder einem Kind.',
  calls:
    'Am Telefon sagen wir, wer wir sind. Ist jemand anderes da, fragen wir nach Ihnen. Auf die Mailbox sprechen wir nur: Bitte rufen Sie zurück.',
  institution: 'Wo arbeiten Sie?',
  choose: 'Bitte wählen',
  about: 'Worum geht es?',
  name: 'Ihr eigener Name',
  phone: 'Ihre Telefonnummer bei der Arbeit',
  emailHint: 'Dann schicken wir Ihnen eine Bestätigung.',
}

/** On their own page. */
export const professionalMine = {
  asked: 'Das haben Sie angegeben',
}
