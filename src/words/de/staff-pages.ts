import type { Reach } from '../../domain/booking/reach.ts'
import type { CallbackAction } from '../../domain/callback/staff-actions.ts'
import type { HoursProblem } from '../../domain/sprechstunde/hours.ts'
import type { Use } from '../../domain/staff/use.ts'

// Long because it holds every word of the team's pages. For professionals: plain, short, "Sie".

/** The words for a code of an address; `undefined` for what is no code of ours. */
export const wordsOf = (
  table: Readonly<Record<string, string>>,
  code: string | null,
): string | undefined => (code !== null && Object.hasOwn(table, code) ? table[code] : undefined)

/** The pages of the team, as the navigation names them. */
export const teamPages = [
  ['/team/', 'Heute'],
  ['/team/anruf/', 'Anruf'],
  ['/team/ausfall/', 'Ausfall'],
  ['/team/abwesend/', 'Abwesend'],
  ['/team/zeiten/', 'Zeiten'],
  ['/team/woche/', 'Woche'],
  ['/team/orte/', 'Orte'],
  ['/team/leute/', 'Leute'],
  ['/team/hinweis/', 'Hinweis'],
  ['/team/projekte/', 'Projekte'],
  ['/team/zahlen/', 'Zahlen'],
  ['/team/kalender/', 'Kalender'],
  ['/team/protokoll/', 'Protokoll'],
] as const
export type TeamPath = (typeof teamPages)[number][0]

export const frame = {
  site: 'Team-Seite',
  pages: 'Seiten für das Team',
  skip: 'Zum Inhalt',
  signOut: 'Abmelden',
  signedInAs: (name: string) => `Angemeldet: ${name}`,
  sending: 'Wird gesendet. Bitte warten.',
  toDay: 'Zur Team-Seite',
}

export const login = {
  title: 'Anmelden',
  heading: 'Team-Seite',
  lead: 'Geben Sie Ihre dienstliche E-Mail-Adresse ein. Wir schicken Ihnen einen Link. Ein Passwort gibt es nicht.',
  email: 'Ihre E-Mail-Adresse',
  submit: 'Link schicken',
  sent: 'Ist das eine Adresse vom Team, dann kommt gleich eine E-Mail. Der Link darin gilt 15 Minuten.',
  oldLink: 'Dieser Link ist zu alt oder schon benutzt. Fordern Sie einen neuen an.',
  enterHeading: 'Anmelden',
  enterLead:
    'Danach bleiben Sie 12 Stunden angemeldet. An einem fremden Gerät melden Sie sich bitte wieder ab.',
  enter: 'Anmelden',
  resident: 'Sie gehören nicht zum Team?',
  toStart: 'Zur Startseite für alle',
}

/** How a person is shown. */
export const person = {
  name: 'Name',
  phone: 'Telefon',
  typed: 'Geschrieben als:',
  email: 'E-Mail',
  mailFailed: 'Dort kommt nichts an.',
  needs: 'Bedarf',
  code: 'Code',
  with: 'Bei',
  when: 'Wann',
  came: 'Vom',
  hidden: (who: string) => `Diese Person möchte nur mit: ${who}. Nur dort sind Name und Nummer.`,
  hiddenFrom: {
    office: 'Name und Nummer hat nur die Beratung.',
    before: 'Das kam, bevor Sie ins Team kamen. Name und Nummer haben die anderen.',
  },
  taken: (who: string) => `Diese Zeit ist belegt. Nur diese Person liest Name und Nummer: ${who}.`,
  notYours: 'Sie müssen nicht anrufen.',
  open: 'Ansehen',
}

