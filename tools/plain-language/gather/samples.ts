import type { de } from '../../../src/words/de/words.ts'

type Call = (...given: never[]) => unknown
/** Whether there is a function in it, however deep. */
type HasCall<T> = T extends Call
  ? true
  : T extends string
    ? false
    : true extends { [K in keyof T]: HasCall<T[K]> }[keyof T]
      ? true
      : false
/** For each function, at the same path, what it is called with: one list of arguments or more. */
type SamplesOf<T> = T extends (...given: infer Given) => unknown
  ? readonly [Readonly<Given>, ...Readonly<Given>[]]
  : { readonly [K in keyof T as HasCall<T[K]> extends true ? K : never]: SamplesOf<T[K]> }

const day = 'Donnerstag, 24. Dezember 2026'
const span = 'von 14 bis 17:30 Uhr'
const adviser = 'Sozialarbeiterin, Verein am Ort'

/**
 * What the functions among the words are called with to be read: long days, long spans. The type keeps the table complete: a new
 * function in src/i18n/de*.ts wants its line here.
 */
export const samples = {
  de: {
    drawings: {
      table: [[['eine Frau', 'ein Mann']]],
      way: {
        street: [['Dorfplatz 2']],
        building: [['Rathaus Musterdorf']],
        door: [['Zimmer 3']],
      },
    },
    limits: { again: [['15 Uhr'], ['Donnerstag, 24. Dezember 2026, 15 Uhr']], kept: [[10]] },
    mail: {
      booking: { minutes: [[30]] },
      callback: { awayUntil: [['24. Dezember 2026']] },
      goodbye: [['Rathaus Musterdorf']],
      calendarSummaryAt: [['Haus am Bach']],
      kept: [['24. Dezember 2026']],
    },
    dates: {
      clock: [
        [9, '00'],
        [17, '30'],
      ],
      time: [['17:30']],
      span: [['14', '17:30']],
      at: [[day, '17:30 Uhr']],
      during: [[day, 'von 14 bis 17:30 Uhr']],
    },
    titles: {
      withError: [['Termin ausmachen']],
      ofSite: [['Termin ausmachen', 'Rathaus Musterdorf']],
    },
    site: { rathaus: [['Musterdorf']] },
    stillGerman: [['Zimmer 3']],
    closures: {
      today: {
        plain: [[''], [' ab 17:30 Uhr']],
        ice: [[''], [' ab 17:30 Uhr']],
        holidays: [[''], [' bis 17:30 Uhr']],
        other: [[''], [` ${span}`]],
      },
      parts: { from: [['17:30 Uhr']], until: [['17:30 Uhr']], during: [[span]] },
    },
    today: {
      open: [['17:30 Uhr']],
      opens: [[span]],
      next: [[day, span]],
      again: [[day, span]],
    },
    start: { open: [['Donnerstag', span]], service: [['Offene Tür']] },
    sprechstunde: {
      every: [['Donnerstag', span]],
      from: [['1. Januar 2027']],
      until: [['31. Dezember 2026']],
      suchAs: [['6. Januar 2027']],
      closed: [
        ['24. Dezember 2026', '24. Dezember 2026'],
        ['24. Dezember 2026', '6. Januar 2027'],
      ],
    },
    who: {
      of: [[{ title: 'Sozialarbeiterin', employer: 'Verein am Ort' }]],
      one: [[adviser]],
      there: [[[adviser]], [[adviser, 'Sozialarbeiter, Amt im Kreis']]],
    },
    form: { optional: [['Ihre E-Mail-Adresse']] },
    fields: {
      half: [['Nachmittag', span]],
      notThere: [[adviser]],
      notThereUntil: [[adviser, '24. Dezember 2026']],
      sayWhoYes: [[['Jugendamt Musterstadt', 'Verein am Ort']]],
    },
    callback: { privacy: [[30]] },
    booking: { onDay: [[day]], minutes: [[30]], privacy: [[14]] },
    myBooking: {
      calendarHint: [['Termin im Rathaus']],
      reminder: [[day]],
      kept: [['24. Dezember 2026']],
      undoText: [['17:30 Uhr']],
    },
    topics: { checked: [['24. Dezember 2026']], holds: [['24. Dezember 2026']] },
    emergency: { lastChecked: [['24. Dezember 2026']], eachChecked: [['24. Dezember 2026']] },
    leicht: { tested: [['Gruppe am Ort', '24. Dezember 2026']] },
    signLanguage: { size: [['12', 3]] },
    processors: { where: [['Frankfurt']] },
    poster: { how: [['A4, 1 Seite']], qr: [['musterdorf.example']] },
    myCallback: {
      callerId: { 'our-number': [['07121 0000']], hidden: [[]], unknown: [[]] },
      language: [['Ukrainisch']],
      prefer: [['Mit einer Frau']],
      kept: [['24. Dezember 2026']],
      awayKept: [['24. Dezember 2026']],
      undoText: [['17:30 Uhr']],
    },
  },
} as const satisfies SamplesOf<{ de: typeof de }>
