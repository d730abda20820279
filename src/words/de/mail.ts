import type { Widened } from '../widened.ts'
/** Words of the mails to residents. Nothing in them tells why somebody comes; nothing in them was typed by anyone. */
const mailWords = {
  greeting: 'Guten Tag!',
  goodbye: (sender: string) => `Freundliche Grüße\n${sender}`,
  replies: 'Wenn Sie eine Frage haben, antworten Sie auf diese E-Mail oder rufen Sie uns an:',
  kept: (date: string) =>
    `Spätestens am ${date} löschen wir Ihre Angaben auf unserer Internetseite.`,
  booking: {
    subject: 'Ihr Termin im Rathaus',
    /** Where it is not in the Rathaus. */
    subjectElsewhere: 'Ihr Termin',
    when: {
      new: 'Ihr Termin ist am:',
      moved: 'Ihr Termin hat eine neue Zeit. Er ist jetzt am:',
      restored: 'Ihr Termin gilt wieder. Er ist am:',
      reminder: 'Bitte denken Sie an Ihren Termin am:',
      place: 'Der Ort ist jetzt ein anderer. Die Zeit bleibt gleich. Ihr Termin ist am:',
    },
    cancelled: 'Sie haben Ihren Termin abgesagt. Er war am:',
    cancelledByStaff: 'Wir müssen Ihren Termin leider absagen. Er war am:',
    others: 'Diese Zeiten sind im Moment noch frei:',
    chooseOther: 'Hier können Sie eine neue Zeit wählen',
    deleteEntry: 'Bitte löschen Sie den Eintrag aus Ihrem Kalender.',
    another: 'Hier können Sie einen anderen Termin ausmachen',
    length: 'Dauer',
    minutes: (minutes: number) => `${minutes} Minuten`,
    place: 'Ort',
    placeNow: 'Der Ort ist jetzt',
    /** In place of an address that nobody knows any more. */
    askPlace: 'Bitte rufen Sie uns an, dann sagen wir Ihnen den Ort.',
    room: 'Raum',
    code: 'Ihr Code',
    bring: 'Sie müssen nichts mitbringen.',
    cancel:
      'Wenn Sie nicht kommen können, ist das in Ordnung. Sagen Sie den Termin dann bitte ab, damit jemand anderes kommen kann. Sie können uns auch anrufen und nur Ihren Code sagen.',
    open: 'Hier können Sie den Termin sehen, verschieben oder absagen',
  },
  callback: {
    subject: 'Ihr Rückruf',
    intro: 'Ihr Rückruf ist bei uns angekommen.',
    when: 'Wann',
    whenAny: 'An einem der nächsten Arbeitstage',
    notReached: 'Wir haben Sie am Telefon leider nicht erreicht.',
    otherTime: 'Hier können Sie eine andere Zeit wählen',
    away: 'Die Person, die Sie anrufen soll, ist zurzeit nicht da.',
    awayUntil: (date: string) => `Die Person, die Sie anrufen soll, ist bis ${date} nicht da.`,
    awayAsk: 'Sie können warten, oder eine andere Person ruft Sie an. Was möchten Sie?',
    awayAnswer: 'Hier können Sie antworten',
    open: 'Hier können Sie den Rückruf sehen, ändern oder absagen',
  },
  calendarSummary: 'Termin im Rathaus',
  /** The same of another location, by its discreet name. */
  calendarSummaryAt: (where: string) => `Termin: ${where}`,
} as const

/** The mails to residents. */
export const mail = { mail: mailWords }
export type MailWords = Widened<typeof mail>
