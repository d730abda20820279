import type { Widened } from '../widened.ts'

/** The pages of one booking and of one callback, and the calendar entry. */
export const mine = {
  myBooking: {
    heading: 'Sie haben einen Termin',
    when: 'Wann?',
    where: 'Wo?',
    who: 'Wer ist da?',
    code: 'Ihr Code',
    codeUse: 'Wenn Sie uns anrufen, müssen Sie nur diesen Code sagen.',
    more: 'Mehr zeigen',
    keep: ['Machen Sie ein Foto von dieser Seite, oder schreiben Sie Zeit und Code auf.'],
    mail: 'Sie bekommen auch eine E-Mail an:',
    mailFails: 'Unsere E-Mail kam bei dieser Adresse nicht an:',
    reminder: (day: string) => `Am ${day}, erinnern wir Sie mit einer E-Mail.`,
    calendar: 'In meinen Kalender',
    calendarHint: (summary: string) => [
      `Im Kalender stehen nur Zeit, Adresse und: ${summary}.`,
      'Tun Sie das lieber nicht, wenn jemand Ihren Kalender sieht.',
    ],
    calendarHelp: 'So geht es auf dem Handy',
    bringTitle: 'Was bringen Sie mit?',
    bring: 'Sie müssen nichts mitbringen, kommen Sie einfach so.',
    changeTitle: 'Sie können nicht kommen?',
    move: 'Termin verschieben',
    cancel: 'Termin absagen',
    byPhone: 'Sie können uns dafür auch anrufen.',
    keptTitle: 'Was passiert mit Ihren Angaben?',
    kept: (day: string) =>
      `Spätestens am ${day} löschen wir Ihre Angaben auf dieser Internetseite.`,
    cancelledHeading: 'Sie haben den Termin abgesagt',
    cancelledText: [
      'Wenn der Termin in Ihrem Kalender steht, löschen Sie ihn bitte dort.',
      'Sonst müssen Sie nichts tun.',
    ],
    cancelledByStaffHeading: 'Wir mussten Ihren Termin absagen',
    cancelledByStaffText: 'Das tut uns leid. Wählen Sie eine andere Zeit, oder rufen Sie uns an.',
    fallenOut: [
      'Vielleicht ist zu dieser Zeit niemand da.',
      'Bitte rufen Sie uns vorher an, oder wählen Sie eine andere Zeit.',
    ],
    deleteEntry: ['Wenn der alte Termin in Ihrem Kalender steht, löschen Sie bitte den Eintrag.'],
    insteadTitle: 'Diese Zeiten sind frei',
    standInTitle: 'Zu Ihrer Zeit ist eine andere Person da',
    standIn: 'Zu dieser Person kommen',
    instead: 'Diese Zeit wählen',
    undoTitle: 'Sie haben es sich anders überlegt?',
    undoText: (until: string) => [
      `Dann sagen Sie es uns bis ${until}. So lange halten wir die Zeit für Sie frei.`,
    ],
    undo: 'Doch kommen',
    another: 'Anderen Termin ausmachen',
    overHeading: 'Dieser Termin ist vorbei',
    overText: [
      'Der Link gilt nur, bis der Termin beginnt.',
      'Wenn Sie noch auf dem Weg sind, rufen Sie uns bitte an.',
      'Wenn Sie den Termin verpasst haben, macht das nichts. Machen Sie einfach einen neuen aus.',
    ],
    unknownHeading: 'Wir finden diesen Termin nicht',
    unknownText: [
      'Vielleicht fehlt ein Teil vom Link, oder der Termin ist lange vorbei.',
      'Wenn Sie Fragen haben, rufen Sie uns an.',
    ],
  },
  unreadable: {
    heading: 'Wir können Ihre Angaben gerade nicht zeigen',
    text: ['Das ist unser Fehler. Bitte rufen Sie uns an.', 'Absagen können Sie auch hier.'],
  },
  calendar: {
    heading: 'So kommt der Termin in Ihren Kalender',
    lead: 'Dafür brauchen Sie die Seite, auf der Ihr Termin steht.',
    phones: [
      {
        name: 'iPhone',
        steps: [
          'Öffnen Sie die Seite mit Ihrem Termin und tippen Sie auf: In meinen Kalender',
          'Das Handy zeigt den Termin. Wenn es stattdessen eine Datei lädt, tippen Sie auf die Datei.',
          'Tippen Sie zuerst auf Hinzufügen und dann auf Fertig.',
        ],
      },
      {
        name: 'Android',
        steps: [
          'Öffnen Sie die Seite mit Ihrem Termin und tippen Sie auf: In meinen Kalender',
          'Das Handy lädt die Datei termin.ics. Tippen Sie auf diese Datei.',
          'Wenn das Handy nach einer App fragt, wählen Sie Ihren Kalender. Tippen Sie dann auf Speichern.',
        ],
      },
    ],
    failsTitle: 'Es klappt nicht?',
    fails: [
      'Das macht nichts, denn nicht jedes Handy kann das.',
      'Schreiben Sie Tag und Zeit selbst in den Kalender oder auf Papier.',
    ],
    othersTitle: 'Was sehen andere?',
    others: [
      'Im Kalender stehen nur Tag, Zeit und Adresse und zum Beispiel: Termin im Rathaus.',
      'Wenn Sie Ihren Kalender mit anderen teilen, sehen alle diesen Eintrag.',
      'Die Datei termin.ics bleibt auf dem Handy, aber Sie können sie löschen.',
    ],
    changesTitle: 'Der Termin ändert sich?',
    changes: ['Der alte Eintrag bleibt vielleicht im Kalender. Bitte löschen Sie ihn dann selbst.'],
  },
  myCallback: {
    heading: 'Danke. Ihr Rückruf ist bei uns angekommen.',
    when: 'Wann?',
    anyTime: 'An einem der nächsten Arbeitstage',
    number: 'Ihre Nummer',
    /** Above whom it was handed over to. */
    calls: 'Wer ruft an?',
    say: 'Was sagen wir?',
    shown: 'Was zeigt Ihr Telefon?',
    callerId: {
      'our-number': (phone: string) => `Sie sehen unsere Nummer: ${phone}`,
      hidden: () =>
        'Sie sehen keine Nummer, wenn wir anrufen. Bitte gehen Sie trotzdem ans Telefon.',
      unknown: () =>
        'Vielleicht sehen Sie keine Nummer, wenn wir anrufen. Bitte gehen Sie trotzdem ans Telefon.',
    },
    chosen: 'Das haben Sie gewählt',
    more: 'Mehr zeigen',
    voicemail: {
      yes: 'Wir dürfen auf die Mailbox sprechen.',
      no: 'Wir sprechen nicht auf die Mailbox.',
    },
    others: {
      yes: 'Wenn eine andere Person ans Telefon geht, fragen wir nach Ihnen.',
      no: 'Wenn eine andere Person ans Telefon geht, legen wir auf.',
    },
    visit: 'Sie möchten, dass wir zu Ihnen nach Hause kommen.',
    interpreter: 'Sie brauchen eine Person, die übersetzt.',
    language: (language: string) => `Sprache: ${language}`,
    prefer: (whom: string) => `Am liebsten: ${whom}`,
    forOther: 'Der Anruf ist für eine andere Person.',
    ifAway: {
      wait: 'Ist diese Person nicht da? Dann warten Sie.',
      other: 'Ist diese Person nicht da? Dann ruft eine andere Person an.',
    },
    awayAsk: 'Sie können warten, oder eine andere Person ruft Sie an. Was möchten Sie?',
    awayNow: {
      wait: 'Sie warten, bis diese Person wieder da ist.',
      other: 'Eine andere Person darf Sie anrufen.',
    },
    awayKept: (day: string) =>
      `Am ${day} löschen wir Ihre Angaben, auch wenn wir noch nicht angerufen haben.`,
    awayAnswers: {
      wait: 'Ich warte',
      other: 'Eine andere Person darf anrufen',
      rather: 'Ich warte lieber',
    },
    mail: 'Sie bekommen auch eine E-Mail an:',
    keptTitle: 'Was passiert mit Ihren Angaben?',
    kept: (day: string) =>
      `Spätestens am ${day} löschen wir Ihre Angaben auf dieser Internetseite.`,
    timeTitle: 'Die Zeit passt nicht?',
    timeText: 'Sie können eine andere Zeit wählen.',
    time: 'Zeit ändern',
    withdrawTitle: 'Sie möchten keinen Rückruf mehr?',
    withdrawText:
      'Dann rufen wir Sie nicht an. Nach 15 Minuten löschen wir Ihre Angaben auf dieser Internetseite.',
    withdraw: 'Rückruf absagen',
    notCalled: 'Wir rufen Sie nicht an.',
    undoText: (until: string) => [
      `Dann sagen Sie es uns bis ${until}. Danach löschen wir Ihre Angaben auf dieser Internetseite.`,
    ],
    undo: 'Rückruf doch behalten',
    undoTooLate: 'Dafür ist es zu spät. Bitte fragen Sie einen neuen Rückruf an.',
    over: {
      withdrawn: {
        heading: 'Sie haben den Rückruf abgesagt',
        text: ['Ihre Angaben auf dieser Internetseite sind gelöscht.', 'Das Team weiß Bescheid.'],
      },
      done: {
        heading: 'Ihr Rückruf ist erledigt',
        text: [
          'Wir haben mit Ihnen gesprochen.',
          'Ihre Angaben auf dieser Internetseite sind deshalb gelöscht.',
        ],
      },
      'not-reached': {
        heading: 'Wir haben Sie nicht erreicht',
        text: [
          'Ihre Angaben auf dieser Internetseite sind gelöscht.',
          'Bitte rufen Sie uns an, oder fragen Sie einen neuen Rückruf an.',
        ],
      },
    },
    missed: ['Wir haben Sie am Telefon nicht erreicht, aber wir versuchen es noch einmal.'],
    missedLast: [
      'Wir haben Sie 3-mal nicht erreicht.',
      'Bitte rufen Sie uns an, oder geben Sie uns eine andere Zeit.',
    ],
    another: 'Neuen Rückruf anfragen',
    unknownHeading: 'Wir finden diesen Rückruf nicht',
    unknownText: [
      'Vielleicht fehlt ein Teil vom Link, oder wir haben den Rückruf schon gelöscht.',
      'Wenn Sie Fragen haben, rufen Sie uns an.',
    ],
  },
}
export type MineWords = Widened<typeof mine>