export const day = {
  title: 'Heute',
  heading: (date: string) => `Heute, ${date}`,
  none: 'Heute ist keine Sprechstunde.',
  there: (span: string, who: string) => `Sprechstunde ${span}: ${who}`,
  overdue: 'Überfällig',
  overdueHint: 'Diese Rückrufe warten über 2 Arbeitstage.',
  toPhone: 'Bitte anrufen',
  toPhoneHint:
    'Diese Termine sind abgesagt oder an einem anderen Ort. Die Person weiß es noch nicht.',
  toPhonePlace: 'Der Termin gilt. Nur der Ort ist anders.',
  toPhoneOff: 'Der Termin ist abgesagt.',
  fallen: 'Fällt aus: Bitte entscheiden',
  fallenHint: 'Zu diesen Zeiten ist niemand da. Die Menschen wissen es noch nicht.',
  fallenMany: 'Fällt ein ganzer Tag aus? Sagen Sie alle Termine mit einem Druck ab.',
  fallenUnreadable: 'Die Angaben lassen sich nicht öffnen. Bitte lassen Sie jemanden da sein.',
  bookings: 'Termine heute',
  noBookings: 'Heute gibt es keine Termine.',
  callbacks: 'Offene Rückrufe',
  noCallbacks: 'Kein Rückruf ist offen.',
  next: 'Die nächsten 14 Tage',
  noNext: 'In den nächsten 14 Tagen gibt es noch keine Termine.',
  print:
    'Drucken Sie diese Seite mit dem Browser: Auf dem Papier steht nur die Tagesliste, ohne Telefonnummern der Termine.',
  shred: 'Bitte am Abend in den Aktenvernichter.',
  withdrawn: 'Bitte nicht mehr anrufen',
  withdrawnOne: (day: string, time: string) =>
    `Rückruf vom ${day}, ${time}: von der Person abgesagt.`,
  unreadable: 'Nicht lesbar',
  unreadableBooking: (day: string, time: string) => `Termin: ${day}, ${time}`,
  unreadableCallback: (date: string) => `Rückruf vom ${date}`,
}

/** Of a booking or a callback that cannot be opened. */
export const unreadable =
  'Die Angaben lassen sich nicht öffnen. Bitte sagen Sie der Technik Bescheid.'

export const count = {
  heading: 'Zählen',
  hint: 'Ein Druck zählt eine Person. Namen stehen nirgends.',
  kinds: { 'walk-in': 'Einfach gekommen', visit: 'Hausbesuch' },
  more: '+ 1',
  less: '− 1 zurück',
} as const

/** What happened just now (`?tat=`). */
export const happened = {
  geschlossen: 'Die Sprechstunde ist abgesagt. Die Seite zeigt es innerhalb einer Minute.',
  geoeffnet: 'Diese Tage sind wieder offen. Schon abgesagte Termine bleiben abgesagt.',
  gesetzt: 'Die Zeiten gelten. Die Seite zeigt sie innerhalb einer Minute.',
  entfernt: 'Entfernt. Es gelten wieder die wöchentlichen Zeiten.',
  'zusammen-abgesagt': 'Die angekreuzten Termine sind abgesagt.',
  'zusammen-zurueck': 'Die Absage ist zurückgenommen. Diese Termine gelten wieder.',
  'gezaehlt-walk-in': 'Gezählt: Einfach gekommen.',
  'gezaehlt-visit': 'Gezählt: Hausbesuch.',
} as const satisfies Readonly<Record<string, string>>

