import type { Widened } from '../widened.ts'

/** The pages of one booking and of one callback, and the calendar entry. */
export const mine = {
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
    mailFails: 'Unsere E-Mail kam bei dieser Adresse nicht an:',
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
    cancelledByStaffHeading: 'Wir mussten Ihren Termin absagen',
    cancelledByStaffText: 'Das tut uns leid. Bitte nehmen Sie eine andere Zeit.',
    fallenOut: [
      'Vielleicht ist zu dieser Zeit niemand da.',
      'Bitte rufen Sie uns vorher an. Oder nehmen Sie eine andere Zeit.',
    ],
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
  unreadable: {
    heading: 'Wir können Ihre Angaben gerade nicht zeigen',
    text: ['Das ist unser Fehler. Bitte rufen Sie uns an.', 'Absagen können Sie auch hier.'],
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
      'Dann rufen wir Sie nicht an. Nach 15 Minuten löschen wir Ihre Angaben auf dieser Internet-Seite.',
    withdraw: 'Rückruf absagen',
    notCalled: 'Wir rufen Sie nicht an.',
    undoText: (until: string) => [
      `Dann sagen Sie uns das bis ${until}.`,
      'Danach löschen wir Ihre Angaben auf dieser Internet-Seite.',
    ],
    undo: 'Doch anrufen lassen',
    undoTooLate: 'Dafür ist es zu spät. Bitte fragen Sie einen neuen Rückruf an.',
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
}
export type MineWords = Widened<typeof mine>
