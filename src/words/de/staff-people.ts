import type { LeavingProblem, PeopleProblem } from '../../domain/plan/people-form.ts'

/** The page of the people: who counsels, who signs in, who comes and who goes. */
export const people = {
  title: 'Leute',
  heading: 'Leute im Team',
  lead: 'Hier steht, wer berät und wer sich anmelden kann. Neue Konten bestätigt jemand aus dem Team.',
  officeOne: 'Verwaltung',
  unknown: 'jemand, der nicht mehr im Team ist',
  there: 'Wer berät',
  nobody:
    'Zurzeit berät niemand. Termine und Rückrufe sind geschlossen. Die Seite bittet alle, anzurufen.',
  office: 'Konten der Verwaltung',
  officeHint: 'Die Verwaltung sieht Zeiten und Zahlen. Sie sieht keinen Namen und keine Nummer.',
  noOffice: 'Die Verwaltung hat noch kein Konto.',
  waiting: 'Noch zu bestätigen',
  waitingHint:
    'Fragen Sie die Person selbst, bevor Sie bestätigen. Erst dann kann sie sich anmelden.',
  mayNot: 'Das kann nur jemand anderes aus der Beratung bestätigen.',
  mayNotOffice: 'Das kann nur jemand aus der Beratung bestätigen.',
  confirm: 'Bestätigen',
  drop: 'Doch nicht: löschen',
  newAddress: 'neue Adresse',
  is: { woman: 'eine Frau', man: 'ein Mann' } as const,
  fromOn: (day: string) => `ab ${day}`,
  untilOn: (day: string) => `letzter Tag: ${day}`,
  account: (address: string) => `Konto: ${address}`,
  noAccount: 'Kein Konto: Diese Person kann sich nicht anmelden.',
  mine: 'Das sind Sie.',
  actions: {
    shown: 'Text ändern',
    address: 'Neue Adresse',
    leave: 'Letzter Tag',
    stay: 'Bleibt doch',
    hand: 'Übergeben',
  },
  add: { adviser: 'Neu in der Beratung', office: 'Neu in der Verwaltung' },
  back: 'Zurück zur Liste',
  headings: {
    adviser: 'Neu in der Beratung',
    shown: 'Was alle über diese Person lesen',
    office: 'Neues Konto der Verwaltung',
    address: 'Eine neue E-Mail-Adresse',
  },
  leads: {
    adviser: 'Zeiten bekommt die Person danach auf der Seite für die Woche.',
    shown: 'Diese Angaben stehen auf der Seite für alle. In anderen Sprachen bleiben sie deutsch.',
    office: 'Dieses Konto sieht Zeiten und Zahlen, aber niemanden, der Hilfe sucht.',
    address:
      'Die neue Adresse ist ein neues Konto. Jemand bestätigt es. So lange gilt die alte. Dorthin geht eine E-Mail.',
  },
  submits: {
    adviser: 'Eintragen',
    shown: 'Speichern',
    office: 'Eintragen',
    address: 'Neue Adresse eintragen',
  },
  fields: {
    title: 'Beruf',
    employer: 'Arbeitgeber',
    is: 'Frau oder Mann',
    first_name: 'Vorname',
    sentence: 'Ein Satz über die Person',
    from: 'Erster Tag',
    email: 'Dienstliche E-Mail-Adresse',
  },
  hints: {
    title: 'Zum Beispiel: Sozialarbeiterin',
    employer: 'Zum Beispiel: Diakoniestation',
    is: 'Nur wenn die Person es so möchte.',
    first_name: 'Nur wenn die Person es möchte. Alle können ihn lesen.',
    sentence: 'Nur wenn die Person es möchte. Höchstens 120 Zeichen, kein Link.',
    from: '',
    email: 'Jede Person braucht ein eigenes Postfach.',
  },
  isChoices: [
    ['', 'steht nicht da'],
    ['woman', 'Frau'],
    ['man', 'Mann'],
  ],
  alone:
    'Nur ein Konto gilt zurzeit. Es kann alles allein entscheiden. Bitte tragen Sie ein zweites ein.',
} as const

/** The last day of somebody: what is open, and how it goes on. */
export const leaving = {
  heading: (who: string) => `Letzter Tag: ${who}`,
  until: 'Letzter Tag',
  untilHint: 'Dieser Tag gehört noch dazu. Danach geht keine Anmeldung und kein Link mehr.',
  atOnce: 'Das Konto sofort sperren',
  atOnceHint: 'Innerhalb einer Minute gehen Anmeldung, Links und Kalender nicht mehr.',
  preview: 'Zeigen, was noch offen ist',
  openHeading: 'Was noch offen ist',
  bookings: (number: number) =>
    number === 1 ? '1 Termin liegt danach.' : `${number} Termine liegen danach.`,
  goesOn:
    'Diese Termine fallen aus, bis jemand sie übernimmt. Sie stehen dann auf der Seite „Heute“.',
  callbacks: (number: number) =>
    number === 1
      ? '1 offener Rückruf ist bei dieser Person.'
      : `${number} offene Rückrufe sind bei dieser Person.`,
  callbacksGoOn: 'Übergeben Sie die Rückrufe vorher. Sonst übernimmt sie jemand aus der Beratung.',
  nothing: 'Nichts ist mehr offen.',
  last: 'Das ist die letzte Person in der Beratung. Danach sind Termine und Rückrufe geschlossen. Die Seite bittet alle, anzurufen.',
  lastAccount: 'Das ist das letzte Konto. Danach kommt nur die IT wieder hinein, am Server.',
  submit: 'Letzten Tag eintragen',
  submitAtOnce: 'Jetzt sperren',
  other: 'Anderen Tag wählen',
  hand: 'Vorher übergeben',
}