export const callback = {
  title: 'Rückruf',
  heading: 'Rückruf',
  unknown: 'Diesen Rückruf gibt es nicht',
  unknownText:
    'Vielleicht fehlt ein Teil vom Link. Oder der Rückruf ist schon gelöscht. Öffnen Sie bitte den Link aus der neuesten E-Mail.',
  over: {
    done: (by: string) => `Erledigt von: ${by}.`,
    withdrawn: () => 'Die Person hat den Rückruf zurückgenommen. Bitte nicht mehr anrufen.',
    'not-reached': (by: string) => `Beendet von: ${by}. Die Person war nicht zu erreichen.`,
  },
  overHeading: 'Dieser Rückruf ist vorbei',
  withdrawnText:
    'Nach 15 Minuten sind Name und Nummer gelöscht. Bitte löschen Sie dann auch die E-Mails dazu.',
  deleted: 'Name und Nummer sind gelöscht. Bitte löschen Sie auch die E-Mails dazu.',
  free: 'Noch von niemandem übernommen.',
  mine: 'Sie haben diesen Rückruf übernommen.',
  taken: (by: string) => `Übernommen von: ${by}.`,
  tries: (tries: number) => `${tries}-mal nicht erreicht.`,
  again: (when: string) => `Nächster Versuch: ${when}.`,
  lastTry:
    'Wir fragen Sie nicht mehr. Beenden Sie den Rückruf, oder drücken Sie „Erledigt“, wenn es doch klappt.',
  others: 'Oder',
  visit: 'Ein Hausbesuch ist vereinbart',
  actions: {
    take: 'Ich übernehme',
    'give-back': 'Ich gebe ihn ab',
    missed: 'Nicht erreicht',
    done: 'Erledigt',
    'not-reached': 'Beenden: nicht erreicht',
  } satisfies Record<CallbackAction, string>,
  takeOver: 'Doch ich: übernehmen',
  effects: {
    take: 'Die anderen im Team bekommen eine E-Mail. Dann ruft niemand doppelt an.',
    'give-back': 'Die anderen im Team bekommen eine E-Mail. Jemand muss dann anrufen.',
    missed: 'Wir erinnern Sie im nächsten gewünschten Zeitraum.',
    done: 'Name und Nummer werden jetzt gelöscht.',
    'not-reached': 'Name und Nummer werden jetzt gelöscht.',
  } satisfies Record<CallbackAction, string>,
  lastMissed: 'Das ist der dritte Versuch. Danach erinnern wir nicht mehr.',
  lastMissedMail:
    'Das ist der dritte Versuch. Die Person bekommt eine E-Mail. Danach erinnern wir nicht mehr.',
}

const reach = {
  mail: 'Die Person bekommt eine E-Mail mit drei anderen Zeiten.',
  phone: 'Die Person hat nur eine Telefonnummer. Bitte rufen Sie danach an.',
  nobody:
    'Diese Person können wir nicht erreichen. Sie kommt vielleicht trotzdem. Bitte lassen Sie jemanden da sein.',
} satisfies Record<Reach, string>

export const booking = {
  title: 'Termin',
  heading: 'Termin',
  unknown: 'Diesen Termin gibt es nicht',
  unknownText:
    'Vielleicht fehlt ein Teil vom Link. Öffnen Sie bitte den Link aus der neuesten E-Mail.',
  goneHeading: 'Dieser Termin ist erledigt',
  gone: 'Name und Nummer sind gelöscht. Bitte löschen Sie auch die E-Mails dazu.',
  cancelHeading: 'Diesen Termin absagen?',
  cancel: 'Termin absagen',
  cancelShort: 'Absagen',
  rather: 'Lieber verschieben?',
  moveHeading: 'Diesen Termin verschieben',
  move: 'Termin verschieben',
  moveShort: 'Verschieben',
  moveHint: 'Sprechen Sie die neue Zeit vorher mit der Person ab.',
  moveTells: {
    mail: 'Die Person bekommt eine E-Mail mit der neuen Zeit.',
    phone: 'Die Person bekommt keine E-Mail. Bitte sagen Sie ihr die neue Zeit.',
    nobody: 'Diese Person können wir nicht erreichen. Verschieben Sie nur, wenn sie bei Ihnen ist.',
  } satisfies Record<Reach, string>,
  cancelTells: reach,
  chooseSlot: 'Neue Zeit',
  moreSlots: 'Spätere Zeiten',
  noSlots: 'In den nächsten Wochen ist keine Zeit frei.',
  done: 'Erledigt',
  doneEffect: 'Name und Nummer werden jetzt gelöscht. Gezählt wird ohne Person.',
  phoned: 'Ich habe angerufen',
  phonedEffect: 'Dann steht die Person nicht mehr auf der Liste „Bitte anrufen“.',
  mustPhone: 'Dieser Termin ist abgesagt. Die Person weiß es noch nicht. Bitte anrufen.',
  mustPhonePlace:
    'Dieser Termin ist an einem anderen Ort. Die Person weiß es noch nicht. Bitte anrufen und den Ort sagen.',
  newTime: 'Neue Zeit vereinbaren',
  cancelledByResident: 'Die Person hat abgesagt. Sie müssen nicht anrufen.',
  cancelledByStaff: 'Dieser Termin ist abgesagt.',
  knows: {
    mail: 'Die Person hat eine E-Mail bekommen.',
    phone: 'Jemand hat angerufen.',
    nobody: 'Diese Person können wir nicht erreichen. Bitte lassen Sie jemanden da sein.',
  } satisfies Record<Reach, string>,
  begun: 'Die Zeit hat begonnen.',
  fallenOut: 'Zu dieser Zeit ist niemand da. Die Person weiß es noch nicht.',
  back: 'Zurück zum Termin',
}

