import type { PosterWords } from '../de/poster.ts'

/** The poster and the cards. */
export const poster: PosterWords = {
  poster: {
    heading: 'Poster to print',
    lead: ['Print this sheet and hang it up, so that more people find us.'],
    cardHeading: 'Card to take with you',
    cardLead: ['This card fits in any pocket, and it does not say what we help with.'],
    cardsHeading: 'Cards to cut out',
    cardsLead: ['Here are 4 cards on one sheet. Just cut along the lines.'],
    howTitle: 'How to print',
    how: (paper) => [
      'On a computer, press the keys Ctrl (Strg) and P together.',
      'On a phone, open the browser menu and tap Share or Print.',
      `Choose this paper size: ${paper}`,
      'You can print in colour or in black and white.',
    ],
    others: 'You can print this too',
    toPoster: 'Large sheet: A4',
    toCard: 'Small card: A6',
    toCards: '4 cards on one sheet: A4',
    unconfirmed: 'Draft! Times and numbers are examples.',
    worries: 'Worried?',
    talk: 'Talk to us.',
    promise: ['We listen and help.', 'It costs nothing.'],
    topics: { money: 'Money', child: 'Children', work: 'Work', home: 'Housing' },
    more: 'and much more',
    come: 'Just come in',
    call: 'Or call us',
    noName: 'You do not have to give your name.',
    read: 'Read more',
    qr: (address) => `QR code. It leads to ${address}`,
    here: 'Help at the town hall (Rathaus). It costs nothing.',
    hangUp: 'Would you like to tell others about us? Here is a poster to hang up.',
  },
}