const counted = (number: number, one: string, more: string) =>
  `${number} ${number === 1 ? one : more}`

/** Handing over what is open with one adviser to another. */
export const handing = {
  heading: (who: string) => `Übergeben, was offen ist bei: ${who}`,
  lead: 'Wer warten wollte, bleibt stehen: Bitte fragen Sie diese Menschen zuerst am Telefon.',
  officeLead:
    'Sie sehen nicht, um wen es geht. Wer warten wollte, bleibt stehen. Die Beratung ruft dort an.',
  notOffice: 'Übergeben kann nur diese Person selbst, solange sie im Team ist.',
  to: 'An wen?',
  first: 'Erster Tag',
  last: 'Letzter Tag',
  lastHint: 'Nur Termine an diesen Tagen und Rückrufe, die an diesen Tagen kamen.',
  submit: 'Jetzt übergeben',
  nobodyElse: 'Sonst ist niemand in der Beratung.',
  done: (bookings: number, callbacks: number) =>
    `Übergeben: ${counted(bookings, 'Termin', 'Termine')}, ${counted(callbacks, 'Rückruf', 'Rückrufe')}.`,
  waits: (number: number) =>
    `${number} ${number === 1 ? 'bleibt' : 'bleiben'} stehen: Wer das ist, wollte warten. Bitte anrufen und fragen.`,
  notFree: (number: number) =>
    `${number} ${number === 1 ? 'bleibt' : 'bleiben'} stehen: Zu dieser Zeit ist die andere Person nicht frei.`,
  one: 'Diesen Rückruf übergeben',
  oneBooking: 'Diesen Termin übergeben',
  oneSubmit: (who: string) => `Übergeben an ${who}`,
  oneWaits:
    'Diese Person wollte warten. Fragen Sie sie am Telefon, bevor jemand anderes übernimmt.',
  oneNotFree: 'Zu dieser Zeit ist sonst niemand frei. Verschieben Sie den Termin.',
}

/** What happened just now (`?tat=`). */
export const peopleHappened = {
  eingetragen: 'Eingetragen. Das Konto gilt, sobald es jemand bestätigt hat.',
  gespeichert: 'Gespeichert. Die Seite zeigt es innerhalb einer Minute.',
  bestaetigt: 'Bestätigt. Das Konto gilt ab jetzt.',
  geloescht: 'Gelöscht. Dieses Konto gilt nicht.',
  'letzter-tag': 'Der letzte Tag ist eingetragen. Das Team bekommt eine E-Mail.',
  gesperrt: 'Das Konto gilt nicht mehr.',
  bleibt: 'Der letzte Tag ist wieder weg.',
} as const satisfies Readonly<Record<string, string>>

/** Why something was not done (`?nein=`). */
export const peopleRefusals = {
  'changed-meanwhile':
    'Gerade ändern mehrere Menschen den Plan. Bitte drücken Sie noch einmal auf den Knopf.',
  'not-you': 'Das können Sie nicht selbst bestätigen. Bitte fragen Sie jemand aus der Beratung.',
  'not-yours': 'Das kann nur die Person selbst. Ist sie nicht mehr da, wählen Sie bitte die Tage.',
  'to-missing': 'Bitte wählen Sie, wer übernimmt.',
  'days-missing': 'Bitte wählen Sie den ersten und den letzten Tag. Zum Beispiel: 01.12.2026',
  gone: 'Dieses Konto oder diese Person gibt es nicht mehr. Bitte sehen Sie in der Liste nach.',
} as const satisfies Readonly<Record<string, string>>

/** How to mend a field. `phone`: our own number. */
export const peopleProblems = {
  'title-missing': () => 'Bitte schreiben Sie den Beruf. Zum Beispiel: Sozialarbeiterin',
  'employer-missing': () => 'Bitte schreiben Sie den Arbeitgeber. Zum Beispiel: Diakoniestation',
  'text-long': () => 'Das ist zu lang. Bitte kürzen Sie es auf 60 Zeichen.',
  'name-long': () => 'Der Vorname ist zu lang. Bitte kürzen Sie ihn auf 40 Zeichen.',
  'sentence-long': () => 'Der Satz ist zu lang. Bitte kürzen Sie ihn auf 120 Zeichen.',
  'text-link': () => 'Bitte schreiben Sie keinen Link und keine E-Mail-Adresse.',
  'text-phone': (phone: string) =>
    `Das sieht nach einer Telefon-Nummer aus. Erlaubt ist nur unsere: ${phone}`,
  'from-missing': () => 'Bitte wählen Sie den ersten Tag. Zum Beispiel: 01.12.2026',
  'from-past': () =>
    'Der erste Tag ist vorbei oder zu weit weg. Möglich sind heute und die nächsten 12 Monate.',
  'email-missing': () =>
    'Bitte schreiben Sie die E-Mail-Adresse. Zum Beispiel: beratung@gemeinde.de',
  'email-wrong': () =>
    'So kommt keine E-Mail an. Bitte prüfen Sie die Adresse. Zum Beispiel: beratung@gemeinde.de',
  'email-taken': () =>
    'Dieses Postfach hat schon jemand im Team. Jede Person braucht ein eigenes Postfach.',
} satisfies Record<PeopleProblem, (phone: string) => string>

/** How to mend a last day. */
export const leavingProblems = {
  'until-missing':
    'Bitte wählen Sie den letzten Tag. Zum Beispiel: 31.12.2026. Oder sperren Sie sofort.',
  'until-past':
    'Der letzte Tag ist vorbei oder zu weit weg. Möglich sind heute und die nächsten 12 Monate.',
} satisfies Record<LeavingProblem, string>