/** Where a number or an address has many times open: a claim of whoever typed it, and no reason to refuse. */
export const sameNumber = {
  heading: (others: number) => `Dieselbe Nummer hat noch ${others} andere Termine`,
  text: 'Oder dieselbe E-Mail-Adresse. Ist das ein Versehen oder ein Scherz? Dann öffnen Sie einen Termin. Dort können Sie absagen.',
}

/** Why a booking was not moved (`?nein=`). */
export const moveProblems = {
  'slot-taken': 'Diese Zeit ist nicht mehr frei. Bitte wählen Sie eine andere.',
  'slot-missing': 'Bitte wählen Sie eine Zeit.',
} as const satisfies Readonly<Record<string, string>>

export const together = {
  title: 'Auffällige Termine',
  heading: 'Auffällig viele Termine aus einem Netz',
  lead: 'Diese Termine kamen in den letzten 24 Stunden. Sie haben keine Nummer und keine E-Mail.',
  careful:
    'Vielleicht sind sie richtig: In einer Unterkunft oder im Rathaus haben viele Menschen dasselbe Netz. Niemand kann diesen Menschen absagen. Kreuzen Sie nur an, was sicher falsch ist.',
  none: 'Gerade fällt nichts auf.',
  network: (index: number, number: number) => `Netz ${index}: ${number} Termine`,
  booked: (when: string) => `gebucht: ${when}`,
  more: (number: number) => `${number} weitere sehen Sie danach.`,
  submit: 'Angekreuzte Termine absagen',
  effect: '15 Minuten lang können Sie das zurücknehmen. So lange bleiben die Zeiten belegt.',
  undoHeading: 'Gerade abgesagt',
  undo: (number: number) =>
    number === 1 ? '1 Absage zurücknehmen' : `${number} Absagen zurücknehmen`,
  until: (time: string) => `Das geht bis ${time}.`,
  toPage: 'Ansehen',
  hint: (number: number) => `${number} Termine ohne Nummer und E-Mail kamen aus einem Netz.`,
}

/** Why bookings were not cancelled together, or that was not taken back (`?nein=`). */
export const togetherProblems = {
  keine: 'Bitte kreuzen Sie mindestens einen Termin an.',
  'zu-spaet': 'Das lässt sich nicht mehr zurücknehmen. Die 15 Minuten sind vorbei.',
} as const satisfies Readonly<Record<string, string>>

