import type { ChangeRefusal } from '../domain/booking/change.ts'
import type { Half } from '../domain/callback/windows.ts'
import type { NeverTime } from '../domain/callback/never.ts'
import type { Refusal } from '../domain/submission/draft.ts'
import type { ProblemCode } from '../domain/submission/problem.ts'
import type { Adviser } from '../domain/place/schema.ts'
import { answerWords, limitWords } from './de-answers.ts'
import { drawings } from './de-drawings.ts'
import { exit } from './de-exit.ts'
import { mailWords } from './de-mail.ts'
import { examplePhone } from './example-phone.ts'
import type { PlaceTexts } from './place-texts.ts'
import type { Widened } from './widened.ts'

// Long because it holds every short string of one language, so that a translator has one file. Plain language:
// sentences of at most 15 words, no passive, no Konjunktiv, no brackets, no abbreviations.

const problems = {
  'name-missing': 'Bitte schreiben Sie einen Namen. Ein Vor-Name reicht.',
  'name-long': 'Der Name ist zu lang. Bitte schreiben Sie höchstens 60 Zeichen.',
  'phone-missing': `Bitte schreiben Sie Ihre Telefon-Nummer. Zum Beispiel: ${examplePhone}`,
  'phone-unreadable': `Diese Nummer können wir nicht anrufen. Bitte prüfen Sie die Nummer. Zum Beispiel: ${examplePhone}`,
  'email-unreadable':
    'Diese E-Mail-Adresse stimmt nicht. Bitte prüfen Sie die Adresse. Zum Beispiel: anna@example.org',
  'when-missing': 'Bitte kreuzen Sie eine Zeit an.',
  'when-past': 'Diese Zeit ist schon vorbei. Bitte wählen Sie eine andere Zeit.',
  'when-never': 'Zu dieser Zeit sollen wir nie anrufen. Bitte ändern Sie das eine oder das andere.',
  'agreed-missing': 'Weiß die Person Bescheid? Bitte kreuzen Sie es an.',
  'slot-missing': 'Bitte wählen Sie eine Zeit.',
} satisfies Record<ProblemCode, string>

/** What the box above a form says that came back: first what is the matter, then what to do. */
const refusals = {
  'bad-field': { title: 'Bitte prüfen Sie Ihre Angaben', text: 'Da fehlt noch etwas.' },
  fault: {
    title: 'Das hat leider nicht geklappt',
    text: 'Der Fehler liegt bei uns. Bitte senden Sie noch einmal. Oder rufen Sie uns an.',
  },
  'too-quick': {
    title: 'Das ging sehr schnell',
    text: 'Bitte senden Sie das Formular noch einmal.',
  },
  'stale-form': {
    title: 'Diese Seite war lange offen',
    text: 'Bitte prüfen Sie Ihre Angaben. Senden Sie dann noch einmal.',
  },
  'slot-taken': {
    title: 'Diese Zeit ist leider schon weg',
    text: 'Bitte wählen Sie eine andere Zeit.',
  },
  'share-used-up': {
    title: 'Dieser Tag ist im Internet voll',
    text: 'Bitte wählen Sie einen anderen Tag.',
  },
  'too-many-open': {
    title: 'Mehr Termine gehen im Internet nicht',
    text: 'Möchten Sie noch einen Termin? Dann rufen Sie uns bitte an.',
  },
  'too-many': {
    title: 'Das waren zu viele Anfragen',
    text: 'Bitte warten Sie etwas. Oder rufen Sie uns an.',
  },
  'too-late': { title: 'Diese Zeit ist zu bald', text: 'Bitte wählen Sie eine spätere Zeit.' },
  'too-far': {
    title: 'Diese Zeit ist noch zu weit weg',
    text: 'Bitte wählen Sie eine frühere Zeit.',
  },
  closed: {
    title: 'Dann ist keine Sprechstunde',
    text: 'Bitte wählen Sie eine andere Zeit.',
  },
  'not-a-slot': { title: 'Diese Zeit gibt es nicht', text: 'Bitte wählen Sie eine andere Zeit.' },
} satisfies Record<Refusal, { title: string; text: string }>

