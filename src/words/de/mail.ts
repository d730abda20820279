import type { Widened } from '../widened.ts'
/** Words of the mails to residents. Nothing in them tells why somebody comes; nothing in them was typed by anyone. */
const mailWords = {
  greeting: 'Guten Tag!',
  goodbye: (sender: string) => `Freundliche Grüße\n${sender}`,
  replies: 'Sie haben eine Frage? Antworten Sie auf diese E-Mail. Oder rufen Sie uns an:',
  kept: (date: string) =>
    `Wir löschen Ihre Angaben auf unserer Internet-Seite spätestens nach dem ${date}.`,
  booking: {
    subject: 'Ihr Termin im Rathaus',
    when: {
      new: 'Ihr Termin ist am:',
      moved: 'Ihr Termin hat eine neue Zeit. Er ist jetzt am:',
      restored: 'Ihr Termin gilt wieder. Er ist am:',
      reminder: 'Denken Sie an Ihren Termin am:',
    },
    cancelled: 'Sie haben Ihren Termin abgesagt. Er war am:',
    cancelledByStaff: 'Wir müssen Ihren Termin leider absagen. Er war am:',
    others: 'Diese Zeiten sind frei:',
    chooseOther: 'Hier können Sie eine neue Zeit nehmen',
    deleteEntry: 'Bitte löschen Sie den Eintrag aus Ihrem Kalender.',
    another: 'Hier können Sie einen anderen Termin nehmen',
    length: 'So lange',
    minutes: (minutes: number) => `${minutes} Minuten`,
    place: 'Ort',
    room: 'Raum',
    code: 'Ihr Code',
    bring: 'Sie müssen nichts mitbringen.',
    cancel:
      'Sie können nicht kommen? Das ist in Ordnung. Sagen Sie den Termin ab. Oder rufen Sie uns an und sagen Sie Ihren Code.',
    open: 'Hier können Sie den Termin sehen, verschieben oder absagen',
  },
  callback: {
    subject: 'Ihr Rückruf',
    intro: 'Wir rufen Sie an.',
    when: 'Wann',
    whenAny: 'An einem der nächsten Arbeits-Tage',
    notReached: 'Wir haben Sie am Telefon leider nicht erreicht.',
    otherTime: 'Hier können Sie eine andere Zeit nehmen',
    open: 'Hier sehen Sie Ihren Rückruf. Hier können Sie ihn auch zurücknehmen',
  },
  calendarSummary: 'Termin im Rathaus',
} as const

/** The mails to residents. */
export const mail = { mail: mailWords }
export type MailWords = Widened<typeof mail>
