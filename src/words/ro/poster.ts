import type { PosterWords } from '../de/poster.ts'

/** The poster and the cards. */
export const poster: PosterWords = {
  poster: {
    heading: 'Afiș de tipărit',
    lead: ['Tipăriți această foaie și afișați-o, ca să ne găsească mai mulți oameni.'],
    cardHeading: 'Cartonaș de luat cu dumneavoastră',
    cardLead: ['Acest cartonaș încape în orice buzunar și pe el nu scrie cu ce ajutăm.'],
    cardsHeading: 'Cartonașe de decupat',
    cardsLead: ['Aici sunt 4 cartonașe pe o foaie. Tăiați pur și simplu pe linii.'],
    howTitle: 'Cum tipăriți',
    how: (paper) => [
      'La calculator, apăsați în același timp tastele Ctrl (pe tastaturi germane: Strg) și P.',
      'Pe telefon, deschideți meniul browserului și apăsați pe Trimite sau pe Tipărește.',
      `Alegeți formatul de hârtie: ${paper}`,
      'Puteți tipări color sau alb-negru.',
    ],
    others: 'Mai puteți tipări și',
    toPoster: 'Foaie mare: A4',
    toCard: 'Cartonaș mic: A6',
    toCards: '4 cartonașe pe o foaie: A4',
    unconfirmed: 'Provizoriu! Orele și numerele sunt exemple.',
    worries: 'Vă apasă ceva?',
    talk: 'Vorbiți cu noi.',
    promise: ['Vă ascultăm și vă ajutăm.', 'Nu costă nimic.'],
    topics: { money: 'Bani', child: 'Copii', work: 'Muncă', home: 'Locuință' },
    more: 'și multe altele',
    come: 'Veniți direct',
    call: 'Sau sunați-ne',
    noName: 'Nu este nevoie să vă spuneți numele.',
    read: 'Citiți mai mult',
    qr: (address) => `Cod QR. Duce la ${address}`,
    here: 'Ajutor la primărie (Rathaus). Nu costă nimic.',
    hangUp: 'Doriți să spuneți și altora despre noi? Aici este un afiș.',
  },
}
