import type { PosterWords } from '../de/poster.ts'

/** The poster and the cards. */
export const poster: PosterWords = {
  poster: {
    heading: 'Afiș de tipărit',
    lead: ['Tipăriți această foaie.', 'Puneți-o pe perete. Așa ne găsesc mai mulți oameni.'],
    cardHeading: 'Cartonaș de luat cu dumneavoastră',
    cardLead: ['Acest cartonaș încape în orice buzunar.', 'Pe cartonaș nu scrie cu ce ajutăm.'],
    cardsHeading: 'Cartonașe de decupat',
    cardsLead: ['Aici sunt 4 cartonașe pe o foaie.', 'Tăiați de-a lungul liniilor.'],
    howTitle: 'Cum tipăriți',
    how: (paper) => [
      'La calculator apăsați în același timp tastele Ctrl (pe unele tastaturi: Strg) și P.',
      'Pe telefon deschideți meniul browserului. Acolo scrie: Trimite sau Tipărește.',
      `Ca hârtie alegeți: ${paper}`,
      'Merge color și alb-negru.',
    ],
    others: 'Mai puteți tipări',
    toPoster: 'Foaie mare: A4',
    toCard: 'Cartonaș mic: A6',
    toCards: '4 cartonașe pe o foaie: A4',
    unconfirmed: 'Schiță! Orele și numerele sunt exemple.',
    worries: 'Aveți griji?',
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
    hangUp: 'Doriți să spuneți și altora despre noi? Aici este o foaie de pus pe perete.',
  },
}
