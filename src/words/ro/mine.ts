import type { MineWords } from '../de/mine.ts'

/** The pages of one booking and of one callback, and the calendar entry. */
export const mine: MineWords = {
  myBooking: {
    heading: 'Aveți o programare',
    when: 'Când?',
    where: 'Unde?',
    who: 'Cine vă primește?',
    code: 'Codul dumneavoastră',
    codeUse: 'Dacă ne sunați, este de ajuns să ne spuneți acest cod.',
    more: 'Afișați mai mult',
    keep: ['Fotografiați această pagină sau notați ora și codul.'],
    mail: 'Primiți și un e-mail la:',
    mailFails: 'E-mailul nostru nu a ajuns la această adresă:',
    reminder: (day) => `Vă reamintim printr-un e-mail ${day}.`,
    calendar: 'Adăugați în calendarul meu',
    calendarHint: (summary) => [
      `În calendar apar numai ora, adresa și: ${summary}.`,
      'Dacă altcineva vă vede calendarul, mai bine nu o adăugați.',
    ],
    calendarHelp: 'Cum se face pe telefon',
    bringTitle: 'Ce trebuie să aduceți?',
    bring: 'Nu este nevoie să aduceți nimic, veniți pur și simplu.',
    changeTitle: 'Nu puteți veni?',
    move: 'Mutați programarea',
    cancel: 'Anulați programarea',
    byPhone: 'Puteți face asta și la telefon.',
    keptTitle: 'Ce se întâmplă cu datele dumneavoastră?',
    kept: (day) => `Ștergem datele dumneavoastră de pe acest site cel târziu pe data de ${day}.`,
    cancelledHeading: 'Ați anulat programarea',
    cancelledText: [
      'Dacă programarea este în calendarul dumneavoastră, vă rugăm să o ștergeți de acolo.',
      'Nu mai este nevoie să faceți altceva.',
    ],
    cancelledByStaffHeading: 'A trebuit să anulăm programarea dumneavoastră',
    cancelledByStaffText: 'Ne pare rău. Alegeți altă oră sau sunați-ne.',
    fallenOut: [
      'S-ar putea ca la această oră să nu fie nimeni aici.',
      'Vă rugăm să ne sunați înainte sau să alegeți altă oră.',
    ],
    deleteEntry: [
      'Dacă programarea veche este în calendarul dumneavoastră, vă rugăm să o ștergeți de acolo.',
    ],
    insteadTitle: 'Aceste ore sunt libere',
    standInTitle: 'La ora dumneavoastră este aici altă persoană',
    standIn: 'Veniți la această persoană',
    instead: 'Rezervați această oră',
    undoTitle: 'V-ați răzgândit?',
    undoText: (until) => [
      `Atunci spuneți-ne până la ora ${until}. Până atunci păstrăm ora pentru dumneavoastră.`,
    ],
    undo: 'Vin totuși',
    another: 'Faceți altă programare',
    overHeading: 'Această programare a trecut',
    overText: [
      'Linkul este valabil numai până la începutul programării.',
      'Dacă sunteți încă pe drum, vă rugăm să ne sunați.',
      'Dacă nu ați ajuns la programare, nu este nicio problemă. Faceți pur și simplu alta.',
    ],
    unknownHeading: 'Nu găsim această programare',
    unknownText: [
      'Poate lipsește o parte din link sau programarea a trecut de mult.',
      'Dacă aveți întrebări, sunați-ne.',
    ],
  },
  unreadable: {
    heading: 'Momentan nu vă putem afișa datele',
    text: ['Este greșeala noastră. Vă rugăm să ne sunați.', 'Puteți anula și aici.'],
  },
  calendar: {
    heading: 'Cum puneți programarea în calendar',
    lead: 'Aveți nevoie de pagina pe care este programarea dumneavoastră.',
    phones: [
      {
        name: 'iPhone',
        steps: [
          'Deschideți pagina cu programarea dumneavoastră. Apăsați pe: Adăugați în calendarul meu',
          'Telefonul arată programarea. Dacă în schimb descarcă un fișier, apăsați pe fișier.',
          'Apăsați întâi pe Adăugați și apoi pe OK.',
        ],
      },
      {
        name: 'Android',
        steps: [
          'Deschideți pagina cu programarea dumneavoastră. Apăsați pe: Adăugați în calendarul meu',
          'Telefonul descarcă fișierul termin.ics. Apăsați pe fișier.',
          'Dacă telefonul întreabă ce aplicație să folosească, alegeți calendarul. Apoi apăsați pe Salvează.',
        ],
      },
    ],
    failsTitle: 'Nu merge?',
    fails: [
      'Nu este nicio problemă. Nu orice telefon poate face asta.',
      'Scrieți chiar dumneavoastră ziua și ora în calendar sau pe hârtie.',
    ],
    othersTitle: 'Ce văd alții?',
    others: [
      'În calendar apar numai ziua, ora, adresa și, de exemplu: Programare la primărie (Rathaus).',
      'Dacă folosiți calendarul împreună cu alții, toți văd această programare.',
      'Fișierul termin.ics rămâne în telefon, dar îl puteți șterge.',
    ],
    changesTitle: 'Se schimbă programarea?',
    changes: [
      'Programarea veche poate rămâne în calendar. Atunci vă rugăm să o ștergeți chiar dumneavoastră.',
    ],
  },
  myCallback: {
    heading: 'Mulțumim. Am primit cererea dumneavoastră de apel.',
    when: 'Când?',
    anyTime: 'Într-una dintre următoarele zile lucrătoare',
    number: 'Numărul dumneavoastră',
    calls: 'Cine vă sună?',
    say: 'Ce spunem?',
    shown: 'Ce arată telefonul dumneavoastră?',
    callerId: {
      'our-number': (phone) => `Veți vedea numărul nostru: ${phone}`,
      hidden: () => 'Când vă sunăm, nu veți vedea niciun număr. Vă rugăm să răspundeți totuși.',
      unknown: () =>
        'Când vă sunăm, s-ar putea să nu vedeți niciun număr. Vă rugăm să răspundeți totuși.',
    },
    chosen: 'Ce ați ales',
    more: 'Afișați mai mult',
    voicemail: {
      yes: 'Avem voie să lăsăm un mesaj pe mesageria vocală (Mailbox).',
      no: 'Nu lăsăm niciun mesaj pe mesageria vocală (Mailbox).',
    },
    others: {
      yes: 'Dacă răspunde altă persoană la telefon, întrebăm de dumneavoastră.',
      no: 'Dacă răspunde altă persoană la telefon, închidem.',
    },
    visit: 'Doriți să venim la dumneavoastră acasă.',
    interpreter: 'Aveți nevoie de cineva care să traducă.',
    language: (language) => `Limba: ${language}`,
    prefer: (whom) => `De preferință: ${whom}`,
    forOther: 'Apelul este pentru altă persoană.',
    ifAway: {
      wait: 'Dacă această persoană lipsește, așteptați.',
      other: 'Dacă această persoană lipsește, vă sună altă persoană.',
    },
    awayAsk: 'Puteți aștepta sau vă sună altă persoană. Ce preferați?',
    awayNow: {
      wait: 'Așteptați până se întoarce această persoană.',
      other: 'Vă poate suna altă persoană.',
    },
    awayKept: (day) => `Pe ${day} ștergem datele dumneavoastră, chiar dacă încă nu v-am sunat.`,
    awayAnswers: {
      wait: 'Aștept',
      other: 'Mă poate suna altă persoană',
      rather: 'Prefer să aștept',
    },
    mail: 'Primiți și un e-mail la:',
    keptTitle: 'Ce se întâmplă cu datele dumneavoastră?',
    kept: (day) => `Ștergem datele dumneavoastră de pe acest site cel târziu pe data de ${day}.`,
    timeTitle: 'Nu vă convine ora?',
    timeText: 'Puteți alege altă oră.',
    time: 'Schimbați ora',
    withdrawTitle: 'Nu mai doriți să vă sunăm?',
    withdrawText:
      'Atunci nu vă sunăm. După 15 minute ștergem datele dumneavoastră de pe acest site.',
    withdraw: 'Anulați apelul',
    notCalled: 'Nu vă sunăm.',
    undoText: (until) => [
      `Atunci spuneți-ne până la ora ${until}. După aceea ștergem datele dumneavoastră de pe acest site.`,
    ],
    undo: 'Vreau totuși să mă sunați',
    undoTooLate: 'Este prea târziu pentru asta. Vă rugăm să ne cereți din nou să vă sunăm.',
    over: {
      withdrawn: {
        heading: 'Ați anulat apelul',
        text: ['Datele dumneavoastră au fost șterse de pe acest site.', 'Echipa știe despre asta.'],
      },
      done: {
        heading: 'Apelul a avut loc',
        text: [
          'Am vorbit cu dumneavoastră.',
          'De aceea, datele dumneavoastră au fost șterse de pe acest site.',
        ],
      },
      'not-reached': {
        heading: 'Nu v-am găsit la telefon',
        text: [
          'Datele dumneavoastră au fost șterse de pe acest site.',
          'Vă rugăm să ne sunați sau să ne cereți din nou să vă sunăm.',
        ],
      },
    },
    missed: ['Nu v-am găsit la telefon, dar mai încercăm o dată.'],
    missedLast: [
      'V-am sunat de 3 ori și nu v-am găsit la telefon.',
      'Vă rugăm să ne sunați sau să ne spuneți altă oră.',
    ],
    another: 'Cereți din nou să vă sunăm',
    unknownHeading: 'Nu găsim acest apel',
    unknownText: [
      'Poate lipsește o parte din link sau am șters deja apelul cerut.',
      'Dacă aveți întrebări, sunați-ne.',
    ],
  },
}
