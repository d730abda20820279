import type { Widened } from '../widened.ts'

/** The poster and the cards. */
export const poster = {
  poster: {
    heading: 'Aushang zum Drucken',
    lead: ['Drucken Sie dieses Blatt und hängen Sie es auf, damit mehr Menschen zu uns finden.'],
    cardHeading: 'Karte zum Mitnehmen',
    cardLead: ['Diese Karte passt in jede Tasche, und es steht nicht darauf, wobei wir helfen.'],
    cardsHeading: 'Karten zum Ausschneiden',
    cardsLead: ['Hier sind 4 Karten auf einem Blatt. Schneiden Sie einfach an den Linien entlang.'],
    howTitle: 'So drucken Sie',
    how: (paper: string) => [
      'Am Computer drücken Sie die Tasten Strg und P zusammen.',
      'Am Handy öffnen Sie das Menü vom Browser und tippen auf Teilen oder Drucken.',
      `Wählen Sie als Papier: ${paper}`,
      'Sie können in Farbe oder in Schwarz-Weiß drucken.',
    ],
    others: 'Das können Sie auch drucken',
    toPoster: 'Großes Blatt: A4',
    toCard: 'Kleine Karte: A6',
    toCards: '4 Karten auf einem Blatt: A4',
    unconfirmed: 'Entwurf! Zeiten und Nummern sind Beispiele.',
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
}
export type PosterWords = Widened<typeof poster>