export const call = {
  title: 'Jemand ruft an',
  heading: 'Jemand ruft an',
  kinds: { booking: 'Termin', callback: 'Rückruf' },
  kindsLabel: 'Was möchte die Person?',
  professional: 'Ruft eine Fachstelle an? Zum Formular für Fachleute',
  chooseSlot: 'Welche Zeit?',
  name: 'Name',
  phone: 'Telefon',
  email: 'E-Mail-Adresse',
  emailHint: 'Nur wenn niemand mitliest.',
  more: 'Mehr fragen',
  moreHint: 'Sprache, Kind, Stufen, E-Mail',
  moreCallbackHint: 'Sprache, Hausbesuch, nie anrufen',
  submit: { booking: 'Termin eintragen', callback: 'Rückruf eintragen' },
  safe: 'Fragen Sie das bitte. Ohne Kreuz gilt das vorsichtige Nein.',
  voicemail: 'Wir dürfen auf die Mailbox sprechen.',
  sayWho: (employers: readonly string[]) =>
    `Wir dürfen sagen, wer wir sind. Zum Beispiel: ${employers.join(' oder ')}.`,
  others: 'Geht jemand anderes ans Telefon, dürfen wir nach der Person fragen.',
  doneBooking: 'Der Termin ist eingetragen',
  doneCallback: 'Der Rückruf ist eingetragen',
  readOut: 'Bitte vorlesen',
  notShown: 'Hier steht nichts mehr',
  notShownText:
    'Nur wer einen Termin oder Rückruf eingetragen hat, sieht ihn hier. Nach 15 Minuten ist er hier weg.',
  codeUse: 'Mit diesem Code kann die Person absagen oder verschieben.',
  spelling: 'So buchstabieren Sie den Code',
  callbackReadOut: 'Wir rufen an:',
  another: 'Noch jemanden eintragen',
  forgotten:
    'Die Seite hat vergessen, was Sie geschrieben haben. Die Beratung hat es bekommen. Den Code kennt nur sie.',
}

export const hours = {
  title: 'Zeiten',
  heading: 'Zeiten',
  lead: 'Hier ändern Sie einzelne Tage. Die Zeiten jeder Woche ändern Sie unter „Woche“.',
  listHeading: 'Die nächsten Wochen',
  none: 'In den nächsten Wochen ist keine Sprechstunde.',
  changed: 'geändert',
  extra: 'zusätzlich',
  online: (online: number, minutes: number) => `${minutes} Minuten je Termin, ${online} im Netz`,
  terminOnly: 'nur mit Termin',
  change: 'Ändern',
  changeFor: (day: string) => `am ${day}`,
  remove: 'Änderung entfernen',
  removeExtra: 'Entfernen',
  changeHeading: (day: string) => `Andere Zeiten am ${day}`,
  extraHeading: 'Zusätzliche Sprechstunde',
  date: 'Tag',
  from: 'Von',
  to: 'Bis',
  advisers: 'Wer ist da?',
  slotMinutes: 'Minuten je Termin',
  onlineSlots: 'Termine im Netz',
  onlineHint: 'So viele Termine können Menschen selbst buchen. Der Rest bleibt frei.',
  walkIn: 'Man kann einfach kommen',
  submit: 'Speichern',
  cancel: 'Nichts ändern',
}

export const hoursProblems = {
  'date-missing': 'Bitte wählen Sie einen Tag. Zum Beispiel: 01.12.2026',
  'date-past':
    'Dieser Tag ist vorbei oder zu weit weg. Möglich sind heute und die nächsten 12 Monate.',
  'times-missing': 'Bitte geben Sie beide Uhrzeiten ein. Zum Beispiel: 09:00',
  'times-turned': 'Das Ende liegt vor dem Anfang. Bitte prüfen Sie die Uhrzeiten.',
  'too-early': 'Eine Sprechstunde kann ab 4 Uhr beginnen.',
  'adviser-missing': 'Bitte kreuzen Sie an, wer da ist.',
  'slots-wrong': 'Bitte prüfen Sie die Zahlen: 5 bis 240 Minuten, 0 bis 99 Termine im Netz.',
  overlap: 'Dann ist schon eine Sprechstunde. Ändern Sie bitte diese.',
  'bookings-in-the-way':
    'Dann liegen Termine außerhalb der Zeiten. Verschieben Sie diese Termine zuerst, oder sagen Sie sie ab.',
  'changed-meanwhile':
    'Gerade buchen mehrere Menschen für diesen Tag. Bitte speichern Sie noch einmal.',
} satisfies Record<HoursProblem | 'bookings-in-the-way' | 'changed-meanwhile', string>