/** Where a booking was not changed and nothing above says it. Beside it the page shows the booking as it is. */
const changeRefusals = {
  'undo-too-late': 'Dafür ist es zu spät. Bitte nehmen Sie einen anderen Termin.',
  over: 'Dieser Termin hat schon begonnen.',
  fault: 'Bei uns gab es einen Fehler. Bitte versuchen Sie es noch einmal. Oder rufen Sie uns an.',
} satisfies Partial<Record<ChangeRefusal, string>>

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

export const de = {
  lang: 'de',
  problems,
  refusals,
  changeRefusals,
  halves,
  neverTimes,
  drawings,
  exit,
  answers: answerWords,
  limits: limitWords,
  mail: mailWords,

  /** Day and month have their names from the locale (Unicode CLDR); hours are of 24. */
  dates: {
    locale: 'de',
    /** `minute` has two digits. */
    clock: (hour: number, minute: string) => (minute === '00' ? String(hour) : `${hour}:${minute}`),
    time: (clock: string) => `${clock} Uhr`,
    span: (from: string, to: string) => `von ${from} bis ${to} Uhr`,
    at: (day: string, time: string) => `${day} um ${time}`,
    during: (day: string, span: string) => `${day}, ${span}`,
  },

  /** What a text says of itself that was translated from German. */
  translation: {
    draft: 'Eine Maschine hat das übersetzt. Noch hat es niemand geprüft.',
    stale: 'Der deutsche Text ist neuer.',
    holds: 'Es gilt der deutsche Text.',
    german: 'Auf Deutsch lesen',
    nav: 'Sprachen',
  },

  /** What the place file says in German, in this language. German needs nothing here. */
  places: {} as Readonly<Record<string, PlaceTexts>>,

  /** Titles stand in the history of a phone that others may read: nothing in them tells why. */
  titles: {
    start: 'Hilfe im Rathaus',
    sprechstunde: 'Sprechstunde',
    callback: 'Anrufen lassen',
    booking: 'Termin nehmen',
    myBooking: 'Ihr Termin',
    toMyBooking: 'Mein Termin',
    cancel: 'Termin absagen',
    move: 'Termin verschieben',
    calendar: 'Termin im Kalender',
    myCallback: 'Ihr Rückruf',
    callbackTime: 'Neue Zeit',
    emergency: 'Notfall-Nummern',
    topics: 'Dabei helfen wir',
    visit: 'Besuch zu Hause',
    questions: 'Fragen und Antworten',
    aboutUs: 'Über uns',
    network: 'Mit wem wir arbeiten',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Barriere-Freiheit',
    reportBarrier: 'Barriere melden',
    plainLanguage: 'Leichte Sprache',
    signLanguage: 'Gebärden-Sprache',
    poster: 'Aushang',
    card: 'Karte',
    cards: '4 Karten',
    exit: 'Seite verlassen',
    notFound: 'Seite nicht da',
    fault: 'Kurze Störung',
    withError: (title: string) => `Fehler: ${title}`,
    ofSite: (title: string, site: string) => `${title} · ${site}`,
  },

  site: {
    rathaus: (name: string) => `Rathaus ${name}`,
    rathausAlone: 'Rathaus',
    description: 'Reden Sie mit uns im Rathaus. Es kostet nichts.',
    draft: 'Entwurf: Unsere Zeiten und unsere Nummer sind Beispiele.',
    /** Follows `draft` where somebody looks for help at once. */
    draftEmergency: 'Die Notfall-Nummern sind echt.',
    skip: 'Zum Inhalt',
    toStart: 'Zur Start-Seite',
    pages: 'Seiten',
    legal: 'Rechtliches',
    forEveryone: 'Für alle verständlich',
    none: 'Keine',
  },

  talk: {
    title: 'Reden Sie mit uns',
    text: 'Es kostet nichts.',
    walkIn: 'Sie können einfach kommen.',
  },

  topics: {
    heading: 'Dabei helfen wir',
    lead: ['Sie haben Sorgen? Suchen Sie sich eine Seite aus.', 'Oder kommen Sie gleich zu uns.'],
    other: 'Ihre Frage steht nicht hier? Kommen Sie trotzdem. Sie müssen vorher nichts erklären.',
    about: 'Darum geht es',
    weDo: 'Das machen wir',
    today: 'Das können Sie heute tun',
    sources: 'Hier steht es genau',
    checked: (day: string) => `Wir haben diese Seite am ${day} geprüft.`,
    all: 'Alle Themen zeigen',
  },

  questions: {
    heading: 'Das fragen viele',
    lead: ['Sie haben Angst oder sind nicht sicher? Das ist normal.', 'Hier stehen die Antworten.'],
    beforeForms: 'Sie haben Angst?',
    beforeFormsHint: 'Hier stehen Antworten.',
    all: 'Alle Fragen und Antworten',
  },

  aboutUs: {
    backers: 'Wer steht hinter uns?',
  },

  leicht: {
    untested: 'Leicht verständlich – noch nicht geprüft',
    tested: (who: string, day: string) => `Leichte Sprache. Geprüft von: ${who}, am ${day}`,
    pages: 'Leichte Seiten',
    more: 'Mehr lesen',
    noLaw: 'Dieser Text ist kein Rechts-Text.',
  },

  signLanguage: {
    video: 'Video in Gebärden-Sprache',
    save: 'Video speichern',
    size: (megabytes: string, minutes: number) => `${megabytes} Megabyte, ${minutes} Minuten`,
    missing: ['Das Video fehlt noch.', 'Bis dahin steht hier alles in kurzen Sätzen.'],
  },

  processors: {
    title: 'Diese Firmen arbeiten für uns',
    where: (where: string) => `Ort: ${where}`,
  },

  help: {
    title: 'In Gefahr?',
    more: 'Mehr Notfall-Nummern',
    call: 'Rufen Sie uns an',
  },

  doors: {
    callback: 'Anrufen lassen',
    callbackHow: 'Wir rufen Sie an.',
    booking: 'Termin nehmen',
    bookingHow: 'Sie wählen eine Zeit.',
    walkIn: 'Einfach kommen',
  },

  today: {
    open: (until: string) => `Jetzt offen bis ${until}.`,
    opens: (span: string) => `Heute ${span}.`,
    cancelled: 'Heute fällt die Sprechstunde aus.',
    holiday: 'Heute ist Feiertag.',
    none: 'Jetzt ist keine Sprechstunde.',
    next: (day: string, span: string) => `Das nächste Mal: ${day}, ${span}.`,
    again: (day: string, span: string) => `Wieder am ${day}, ${span.replace(/^von /, '')}`,
    noneAhead: 'Bitte rufen Sie uns an.',
    noTermin: 'Sie brauchen keinen Termin.',
  },

  start: {
    heading: 'Reden Sie mit uns',
    lead: ['Sorgen mit Geld, Kindern oder Arbeit? Wir helfen.', 'Es kostet nichts.'],
    come: 'Kommen Sie einfach ins Rathaus:',
    open: (weekday: string, span: string) => `${weekday}, ${span.replace(/^von /, '')}`,
    forMeTitle: 'Ist das für mich?',
    forMe: ['Ja. Alle Menschen in diesem Ort können kommen.', 'Auch kleine Sorgen sind wichtig.'],
    topicsTitle: 'Dabei helfen wir',
    topicsMore: 'Und vieles mehr. Sie müssen vorher nichts erklären.',
    topicsAll: 'Alle Themen zeigen',
    fearMore: 'Mehr Fragen und Antworten',
    aboutUsMore: 'Mehr über uns',
    visitMore: 'So läuft ein Besuch ab',
    fearTitle: 'Sie haben Angst?',
    fear: [
      'Sie können jeden Namen sagen. Es muss nicht Ihr Name sein.',
      'Sie entscheiden, was Sie erzählen.',
      'Es kostet nichts.',
    ],
    peopleTitle: 'Wer ist da?',
    people: 'Diese Personen sprechen mit Ihnen:',
    service: (name: string) => `Unser Angebot heißt: ${name}.`,
    visitTitle: 'Wir kommen auch zu Ihnen',
    visit: 'Sie können nicht ins Rathaus kommen? Dann besuchen wir Sie zu Hause.',
    visitLink: 'Besuch anfragen',
    phoneTitle: 'Sie möchten selbst anrufen?',
  },

  secrecy: [
    'Wir haben Schweige-Pflicht. Wir erzählen nichts weiter.',
    'Nur wenn ein Kind in Gefahr ist, müssen wir vielleicht andere informieren.',
    'Fast immer sagen wir Ihnen das vorher.',
  ],

  sprechstunde: {
    heading: 'Kommen Sie in die Sprechstunde',
    lead: 'Sie können mit uns reden. Es kostet nichts.',
    todayTitle: 'Heute',
    whenTitle: 'Wann?',
    every: (weekday: string, span: string) => `Jeden ${weekday}, ${span}`,
    walkIn: 'Sie können einfach kommen.',
    terminOnly: 'Bitte nehmen Sie vorher einen Termin.',
    onlyTermin: 'nur mit Termin',
    nextTitle: 'Die nächsten Tage',
    nextNone: 'Im Moment ist keine Sprechstunde geplant.',
    closedTitle: 'Dann ist keine Sprechstunde',
    closed: (from: string, to: string) => (from === to ? from : `Von ${from} bis ${to}`),
    whereTitle: 'Wo?',
    whoTitle: 'Wer ist da?',
    room: 'Raum',
    howTitle: 'So geht es',
    how: [
      'Sie kommen ins Rathaus.',
      'Vielleicht müssen Sie warten.',
      'Wir hören Ihnen zu.',
      'Wir überlegen zusammen, was hilft.',
    ],
    bringTitle: 'Was bringen Sie mit?',
    bring: 'Nichts. Kommen Sie einfach so.',
    orBook: 'Sie möchten nicht warten?',
    link: 'Alle Zeiten und der Weg',
  },

  stepFree: {
    yes: 'Der Weg hat keine Stufen.',
    no: 'Der Weg hat Stufen. Rufen Sie uns vorher an. Wir finden einen anderen Raum.',
    unknown: 'Stufen auf dem Weg? Das wissen wir noch nicht. Bitte rufen Sie uns vorher an.',
  },

  who: {
    of: (adviser: Pick<Adviser, 'title' | 'employer'>) => `${adviser.title}, ${adviser.employer}`,
    one: (adviser: string) => `Da ist: ${adviser}`,
    there: (advisers: readonly string[]) =>
      `${advisers.length > 1 ? 'Da sind' : 'Da ist'}: ${advisers.join(' und ')}`,
  },

  notAnApplication: {
    title: 'Gut zu wissen',
    booking: 'Ein Termin ist kein Antrag.',
    callback: 'Ein Anruf ist kein Antrag.',
    lines: [
      'Einen Antrag können Sie im Rathaus abgeben.',
      'Es zählt der Tag, an dem Sie den Antrag abgeben.',
    ],
  },

  /** On the pages of one person: whoever finds their address finds them. */
  history: ['Liest jemand Ihr Handy mit?', 'Dann löschen Sie diese Seite aus dem Verlauf.'],

  form: {
    optional: (label: string) => `${label}, freiwillig`,
    sending: 'Ihr Formular ist unterwegs. Bitte warten Sie.',
    kept: 'Ihre Angaben sind noch da.',
    error: 'Fehler:',
    trap: 'Bitte lassen Sie dieses Feld leer.',
    more: 'Noch etwas?',
    moreHint: 'Das ist freiwillig.',
    no: 'Nein',
    yes: 'Ja',
  },

  fields: {
    name: 'Ihr Name',
    nameHint: 'Schreiben Sie einen Namen. Es muss nicht Ihr Name sein.',
    phone: 'Ihre Telefon-Nummer',
    phoneHint: `Zum Beispiel: ${examplePhone}`,
    phoneBookingHint: 'Nur für Fragen. Oder wenn der Termin ausfällt.',
    email: 'Ihre E-Mail-Adresse',
    emailHint:
      'Dann schicken wir Ihnen eine Bestätigung. Liest jemand mit? Dann lassen Sie das Feld leer.',
    emailBookingHint:
      'Dann schicken wir Ihnen den Termin. Liest jemand mit? Dann lassen Sie das Feld leer.',
    onlyWithEmail: 'Nur mit E-Mail:',
    calendar: 'Kalender-Eintrag mitschicken',
    calendarHint: 'Sieht jemand Ihren Kalender? Dann nehmen Sie das Kreuz weg.',
    reminder: 'Am Tag vorher erinnern',
    when: 'Wann dürfen wir anrufen?',
    whenHint: 'Sie können mehr als eine Zeit ankreuzen.',
    whenAny: 'Egal, ich habe immer Zeit.',
    half: (half: string, span: string) => `${half}, ${span}`,
    safeTitle: 'So rufen wir an',
    voicemail: 'Dürfen wir auf die Mailbox sprechen?',
    sayWho: 'Dürfen wir am Telefon sagen, wer wir sind?',
    sayWhoNo: 'Nein, sagen Sie nur: Rathaus',
    others: 'Eine andere Person geht ans Telefon. Was sollen wir tun?',
    othersNo: 'Auflegen',
    othersYes: 'Nach mir fragen',
    never: 'Wann sollen wir nie anrufen?',
    neverMore: 'Passt eine Zeit nie?',
    neverHint: 'Dann sagen Sie es uns hier.',
    for: 'Für wen ist das?',
    forSelf: 'Für mich',
    forOther: 'Für eine andere Person',
    agreed: 'Die Person weiß Bescheid und ist einverstanden.',
    forOtherHint: 'Schreiben Sie dann den Namen und die Nummer von dieser Person.',
    language: 'In welcher Sprache möchten Sie sprechen?',
    otherLanguage: 'Eine andere Sprache',
    interpreter: 'Ich brauche eine Person, die übersetzt.',
    step_free: 'Ich brauche einen Weg ohne Stufen.',
    child: 'Ich bringe ein Kind mit.',
    needs: 'Was brauchen Sie?',
    visit: 'Bitte kommen Sie zu mir nach Hause.',
    visitHint: 'Nach der Adresse fragen wir am Telefon.',
    prefer: 'Mit wem möchten Sie lieber sprechen?',
    preferHint: 'Das geht nicht immer. Wir versuchen es.',
    preferNobody: 'Egal',
    preferWoman: 'Mit einer Frau',
    preferMan: 'Mit einem Mann',
  },

  callback: {
    heading: 'Sollen wir Sie anrufen?',
    lead: 'Das heißt: Rückruf. Sie sagen uns, wann. Es kostet nichts.',
    submit: 'Rückruf anfragen',
    privacy: (days: number) =>
      `Wir nutzen Ihre Angaben nur für den Rückruf. Spätestens nach ${days} Tagen löschen wir sie auf dieser Internet-Seite.`,
  },

  booking: {
    heading: 'Wählen Sie eine Zeit',
    lead: 'Sie bekommen eine feste Zeit. Das kostet nichts.',
    free: 'Freie Zeiten',
    more: 'Mehr Zeiten zeigen',
    onDay: (day: string) => `am ${day}`,
    walkIn: 'Sie können auch einfach kommen',
    none: 'Im Moment ist keine Zeit frei',
    noneInstead: 'Sie können trotzdem mit uns reden:',
    down: 'Wir können die freien Zeiten gerade nicht zeigen',
    downInstead: 'Bitte versuchen Sie es später noch einmal.',
    formHeading: 'Diese Zeit nehmen',
    formLead: ['Schreiben Sie einen Namen.', 'Dann ist die Zeit für Sie.'],
    minutes: (minutes: number) => `${minutes} Minuten`,
    chooseOther: 'Andere Zeit wählen',
    chooseSlot: 'Wählen Sie eine andere Zeit',
    reach: 'Wie erreichen wir Sie?',
    reachHint: 'Sie können beides leer lassen.',
    submit: 'Termin nehmen',
    privacy: (days: number) =>
      `Wir nutzen Ihre Angaben nur für den Termin. Spätestens ${days} Tage nach dem Termin löschen wir sie auf dieser Internet-Seite.`,
    gone: 'Diese Zeit ist nicht mehr frei',
    goneMine: [
      'Haben Sie diese Zeit gerade selbst genommen?',
      'Dann gilt Ihr Termin. Sie müssen nichts mehr tun.',
    ],
    goneInstead: 'Diese Zeiten sind noch frei:',
    notASlot: 'Diese Zeit gibt es nicht',
    toSlots: 'Alle freien Zeiten zeigen',
  },

  myBooking: {
    heading: 'Sie haben einen Termin',
    when: 'Wann?',
    where: 'Wo?',
    who: 'Wer ist da?',
    code: 'Ihr Code',
    codeUse: 'Sie rufen uns an? Dann sagen Sie nur diesen Code.',
    more: 'Mehr zeigen',
    keep: [
      'Machen Sie ein Foto von dieser Seite.',
      'Oder schreiben Sie die Zeit und den Code auf.',
    ],
    mail: 'Sie bekommen auch eine E-Mail an:',
    reminder: (day: string) => `Am ${day}, erinnern wir Sie mit einer E-Mail.`,
    calendar: 'In meinen Kalender',
    calendarHint: [
      'Im Kalender steht nur: Termin im Rathaus.',
      'Sieht jemand Ihren Kalender? Dann lieber nicht.',
    ],
    calendarHelp: 'So geht es auf dem Handy',
    bringTitle: 'Was bringen Sie mit?',
    bring: 'Nichts. Kommen Sie einfach so.',
    changeTitle: 'Sie können nicht kommen?',
    move: 'Termin verschieben',
    cancel: 'Termin absagen',
    byPhone: 'Es geht auch am Telefon.',
    keptTitle: 'Was passiert mit Ihren Angaben?',
    kept: (day: string) =>
      `Spätestens nach dem ${day} löschen wir Ihre Angaben auf dieser Internet-Seite.`,
    cancelledHeading: 'Sie haben den Termin abgesagt',
    cancelledText: [
      'Bitte löschen Sie den Eintrag aus Ihrem Kalender.',
      'Sonst müssen Sie nichts tun.',
    ],
    calledOffHeading: 'Wir mussten Ihren Termin absagen',
    calledOffText: 'Das tut uns leid. Bitte nehmen Sie eine andere Zeit.',
    deleteEntry: [
      'Steht der alte Termin in Ihrem Kalender?',
      'Dann löschen Sie bitte den Eintrag.',
    ],
    insteadTitle: 'Diese Zeiten sind frei',
    instead: 'Diese Zeit nehmen',
    undoTitle: 'Sie haben es sich anders überlegt?',
    undoText: (until: string) => [
      `Dann sagen Sie uns das bis ${until}.`,
      'So lange halten wir die Zeit für Sie frei.',
    ],
    undo: 'Doch kommen',
    another: 'Anderen Termin nehmen',
    overHeading: 'Dieser Termin ist vorbei',
    overText: [
      'Der Link gilt nur bis zum Beginn vom Termin.',
      'Sie sind noch auf dem Weg? Dann rufen Sie uns bitte an.',
      'Sie haben den Termin verpasst? Das macht nichts.',
      'Nehmen Sie einfach einen neuen Termin.',
    ],
    unknownHeading: 'Wir finden diesen Termin nicht',
    unknownText: [
      'Vielleicht fehlt ein Teil vom Link.',
      'Oder der Termin ist lange vorbei.',
      'Haben Sie Fragen? Dann rufen Sie uns an.',
    ],
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
    lead: 'Sie brauchen Ihren Code und Ihre Telefon-Nummer.',
    code: 'Code',
    codeHint: 'Der Code hat 6 Zeichen. Zum Beispiel: 7K3M9P',
    phoneEnd: 'Die letzten 3 Ziffern von Ihrer Telefon-Nummer',
    phoneEndHint:
      'Sie haben keine Telefon-Nummer angegeben? Dann die ersten 3 Buchstaben von Ihrem Namen.',
    submit: 'Termin zeigen',
    wrong: 'Code oder Ziffern stimmen nicht. Bitte prüfen Sie beides. Oder rufen Sie uns an.',
    none: 'Sie haben noch keinen Termin?',
  },

  calendar: {
    heading: 'So kommt der Termin in Ihren Kalender',
    lead: 'Sie brauchen die Seite mit Ihrem Termin.',
    phones: [
      {
        name: 'iPhone',
        steps: [
          'Öffnen Sie die Seite mit Ihrem Termin. Tippen Sie auf: In meinen Kalender',
          'Das Handy zeigt den Termin. Oder es lädt eine Datei. Dann tippen Sie auf die Datei.',
          'Tippen Sie auf: Hinzufügen. Dann tippen Sie auf: Fertig',
        ],
      },
      {
        name: 'Android',
        steps: [
          'Öffnen Sie die Seite mit Ihrem Termin. Tippen Sie auf: In meinen Kalender',
          'Das Handy lädt die Datei termin.ics. Tippen Sie auf die Datei.',
          'Fragt das Handy nach einer App? Dann wählen Sie Ihren Kalender. Tippen Sie auf: Speichern',
        ],
      },
    ],
    failsTitle: 'Es klappt nicht?',
    fails: [
      'Das macht nichts. Nicht jedes Handy kann das.',
      'Schreiben Sie Tag und Zeit selbst in den Kalender.',
      'Oder schreiben Sie alles auf Papier.',
    ],
    othersTitle: 'Was sehen andere?',
    others: [
      'Im Kalender steht: Termin im Rathaus.',
      'Dazu stehen dort Tag, Zeit und Adresse. Mehr steht dort nicht.',
      'Teilen Sie Ihren Kalender mit anderen? Dann sehen alle diesen Eintrag.',
      'Die Datei termin.ics bleibt auf dem Handy. Sie können die Datei löschen.',
    ],
    changesTitle: 'Der Termin ändert sich?',
    changes: [
      'Der alte Eintrag bleibt vielleicht im Kalender.',
      'Bitte löschen Sie den Eintrag dann selbst.',
    ],
  },

  myCallback: {
    heading: 'Danke. Wir rufen Sie an.',
    when: 'Wann?',
    anyTime: 'An einem der nächsten Arbeits-Tage',
    number: 'Ihre Nummer',
    say: 'Was sagen wir?',
    sayRathaus: 'Wir sagen am Telefon nur: Rathaus.',
    sayWho: 'Wir dürfen am Telefon sagen, wer wir sind.',
    shown: 'Was zeigt Ihr Telefon?',
    callerId: {
      'our-number': (phone: string) => `Sie sehen unsere Nummer: ${phone}`,
      hidden: () => 'Sie sehen keine Nummer. Bitte gehen Sie trotzdem ans Telefon.',
      unknown: () => 'Vielleicht sehen Sie keine Nummer. Bitte gehen Sie trotzdem ans Telefon.',
    },
    chosen: 'Das haben Sie gewählt',
    more: 'Mehr zeigen',
    voicemail: {
      yes: 'Wir dürfen auf die Mailbox sprechen.',
      no: 'Wir sprechen nicht auf die Mailbox.',
    },
    others: {
      yes: 'Geht eine andere Person ans Telefon? Dann fragen wir nach Ihnen.',
      no: 'Geht eine andere Person ans Telefon? Dann legen wir auf.',
    },
    visit: 'Sie möchten einen Besuch zu Hause.',
    interpreter: 'Sie brauchen eine Person, die übersetzt.',
    language: (language: string) => `Sprache: ${language}`,
    prefer: (whom: string) => `Am liebsten: ${whom}`,
    forOther: 'Der Anruf ist für eine andere Person.',
    mail: 'Sie bekommen auch eine E-Mail an:',
    keptTitle: 'Was passiert mit Ihren Angaben?',
    kept: (day: string) =>
      `Spätestens nach dem ${day} löschen wir Ihre Angaben auf dieser Internet-Seite.`,
    timeTitle: 'Die Zeit passt nicht?',
    timeText: 'Sie können eine andere Zeit wählen.',
    time: 'Zeit ändern',
    withdrawTitle: 'Sie möchten keinen Anruf mehr?',
    withdrawText:
      'Dann rufen wir Sie nicht an. Wir löschen Ihre Angaben auf dieser Internet-Seite sofort.',
    withdraw: 'Rückruf absagen',
    over: {
      withdrawn: {
        heading: 'Sie haben den Rückruf abgesagt',
        text: ['Ihre Angaben auf dieser Internet-Seite sind gelöscht.', 'Das Team weiß Bescheid.'],
      },
      done: {
        heading: 'Ihr Rückruf ist erledigt',
        text: [
          'Wir haben mit Ihnen gesprochen.',
          'Ihre Angaben auf dieser Internet-Seite sind gelöscht.',
        ],
      },
      'not-reached': {
        heading: 'Wir haben Sie nicht erreicht',
        text: [
          'Ihre Angaben auf dieser Internet-Seite sind gelöscht.',
          'Bitte rufen Sie uns an. Oder fragen Sie neu an.',
        ],
      },
    },
    missed: ['Wir haben Sie am Telefon nicht erreicht.', 'Wir versuchen es noch einmal.'],
    missedLast: [
      'Wir haben Sie 3-mal nicht erreicht.',
      'Bitte rufen Sie uns an. Oder geben Sie uns eine andere Zeit.',
    ],
    another: 'Neuen Rückruf anfragen',
    unknownHeading: 'Wir finden diesen Rückruf nicht',
    unknownText: [
      'Vielleicht fehlt ein Teil vom Link.',
      'Oder wir haben Sie schon angerufen.',
      'Haben Sie Fragen? Dann rufen Sie uns an.',
    ],
  },

  callbackTime: {
    heading: 'Wählen Sie eine neue Zeit',
    lead: 'Dann rufen wir zu dieser Zeit an.',
    submit: 'Zeit ändern',
    back: 'Zurück zu Ihrem Rückruf',
  },

  emergency: {
    heading: 'Notfall-Nummern',
    lead: 'Sind Sie in Gefahr? Rufen Sie sofort an.',
    groups: {
      danger: 'Sofort Hilfe',
      violence: 'Hilfe bei Gewalt',
      children: 'Hilfe für Kinder und Eltern',
      health: 'Hilfe bei Krankheit',
      worry: 'Hilfe bei Sorgen',
      card: 'Karte weg?',
    },
    always: 'Tag und Nacht',
    notAlways: 'Nicht zu jeder Zeit erreichbar',
    free: 'Kostenlos',
    normal: 'Kostet so viel wie ein normaler Anruf',
    silent:
      'Sie können nicht sprechen oder nicht hören? Dann hilft die Notruf-App nora. Sie müssen die App vorher einrichten.',
  },

  poster: {
    heading: 'Aushang zum Drucken',
    lead: ['Drucken Sie dieses Blatt.', 'Hängen Sie es auf. So finden mehr Menschen zu uns.'],
    cardHeading: 'Karte zum Mitnehmen',
    cardLead: ['Diese Karte passt in jede Tasche.', 'Auf der Karte steht nicht, wobei wir helfen.'],
    cardsHeading: 'Karten zum Ausschneiden',
    cardsLead: ['Hier sind 4 Karten auf einem Blatt.', 'Schneiden Sie an den Linien entlang.'],
    howTitle: 'So drucken Sie',
    how: (paper: string) => [
      'Am Computer drücken Sie zusammen die Tasten Strg und P.',
      'Am Handy öffnen Sie das Menü vom Browser. Dort steht: Teilen oder Drucken.',
      `Wählen Sie als Papier: ${paper}`,
      'Es geht in Farbe und in Schwarz-Weiß.',
    ],
    others: 'Das können Sie auch drucken',
    toPoster: 'Großes Blatt: A4',
    toCard: 'Kleine Karte: A6',
    toCards: '4 Karten auf einem Blatt: A4',
    draft: 'Entwurf! Zeiten und Nummern sind Beispiele.',
    worries: 'Sorgen?',
    talk: 'Reden Sie mit uns.',
    promise: ['Wir hören zu und helfen.', 'Es kostet nichts.'],
    topics: { money: 'Geld', child: 'Kinder', work: 'Arbeit', home: 'Wohnen' },
    more: 'und vieles mehr',
    come: 'Kommen Sie einfach',
    call: 'Oder rufen Sie an',
    noName: 'Sie müssen Ihren Namen nicht sagen.',
    read: 'Mehr lesen',
    qr: (address: string) => `QR-Code. Er führt zu ${address}`,
    /** In each other language the site is written in, on the poster of this one. */
    here: 'Hilfe im Rathaus. Es kostet nichts.',
    hangUp: 'Möchten Sie für uns werben? Hier ist ein Blatt zum Aufhängen.',
  },

  notFound: {
    heading: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse falsch. Diese Seiten helfen Ihnen weiter:',
  },

  fault: {
    heading: 'Gerade geht etwas nicht',
    text: 'Das ist unser Fehler. Bitte versuchen Sie es später noch einmal.',
  },
}

/** What every language must say. */
export type Words = Widened<typeof de>
