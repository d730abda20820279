import type { DrawingsWords } from '../de/drawings.ts'

/** What a drawing says to whoever does not see it. */
export const drawings: DrawingsWords = {
  drawings: {
    figure: { woman: 'o femeie', man: 'un bărbat', unknown: 'o persoană' },
    table: (figures) => `La masă: ${figures.join(' și ')}. Un scaun este încă liber.`,
    call: 'Un telefon sună. O voce spune numai: Rathaus.',
    visit: 'O persoană cu o geantă vine la o casă. Ușa este deschisă.',
    child: 'O persoană vine cu un copil de mână.',
    interpreter: '2 persoane vorbesc limbi diferite. O a treia persoană traduce.',
    wayTitle: 'Cum ne găsiți',
    way: {
      street: (street) => `Adresa este: ${street}`,
      building: (rathaus) => `Aici este primăria: ${rathaus}.`,
      door: (room) => `Intrați pe ușă. Camera noastră: ${room}`,
    },
    wayExample: 'Acest drum este un exemplu.',
  },
}