export const figures = {
  title: 'Zahlen',
  heading: 'Zahlen',
  of: (service: string, place: string) => `${service}, ${place}`,
  asOf: (date: string) => `Stand: ${date}`,
  lead: 'Ohne Personen. Kleine Zahlen stehen als „unter 3“, damit niemand erkannt wird.',
  none: 'Noch gibt es keine Zahlen.',
  csv: 'Als CSV für Excel laden',
  print:
    'Für den Gemeinderat: Drucken Sie diese Seite mit dem Browser. Sie passt auf ein Blatt A4.',
  table: 'Zahlen nach Monat',
  figure: 'Zahl',
  chart: 'Die letzten 12 Monate',
  few: 'Kreis: unter 3',
}

export const feed = {
  title: 'Kalender-Abo',
  heading: 'Kalender-Abo',
  lead: 'Ihr Kalender holt sich Ihre Termine selbst. Darin steht nie ein Name, nur der Code.',
  has: 'Sie haben eine Adresse. Wir zeigen sie nur einmal. Haben Sie sie nicht mehr? Dann machen Sie hier eine neue.',
  hasNot: 'Sie haben noch keine Adresse.',
  make: 'Adresse machen',
  renew: 'Neue Adresse machen',
  renewHint: 'Die alte Adresse geht dann nicht mehr.',
  newHeading: 'Ihre neue Adresse',
  once: 'Wir zeigen sie nur jetzt. Geben Sie die Adresse niemandem.',
  subscribe: 'Im Kalender öffnen',
  copy: 'Oder kopieren Sie diese Adresse:',
  howHeading: 'So geht es',
  how: [
    {
      name: 'Thunderbird',
      steps: ['„Neuer Kalender“ wählen.', '„Im Netzwerk“ wählen.', 'Die Adresse einfügen.'],
      often: 'Fragt alle 30 Minuten. Das können Sie in den Eigenschaften des Kalenders ändern.',
    },
    {
      name: 'Outlook im Netz und neues Outlook',
      steps: [
        '„Kalender hinzufügen“ wählen.',
        '„Aus dem Internet abonnieren“ wählen.',
        'Die Adresse mit https einfügen.',
      ],
      often: 'Fragt etwa alle 3 Stunden. Es kann über 24 Stunden dauern.',
    },
    {
      name: 'iPhone, iPad und Mac',
      steps: [
        'Auf „Im Kalender öffnen“ tippen.',
        'Auf dem Mac: „Ablage“, „Neues Kalenderabonnement“.',
      ],
      often:
        'Am Mac stellen Sie ein, wie oft. Auf dem iPhone gilt die Einstellung „Datenabgleich“.',
    },
    {
      name: 'Google Kalender',
      steps: [
        'Am Computer: bei „Weitere Kalender“ auf + klicken.',
        '„Per URL“ wählen.',
        'Die Adresse mit https einfügen.',
      ],
      often:
        'Fragt, wann es will: alle paar Stunden, manchmal erst nach einem Tag. Das lässt sich nicht ändern.',
    },
  ],
  late: 'Ein Abo ist nie ganz neu. Was heute gilt, steht auf der Team-Seite und in Ihren E-Mails.',
} as const

export const uses = {
  unreadable: 'jemand, dessen Name nicht mehr lesbar ist (alter Schlüssel)',
  title: 'Protokoll',
  heading: 'Protokoll',
  lead: (days: number) =>
    `Wer hat wann was gemacht? Ohne Namen von Menschen, die zu uns kommen. Nach ${days} Tagen wird es gelöscht.`,
  mailProgram:
    'Manche Mail-Programme prüfen Links. Dann steht hier „geöffnet“, und niemand hat hingesehen.',
  week: (first: string, last: string) => `Vom ${first} bis zum ${last}`,
  none: 'In dieser Woche steht hier nichts.',
  earlier: 'Die Woche davor',
  later: 'Die Woche danach',
  often: (times: number) => `${times}-mal`,
}

/** What somebody of staff did, in words for the list. */
export const useWords = {
  'signed-in': 'hat sich angemeldet',
  'opened-matter': 'hat einen Termin oder Rückruf geöffnet',
  changed: 'hat etwas geändert',
} satisfies Record<Use, string>
