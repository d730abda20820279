import type { ErrorsWords } from '../de/errors.ts'
import { examplePhone } from '../example-phone.ts'
import { minutesOf } from './numbers.ts'

/** What is said where something cannot be done as it was asked for. */
export const errors: ErrorsWords = {
  problems: {
    'name-missing': 'Vă rugăm să scrieți un nume. Un prenume ajunge.',
    'name-long': 'Numele este prea lung. Vă rugăm să scrieți cel mult 60 de caractere.',
    'phone-missing': `Vă rugăm să scrieți numărul de telefon. De exemplu: ${examplePhone}`,
    'phone-unreadable': `Nu putem suna la acest număr. Vă rugăm să verificați numărul. De exemplu: ${examplePhone}`,
    'phone-ask':
      'Care număr este corect? Vă rugăm să apăsați pe numărul corect sau să îl scrieți din nou.',
    'phone-short': `Acest număr este prea scurt. Lipsesc cifre. Vă rugăm să verificați numărul. De exemplu: ${examplePhone}`,
    'phone-long': `Acest număr este prea lung. Vă rugăm să verificați numărul. De exemplu: ${examplePhone}`,
    'phone-no-person':
      'La acest număr nu răspunde o persoană sau apelul costă prea mult. Vă rugăm să scrieți alt număr.',
    'email-unreadable':
      'Această adresă de e-mail nu este corectă. Vă rugăm să verificați adresa. De exemplu: anna@example.org',
    'email-no-at': 'În adresa de e-mail lipsește semnul @. De exemplu: anna@example.org',
    'email-two': 'Vă rugăm să scrieți o singură adresă de e-mail. De exemplu: anna@example.org',
    'email-letters':
      'Înainte de semnul @ sunt litere pe care nu le putem trimite, de exemplu ä, ö sau ü. Vă rugăm să verificați adresa.',
    'email-no-ending': 'Lipsește sfârșitul adresei de e-mail. De exemplu: .de sau .org',
    'when-missing': 'Vă rugăm să bifați când vă putem suna.',
    'when-past': 'Această oră a trecut deja. Vă rugăm să alegeți altă oră.',
    'when-never':
      'Ați bifat că la această oră nu trebuie să vă sunăm niciodată. Vă rugăm să schimbați unul dintre cele două răspunsuri.',
    'agreed-missing': 'Vă rugăm să bifați că persoana știe despre asta.',
    'institution-missing': 'Vă rugăm să alegeți din listă unde lucrați.',
    'institution-alone':
      'Numai pe specialiști îi întrebăm unde lucrează. Vă rugăm să verificați și să trimiteți formularul din nou.',
    'slot-missing': 'Vă rugăm să alegeți o oră.',
  },
  refusals: {
    'bad-field': {
      title: 'Vă rugăm să verificați ce ați scris',
      text: 'Mai lipsește ceva sau ceva nu este corect.',
    },
    fault: {
      title: 'Din păcate, nu a mers',
      text: 'Problema este la noi. Vă rugăm să trimiteți formularul încă o dată sau să ne sunați.',
    },
    translated: {
      title: 'Formularul a venit de pe un site de traduceri',
      text: 'De acolo nu ajunge nimic la noi. Vă rugăm să deschideți direct pagina noastră și să trimiteți formularul încă o dată. Adresa noastră este:',
    },
    'too-quick': {
      title: 'A fost foarte repede',
      text: 'Vă rugăm să trimiteți formularul încă o dată.',
    },
    trap: {
      title: 'Încă o întrebare',
      text: 'Ați completat chiar dumneavoastră formularul? Atunci vă rugăm să bifați acest lucru și să îl trimiteți încă o dată.',
    },
    'stale-form': {
      title: 'Această pagină a stat deschisă mult timp',
      text: 'Vă rugăm să verificați ce ați scris și apoi să trimiteți formularul încă o dată.',
    },
    'slot-taken': {
      title: 'Din păcate, această oră nu mai este liberă',
      text: 'Vă rugăm să alegeți altă oră.',
    },
    'share-used-up': {
      title: 'Pe internet nu mai sunt ore libere în această zi',
      text: 'Puteți totuși să veniți direct. Sau alegeți altă zi.',
    },
    'too-many': {
      title: 'Au fost prea multe cereri',
      text: 'Vă rugăm să așteptați puțin sau să ne sunați.',
    },
    'too-late': {
      title: 'Această oră este prea aproape',
      text: 'Vă rugăm să alegeți o oră mai târzie.',
    },
    'too-far': {
      title: 'Această oră este încă prea departe',
      text: 'Vă rugăm să alegeți o oră mai apropiată.',
    },
    'nobody-there': {
      title: 'Momentan nu consiliază nimeni',
      text: 'Momentan nu vă putem suna. Vă rugăm să ne sunați.',
    },
    closed: {
      title: 'La această oră nu avem program',
      text: 'Vă rugăm să alegeți altă oră.',
    },
    'not-a-slot': { title: 'Această oră nu există', text: 'Vă rugăm să alegeți altă oră.' },
  },
  changeRefusals: {
    'undo-too-late': 'Este prea târziu pentru asta. Vă rugăm să faceți altă programare.',
    over: 'Această programare a început deja.',
    fault: 'A fost o problemă la noi. Vă rugăm să încercați încă o dată sau să ne sunați.',
  },
  withoutDraft: {
    sent: 'Formularul a ajuns deja la noi. Pentru siguranță, am șters de aici ce ați scris.',
    over: 'Pentru siguranță, am șters de aici ce ați scris.',
  },
  sentBefore:
    'Ați trimis deja acest formular și este valabil ce scrie aici. Dacă doriți să schimbați ceva, vă rugăm să ne sunați.',
  answers: {
    400: {
      title: 'Nu putem citi asta',
      text: 'Vă rugăm să completați formularul pe site-ul nostru. Apoi trimiteți-l încă o dată.',
    },
    403: {
      title: 'Formularul a venit de pe alt site',
      text: 'Vă rugăm să deschideți site-ul nostru și să completați formularul acolo.',
    },
    404: {
      title: 'Pagina nu a fost găsită',
      text: 'Poate linkul este prea vechi sau lipsește o parte din el.',
    },
    405: {
      title: 'Așa nu merge',
      text: 'Această adresă este numai pentru formulare. Vă rugăm să începeți de la pagina principală.',
    },
    413: {
      title: 'Este prea mult text',
      text: 'Vă rugăm să scrieți mai puțin. Apoi trimiteți formularul încă o dată.',
    },
    415: {
      title: 'Nu putem citi asta',
      text: 'Vă rugăm să completați formularul pe site-ul nostru. Apoi trimiteți-l încă o dată.',
    },
    429: {
      title: 'Au fost prea multe cereri',
      text: 'Vă rugăm să așteptați puțin. Apoi încercați încă o dată.',
    },
    500: {
      title: 'Nu a mers',
      text: 'Problema este la noi. Vă rugăm să încercați din nou peste câteva minute.',
    },
  },
  limits: {
    again: (when) => `Puteți încerca din nou de la: ${when}.`,
    back: 'Înapoi la formular',
    sendAgain: 'Trimiteți din nou',
    phone: 'Puteți și să ne sunați:',
    kept: (minutes) => `Ce ați scris mai rămâne aici: ${minutesOf(minutes)}.`,
  },
  notFound: {
    heading: 'Pagina nu a fost găsită',
    text: 'Poate adresa este scrisă greșit. Aceste pagini vă pot ajuta:',
  },
  fault: {
    heading: 'Momentan ceva nu funcționează',
    text: 'Problema este la noi. Vă rugăm să încercați din nou mai târziu.',
  },
}
