import type { NeverTime } from '../../domain/callback/never.ts'
import type { Half } from '../../domain/callback/windows.ts'
import type { CallerSays } from '../../domain/person/caller-says.ts'
import { examplePhone } from '../example-phone.ts'
import type { Widened } from '../widened.ts'

const halves = { morning: 'Vormittag', afternoon: 'Nachmittag' } satisfies Record<Half, string>

const neverTimes = {
  mornings: 'Nie am Vormittag',
  noon: 'Nie am Mittag',
  afternoons: 'Nie am Nachmittag',
  monday: 'Nie am Montag',
  tuesday: 'Nie am Dienstag',
  wednesday: 'Nie am Mittwoch',
  thursday: 'Nie am Donnerstag',
  friday: 'Nie am Freitag',
} satisfies Record<NeverTime, string>

/** The forms of residents, and what stands beside their fields. */
export const forms = {
  halves,
  neverTimes,
  notAnApplication: {
    title: 'Gut zu wissen',
    booking: 'Ein Termin ist kein Antrag.',
    callback: 'Ein Anruf ist kein Antrag.',
    // SGB I § 16 (1) and (2): Sozialleistungen only. EStG § 67: Kindergeld at the Familienkasse. Courts and residence titles: no such rule.
    lines: [
      'Einen Antrag auf Sozialleistungen, zum Beispiel auf Wohngeld, können Sie im Rathaus abgeben.',
      'Dann zählt der Tag, an dem Sie den Antrag abgeben.',
      'Das gilt nicht für Kindergeld, das Gericht und Papiere für den Aufenthalt. Schicken Sie das direkt an die richtige Stelle.',
    ],
  },
  /** On the pages of one person: whoever finds their address finds them. */
  history: ['Wenn jemand auf Ihrem Handy mitliest, löschen Sie diese Seite aus dem Verlauf.'],
  form: {
    optional: (label: string) => `${label}, freiwillig`,
    sending: 'Ihr Formular ist unterwegs. Bitte warten Sie einen Moment.',
    kept: 'Ihre Angaben sind noch da.',
    error: 'Fehler:',
    trap: 'Bitte lassen Sie dieses Feld leer.',
    notAMachine: 'Ja, ich habe das Formular selbst ausgefüllt.',
    more: 'Noch etwas?',
    moreHint: 'Das ist freiwillig.',
    no: 'Nein',
    yes: 'Ja',
  },
  fields: {
    name: 'Ihr Name',
    nameHint: 'Sie können jeden Namen schreiben. Es muss nicht Ihr richtiger Name sein.',
    phone: 'Ihre Telefonnummer',
    phoneHint: `Zum Beispiel: ${examplePhone}`,
    phoneBookingHint: 'Wir rufen nur an, wenn wir Fragen haben oder der Termin ausfällt.',
    email: 'Ihre E-Mail-Adresse',
    emailHint:
      'Dann schicken wir Ihnen eine Bestätigung. Lassen Sie das Feld leer, wenn jemand mitliest.',
    emailBookingHint:
      'Dann schicken wir Ihnen den Termin. Lassen Sie das Feld leer, wenn jemand mitliest.',
    onlyWithEmail: 'Nur mit E-Mail:',
    calendar: 'Kalendereintrag mitschicken',
    calendarHint: 'Nehmen Sie das Kreuz weg, wenn jemand Ihren Kalender sieht.',
    reminder: 'Am Tag vorher erinnern',
    when: 'Wann dürfen wir anrufen?',
    whenHint: 'Sie können mehr als eine Zeit ankreuzen.',
    whenAny: 'Mir passt jede Zeit',
    half: (half: string, span: string) => `${half}, ${span}`,
    safeTitle: 'So rufen wir an',
    voicemail: 'Dürfen wir auf die Mailbox sprechen?',
    sayWho: 'Dürfen wir am Telefon sagen, wer wir sind?',
    sayWhoNo: 'Nein, sagen Sie nur: Rathaus',
    sayWhoYes: (employers: readonly string[]) =>
      `Ja, sagen Sie zum Beispiel: ${employers.join(' oder ')}`,
    sayWhoHint: 'Wenn jemand mithört, erfährt diese Person, wer anruft.',
    others: 'Was sollen wir tun, wenn eine andere Person ans Telefon geht?',
    othersNo: 'Auflegen',
    othersYes: 'Nach mir fragen',
    never: 'Wann sollen wir nie anrufen?',
    neverMore: 'Passt eine Zeit nie?',
    neverHint: 'Dann sagen Sie es uns hier.',
    for: 'Für wen ist das?',
    forSelf: 'Für mich',
    forOther: 'Für eine andere Person',
    agreed: 'Die Person weiß Bescheid und ist einverstanden.',
    forOtherHint: 'Schreiben Sie dann oben den Namen und die Nummer von dieser Person.',
    language: 'In welcher Sprache möchten Sie sprechen?',
    otherLanguage: 'Eine andere Sprache',
    interpreter: 'Ich brauche eine Person, die übersetzt.',
    step_free: 'Ich brauche einen Weg ohne Stufen.',
    child: 'Ich bringe ein Kind mit.',
    needs: 'Was brauchen Sie?',
    visit: 'Bitte kommen Sie zu mir nach Hause.',
    visitHint: 'Nach der Adresse fragen wir am Telefon.',
    prefer: 'Mit wem möchten Sie lieber sprechen?',
    preferHint: 'Wir versuchen es, aber es geht nicht immer.',
    preferNobody: 'Egal',
    preferWoman: 'Mit einer Frau',
    preferMan: 'Mit einem Mann',
    ifAway: 'Wer darf Ihre Angaben lesen?',
    ifAwayWait: 'Vom Team nur die Person, die ich treffe',
    ifAwayOther: 'Auch eine andere Person vom Team, damit sie einspringen kann',
    notThereUntil: (who: string, until: string) => `Nicht da bis ${until}: ${who}`,
    notThere: (who: string) => `Zurzeit nicht da: ${who}`,
    callIfAway: 'Ist diese Person nicht da?',
    callIfAwayHint: 'Das gilt nur, wenn Sie oben eine Person gewählt haben.',
    callIfAwayWait: 'Dann warte ich.',
    callIfAwayOther: 'Dann darf eine andere Person anrufen.',
  },
  callback: {
    heading: 'Sollen wir Sie anrufen?',
    lead: 'Das nennt man Rückruf. Sie sagen uns, wann es Ihnen passt, und wir rufen an. Es kostet nichts.',
    submit: 'Rückruf anfragen',
    privacy: (days: number) =>
      `Wir nutzen Ihre Angaben nur für den Rückruf. Spätestens nach ${days} Tagen löschen wir sie auf dieser Internetseite.`,
  },
  booking: {
    heading: 'Wählen Sie eine Zeit',
    lead: 'Zu dieser Zeit sind wir nur für Sie da. Das kostet nichts.',
    free: 'Freie Zeiten',
    more: 'Mehr Zeiten zeigen',
    onDay: (day: string) => `am ${day}`,
    walkIn: 'Sie können auch einfach kommen',
    none: 'Im Moment ist keine Zeit frei',
    noneInstead: 'Sie können trotzdem mit uns reden:',
    down: 'Wir können die freien Zeiten gerade nicht zeigen',
    downInstead: 'Bitte versuchen Sie es später noch einmal.',
    formHeading: 'Diesen Termin ausmachen',
    formLead: ['Wenn Sie einen Namen schreiben und das Formular senden, gehört die Zeit Ihnen.'],
    reads: 'Vom Team liest nur diese Person Ihre Angaben, andere nur, wenn Sie es unten erlauben.',
    readsAll: 'Das Team liest Ihre Angaben.',
    minutes: (minutes: number) => `${minutes} Minuten`,
    chooseOther: 'Andere Zeit wählen',
    chooseSlot: 'Wählen Sie eine andere Zeit',
    reach: 'Wie erreichen wir Sie?',
    reachHint:
      'Sie können beides leer lassen. Dann können wir aber nicht Bescheid sagen, wenn der Termin ausfällt.',
    submit: 'Termin ausmachen',
    privacy: (days: number) =>
      `Wir nutzen Ihre Angaben nur für den Termin. Spätestens ${days} Tage nach dem Termin löschen wir sie auf dieser Internetseite.`,
    gone: 'Diese Zeit ist nicht mehr frei',
    goneMine: [
      'Wenn Sie diese Zeit gerade selbst gewählt haben, gilt Ihr Termin.',
      'Sie müssen dann nichts mehr tun.',
    ],
    goneInstead: 'Diese Zeiten sind noch frei:',
    notASlot: 'Diese Zeit gibt es nicht',
    toSlots: 'Alle freien Zeiten zeigen',
  },
  cancelBooking: {
    heading: 'Möchten Sie absagen?',
    text: 'Sie müssen keinen Grund sagen.',
    submit: 'Termin absagen',
    rather: 'Lieber eine andere Zeit?',
    back: 'Zurück zu Ihrem Termin',
  },
  moveBooking: {
    others: 'Andere freie Zeiten',
    heading: 'Wann möchten Sie kommen?',
    present: 'Ihr Termin ist jetzt',
    submit: 'Termin verschieben',
  },
  findBooking: {
    heading: 'Finden Sie Ihren Termin',
    lead: 'Dafür brauchen Sie Ihren Code und das Ende von Ihrer Telefonnummer.',
    code: 'Code',
    codeHint: 'Der Code hat 6 Zeichen. Zum Beispiel: 7K3M9P',
    phoneEnd: 'Die letzten 3 Ziffern von Ihrer Telefonnummer',
    phoneEndHint:
      'Wenn Sie keine Nummer angegeben haben, schreiben Sie die ersten 3 Buchstaben von Ihrem Namen.',
    submit: 'Termin zeigen',
    wrong:
      'Der Code oder die Ziffern stimmen nicht. Bitte prüfen Sie beides oder rufen Sie uns an.',
    none: 'Sie haben noch keinen Termin?',
  },
  /** What whoever calls says of us, by the one rule (src/domain/person/caller-says.ts); on the page and in the mail alike. The mail names no employer. */
  callerSays: {
    rathaus: 'Wir sagen am Telefon nur: Rathaus.',
    who: 'Wir sagen am Telefon, wer wir sind, weil Sie das erlaubt haben.',
  } satisfies Record<CallerSays, string>,
  callbackTime: {
    heading: 'Wählen Sie eine neue Zeit',
    lead: 'Wir rufen dann zu der Zeit an, die Sie ankreuzen.',
    submit: 'Zeit ändern',
    back: 'Zurück zu Ihrem Rückruf',
  },
}
export type FormsWords = Widened<typeof forms>
