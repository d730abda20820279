import type { DirectoryWords } from '../de/directory.ts'

/** Who decides what, and how to reach an office or a partner. */
export const directory: DirectoryWords = {
  directory: {
    heading: 'Ghid: cine ce decide?',
    lead: [
      'Aici scrie cine ce decide și ce puteți face acolo.',
      'Nu trebuie să reușiți singur sau singură, pentru că vă ajutăm.',
    ],
    local:
      'Adresele și orele de aici le arătăm numai după ce le-am verificat. Dacă lipsește ceva, întrebați-ne.',
    groups: {
      money: 'Bani și muncă',
      family: 'Familie și copii',
      home: 'Locuință',
      law: 'Drept și datorii',
      health: 'Sănătate și îngrijire',
      new: 'Nou în Germania',
      things: 'Mâncare și haine',
    },
    who: 'Cine decide?',
    more: 'Mai mult despre asta în ghid',
    noLaw: 'Pentru asta nu există lege.',
    safe: 'Dacă cineva vă sperie acasă, citiți aici:',
  },
  contact: { phone: 'Telefon', mail: 'E-mail', hours: 'Program' },
}
