/** Words of the mails to residents. Nothing in them tells why somebody comes; nothing in them was typed by anyone. */
export const mailWords = {
  greeting: 'Guten Tag,',
  goodbye: (sender: string) => `Freundliche Grüße\n${sender}`,
  replies: 'Sie haben eine Frage? Antworten Sie auf diese E-Mail. Oder rufen Sie uns an:',
  kept: (date: string) => `Wir löschen Ihre Angaben nach dem ${date}.`,
  booking: {
    subject: 'Ihr Termin im Rathaus',
    when: 'Ihr Termin ist am:',
    place: 'Ort',
    room: 'Raum',
    code: 'Ihr Code',
    bring: 'Sie müssen nichts mitbringen.',
    cancel:
      'Sie können nicht kommen? Das ist in Ordnung. Rufen Sie uns an und sagen Sie Ihren Code.',
    open: 'Hier sehen Sie Ihren Termin',
  },
  callback: {
    subject: 'Ihr Rückruf',
    intro: 'Wir rufen Sie an.',
    when: 'Wann',
    whenAny: 'In den nächsten Tagen, zu unseren Bürozeiten.',
    says: (sender: string) => `Wir sagen am Telefon nur: ${sender}.`,
    open: 'Hier sehen Sie Ihren Rückruf. Hier können Sie ihn auch zurücknehmen',
  },
  calendarSummary: 'Termin im Rathaus',
} as const
