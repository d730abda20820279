import type { Words } from './de.ts'
import type { Translation } from './languages.ts'
import { examplePhone } from './example-phone.ts'
import { plural } from './plural.ts'
import type { Review } from './review.ts'
import { upperFirst } from './upper-first.ts'

// Long because it holds every short string of one language, so that a translator has one file.

/** Who has checked these words, and against which German. */
const review: Review = {
  status: 'draft',
  source_hash: 'ee2dcaf274',
  reviewer: '',
  date: '2026-11-22',
}

const minutesOf = (n: number) =>
  plural('ro', n, { one: `${n} minut`, few: `${n} minute`, other: `${n} de minute` })
const daysOf = (n: number) =>
  plural('ro', n, { one: `${n} zi`, few: `${n} zile`, other: `${n} de zile` })

/** Romanian, for residents from Romania and Moldova. */
const words: Words = {
  lang: 'ro',
  problems: {
    'name-missing': 'Vă rugăm să scrieți un nume. Un prenume ajunge.',
    'name-long': 'Numele este prea lung. Vă rugăm să scrieți cel mult 60 de caractere.',
    'phone-missing': `Vă rugăm să scrieți numărul de telefon. De exemplu: ${examplePhone}`,
    'phone-unreadable': `La acest număr nu putem suna. Vă rugăm să verificați numărul. De exemplu: ${examplePhone}`,
    'email-unreadable':
      'Această adresă de e-mail nu este corectă. Vă rugăm să verificați adresa. De exemplu: anna@example.org',
    'when-missing': 'Vă rugăm să bifați când vă putem suna.',
    'when-past': 'Această oră a trecut deja. Vă rugăm să alegeți altă oră.',
    'when-never':
      'Ne-ați cerut și să nu vă sunăm niciodată la această oră. Vă rugăm să schimbați una dintre ele.',
    'agreed-missing': 'Știe persoana despre asta? Vă rugăm să bifați.',
    'slot-missing': 'Vă rugăm să alegeți o oră.',
  },
  refusals: {
    'bad-field': { title: 'Vă rugăm să verificați ce ați scris', text: 'Mai lipsește ceva.' },
    fault: {
      title: 'Din păcate nu a mers',
      text: 'Problema este la noi. Vă rugăm să trimiteți încă o dată. Sau sunați-ne.',
    },
    'too-quick': {
      title: 'A mers foarte repede',
      text: 'Vă rugăm să trimiteți formularul încă o dată.',
    },
    'stale-form': {
      title: 'Această pagină a stat deschisă mult timp',
      text: 'Vă rugăm să verificați ce ați scris. Apoi trimiteți încă o dată.',
    },
    'slot-taken': {
      title: 'Din păcate, această oră nu mai este liberă',
      text: 'Vă rugăm să alegeți altă oră.',
    },
    'share-used-up': {
      title: 'Pe internet nu mai sunt locuri în această zi',
      text: 'Vă rugăm să alegeți altă zi.',
    },
    'too-many-open': {
      title: 'Pe internet nu se pot face mai multe programări',
      text: 'Mai doriți o programare? Atunci vă rugăm să ne sunați.',
    },
    'too-many': {
      title: 'Au fost prea multe încercări',
      text: 'Vă rugăm să așteptați puțin. Sau sunați-ne.',
    },
    'too-late': {
      title: 'Această oră este prea aproape',
      text: 'Vă rugăm să alegeți o oră mai târzie.',
    },
    'too-far': {
      title: 'Această oră este încă prea departe',
      text: 'Vă rugăm să alegeți o oră mai apropiată.',
    },
    closed: {
      title: 'La această oră nu avem program cu publicul',
      text: 'Vă rugăm să alegeți altă oră.',
    },
    'not-a-slot': { title: 'Această oră nu există', text: 'Vă rugăm să alegeți altă oră.' },
  },
  changeRefusals: {
    'undo-too-late': 'Pentru asta este prea târziu. Vă rugăm să faceți altă programare.',
    over: 'Această programare a început deja.',
    fault: 'A fost o problemă la noi. Vă rugăm să încercați încă o dată. Sau sunați-ne.',
  },
  halves: { morning: 'Dimineața', afternoon: 'După-amiaza' },
  neverTimes: {
    mornings: 'Niciodată dimineața',
    noon: 'Niciodată la prânz',
    afternoons: 'Niciodată după-amiaza',
    monday: 'Niciodată lunea',
    tuesday: 'Niciodată marțea',
    wednesday: 'Niciodată miercurea',
    thursday: 'Niciodată joia',
    friday: 'Niciodată vinerea',
  },
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
  exit: {
    link: 'Ieșiți repede din pagină',
    leaving: 'Pagina se încarcă.',
    pressTwice: 'Mai apăsați de 2 ori tasta Shift. Așa ieșiți din pagină.',
    pressOnce: 'Mai apăsați o dată tasta Shift. Așa ieșiți din pagină.',
    stay: 'Ați rămas pe această pagină.',
    about: 'Cine poate vedea ce citiți?',
    heading: 'Ieșiți repede din pagină',
    lead: 'Cineva nu trebuie să vadă ce citiți aici? Atunci vă ajută un buton.',
    howTitle: 'Așa se face',
    how: [
      'Apăsați pe: Ieșiți repede din pagină',
      'Vedeți imediat altă pagină. Nu are nicio legătură cu noi.',
      'Formularul este atunci gol.',
    ],
    keyboard: [
      'Aveți o tastatură?',
      'Apăsați de 3 ori tasta Shift. În germană, tasta se numește: Umschalttaste.',
    ],
    staysTitle: 'Ce rămâne?',
    stays: [
      'Browserul ține minte toate paginile. Asta se numește: istoric (Verlauf).',
      'Butonul nu șterge istoricul.',
      'Alții pot vedea în istoric că ați fost aici.',
      'Cu butonul Înapoi, alții văd poate pagini deschise mai înainte.',
      'Unele programe urmăresc pe ascuns ce faceți. Împotriva lor butonul nu ajută.',
    ],
    saferTitle: 'Ce este mai sigur?',
    safer: [
      'Folosiți alt aparat. De exemplu, telefonul unei prietene.',
      'Sau deschideți o fereastră privată. Se numește și: fereastră incognito.',
      'Închideți fereastra după aceea. Atunci din ea nu rămâne nimic în istoric.',
      'Sau ștergeți din istoric numai unele pagini.',
      'Nu ștergeți tot. Un istoric gol dă de bănuit.',
    ],
    callTitle: 'Preferați să sunați?',
    call: 'Și apelurile rămân în telefon. Puteți șterge un apel din listă.',
  },
  answers: {
    400: {
      title: 'Nu putem citi asta',
      text: 'Vă rugăm să completați formularul pe site-ul nostru. Apoi trimiteți-l încă o dată.',
    },
    403: {
      title: 'Asta a venit de pe alt site',
      text: 'Vă rugăm să deschideți site-ul nostru. Completați formularul acolo.',
    },
    404: {
      title: 'Asta nu există aici',
      text: 'Poate linkul este prea vechi. Sau lipsește o parte din link.',
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
      title: 'Au fost prea multe încercări',
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
    phone: 'Puteți și să ne sunați:',
    kept: (minutes) => `Ce ați scris mai rămâne aici: ${minutesOf(minutes)}.`,
  },
  mail: {
    greeting: 'Bună ziua!',
    goodbye: (sender) => `Toate cele bune,\n${sender}`,
    replies: 'Aveți o întrebare? Răspundeți la acest e-mail. Sau sunați-ne:',
    kept: (date) =>
      `Ștergem datele dumneavoastră de pe site-ul nostru cel târziu după data de ${date}.`,
    booking: {
      subject: 'Programarea dumneavoastră la primărie (Rathaus)',
      when: {
        new: 'Programarea dumneavoastră este:',
        moved: 'Programarea dumneavoastră s-a schimbat. Acum este:',
        restored: 'Programarea dumneavoastră este din nou valabilă:',
        reminder: 'Nu uitați de programarea dumneavoastră:',
      },
      cancelled: 'Ați anulat această programare:',
      calledOff: 'Din păcate, trebuie să anulăm programarea dumneavoastră:',
      others: 'Aceste ore sunt libere:',
      chooseOther: 'Aici puteți alege altă oră',
      deleteEntry: 'Vă rugăm să ștergeți programarea din calendarul dumneavoastră.',
      another: 'Aici puteți face altă programare',
      length: 'Cât durează',
      minutes: (minutes) => minutesOf(minutes),
      place: 'Unde',
      room: 'Camera',
      code: 'Codul dumneavoastră',
      bring: 'Nu este nevoie să aduceți nimic.',
      cancel:
        'Nu puteți veni? Nu este nicio problemă. Anulați programarea. Sau sunați-ne și spuneți codul dumneavoastră.',
      open: 'Aici puteți vedea, muta sau anula programarea',
    },
    callback: {
      subject: 'Apelul cerut',
      intro: 'Vă sunăm.',
      when: 'Când',
      whenAny: 'Într-una dintre următoarele zile lucrătoare',
      says: 'La telefon spunem numai: Rathaus.',
      notReached: 'Din păcate nu v-am găsit la telefon.',
      otherTime: 'Aici puteți alege altă oră',
      open: 'Aici vedeți apelul cerut. Tot aici îl puteți anula',
    },
    calendarSummary: 'Programare la primărie (Rathaus)',
  },

  dates: {
    locale: 'ro',
    clock: (hour, minute) => `${hour}:${minute}`,
    time: (clock) => clock,
    span: (from, to) => `${from}–${to}`,
    at: (day, time) => `${day}, ora ${time}`,
    during: (day, span) => `${day}, ${span}`,
  },

  translation: {
    draft: 'Tradus automat, încă neverificat.',
    stale: 'Textul german este mai nou.',
    holds: 'Este valabil textul german.',
    german: 'Citiți în germană',
    nav: 'Limbi',
  },

  places: {
    pliezhausen: {
      service: 'Sozialraumorientierung',
      serviceMeaning: [
        'Sozialraum înseamnă: localitatea dumneavoastră și oamenii din jurul dumneavoastră.',
      ],
      municipality: 'Comuna Pliezhausen (Gemeinde Pliezhausen)',
      county: 'Districtul Reutlingen (Landkreis Reutlingen)',
      room: 'Biroul de la parter (Büro im Erdgeschoss)',
      advisers: {
        jugendamt: {
          title: 'Asistent social',
          employer: 'oficiul pentru tineret (Jugendamt Reutlingen)',
        },
        diakonie: {
          title: 'Asistentă socială',
          employer: 'serviciul diaconiei (Diakoniestation Metzingen)',
        },
      },
      backers: [
        {
          name: 'Comuna Pliezhausen (Gemeinde Pliezhausen)',
          does: 'Organizează totul. Biroul nostru este la primărie (Rathaus).',
        },
        {
          name: 'Districtul Reutlingen (Landkreis Reutlingen)',
          does: 'Plătește munca specialiștilor.',
        },
        {
          name: 'Oficiul pentru tineret (Jugendamt Reutlingen)',
          does: 'De acolo vine un asistent social.',
        },
        {
          name: 'Serviciul diaconiei (Diakoniestation Metzingen)',
          does: 'De acolo vine o asistentă socială.',
        },
      ],
      partners: [
        {
          name: 'Serviciul de integrare (Integrationsmanagement)',
          does: 'Îi ajută pe oamenii veniți de curând în Germania. Vine cu noi și la dumneavoastră acasă.',
        },
        {
          name: 'Asistentul social din școală (Schulsozialarbeit)',
          does: 'Îi ajută pe copii și pe părinți când au griji la școală.',
        },
        { name: 'Școala comună (Gemeinschaftsschule)', does: 'Aici copiii învață împreună.' },
        {
          name: 'Activități deschise pentru tineri (Offene Jugendarbeit)',
          does: 'Sunt pentru toți tinerii.',
        },
        {
          name: 'Casa tinerilor (Jugendhaus)',
          does: 'Un loc pentru tineri. Acolo pregătim și proiecte.',
        },
        { name: 'Școala de muzică (Musikschule)', does: 'Aici copiii învață muzică.' },
      ],
      story: [
        'Districtul Reutlingen (Landkreis Reutlingen) plătește acest serviciu în 5 localități.',
        'Prima localitate a fost Lichtenstein. Acolo a mers bine.',
        'Și Pliezhausen s-a implicat pentru acest serviciu.',
        'În primăvara anului 2023, consiliul comunei (Gemeinderat) a aflat despre el.',
      ],
      youthOffice: [
        'O persoană din echipa noastră lucrează la oficiul pentru tineret (Jugendamt Reutlingen).',
        'Cealaltă persoană lucrează la serviciul diaconiei (Diakoniestation Metzingen).',
        'Puteți alege cu cine vorbiți.',
      ],
      processors: [
        {
          name: 'Netlify, Inc., SUA',
          does: 'Site-ul se află pe calculatoarele acestei firme.',
          where: 'EXEMPLU: locul și temeiul legal lipsesc încă',
        },
        {
          name: 'EXEMPLU: firma pentru e-mailuri lipsește încă',
          does: 'Această firmă trimite e-mailurile noastre.',
          where: 'EXEMPLU: locul lipsește încă',
        },
      ],
    },
  },

  titles: {
    start: 'Ajutor la primărie',
    sprechstunde: 'Program cu publicul',
    callback: 'Cereți un apel',
    booking: 'Faceți o programare',
    myBooking: 'Programarea dumneavoastră',
    toMyBooking: 'Programarea mea',
    cancel: 'Anulați programarea',
    move: 'Mutați programarea',
    calendar: 'Programarea în calendar',
    myCallback: 'Apelul cerut',
    callbackTime: 'Altă oră',
    emergency: 'Numere de urgență',
    topics: 'Cu ce ajutăm',
    visit: 'Vizită acasă',
    questions: 'Întrebări și răspunsuri',
    aboutUs: 'Despre noi',
    network: 'Cu cine lucrăm',
    imprint: 'Impressum',
    privacy: 'Protecția datelor',
    accessibility: 'Accesibilitate',
    reportBarrier: 'Semnalați un obstacol',
    plainLanguage: 'Limbaj ușor',
    signLanguage: 'Limba semnelor',
    poster: 'Afiș',
    card: 'Cartonaș',
    cards: '4 cartonașe',
    exit: 'Ieșiți din pagină',
    notFound: 'Pagina nu există',
    fault: 'Mică problemă',
    withError: (title) => `Greșeală: ${title}`,
    ofSite: (title, site) => `${title} · ${site}`,
  },

  site: {
    rathaus: (name) => `Rathaus ${name}`,
    rathausAlone: 'Rathaus',
    description: 'Vorbiți cu noi la primărie (Rathaus). Nu costă nimic.',
    draft: 'Schiță: orele noastre și numărul nostru sunt exemple.',
    draftEmergency: 'Numerele de urgență sunt reale.',
    skip: 'La conținut',
    toStart: 'La pagina principală',
    pages: 'Pagini',
    legal: 'Informații legale',
    forEveryone: 'Pe înțelesul tuturor',
    none: 'Niciunul',
  },

  talk: {
    title: 'Vorbiți cu noi',
    text: 'Nu costă nimic.',
    walkIn: 'Puteți veni direct.',
  },

  topics: {
    heading: 'Cu ce ajutăm',
    lead: ['Aveți griji? Alegeți o pagină.', 'Sau veniți direct la noi.'],
    other:
      'Întrebarea dumneavoastră nu este aici? Veniți oricum. Nu este nevoie să explicați nimic dinainte.',
    about: 'Despre ce este vorba',
    weDo: 'Ce facem noi',
    today: 'Ce puteți face astăzi',
    sources: 'Aici scrie exact',
    checked: (day) => `Am verificat această pagină la data de ${day}.`,
    all: 'Vedeți toate temele',
  },

  questions: {
    heading: 'Ce întreabă mulți oameni',
    lead: ['Vă este frică sau aveți îndoieli? Este normal.', 'Aici sunt răspunsurile.'],
    beforeForms: 'Vă este frică?',
    beforeFormsHint: 'Aici găsiți răspunsuri.',
    all: 'Toate întrebările și răspunsurile',
  },

  aboutUs: {
    backers: 'Cine ne susține?',
  },

  leicht: {
    untested: 'Ușor de înțeles – încă neverificat',
    tested: (who, day) => `Limbaj ușor (Leichte Sprache). Verificat de: ${who}. Data: ${day}`,
    pages: 'Pagini ușoare',
    more: 'Citiți mai mult',
    noLaw: 'Acest text nu este un text juridic.',
  },

  signLanguage: {
    video: 'Film în limba semnelor',
    save: 'Salvați filmul',
    size: (megabytes, minutes) => `${megabytes} MB, ${minutesOf(minutes)}`,
    missing: ['Filmul lipsește încă.', 'Până atunci, aici scrie totul în propoziții scurte.'],
  },

  processors: {
    title: 'Aceste firme lucrează pentru noi',
    where: (where) => `Locul: ${where}`,
  },

  help: {
    title: 'Sunteți în pericol?',
    more: 'Mai multe numere de urgență',
    call: 'Sunați-ne',
  },

  doors: {
    callback: 'Cereți un apel',
    callbackHow: 'Vă sunăm noi.',
    // A soft hyphen: the word is as long as the door is wide.
    booking: 'Faceți o progra\u00ADmare',
    bookingHow: 'Alegeți o oră.',
    walkIn: 'Veniți direct',
  },

  today: {
    open: (until) => `Acum este deschis până la ora ${until}.`,
    opens: (span) => `Astăzi: ${span}.`,
    cancelled: 'Astăzi nu avem program cu publicul.',
    holiday: 'Astăzi este sărbătoare legală.',
    none: 'Acum nu este program cu publicul.',
    next: (day, span) => `Data viitoare: ${day}, ${span}.`,
    again: (day, span) => `Data viitoare: ${day}, ${span}`,
    noneAhead: 'Vă rugăm să ne sunați.',
    noTermin: 'Nu aveți nevoie de programare.',
  },

  start: {
    heading: 'Vorbiți cu noi',
    lead: ['Aveți griji cu banii, copiii sau munca? Vă ajutăm.', 'Nu costă nimic.'],
    come: 'Veniți direct la primărie:',
    open: (weekday, span) => `${upperFirst(weekday, 'ro')}, ${span}`,
    forMeTitle: 'Este și pentru mine?',
    forMe: [
      'Da. Toți oamenii din această localitate pot veni.',
      'Și grijile mici sunt importante.',
    ],
    topicsTitle: 'Cu ce ajutăm',
    topicsMore: 'Și cu multe altele. Nu este nevoie să explicați nimic dinainte.',
    topicsAll: 'Vedeți toate temele',
    fearMore: 'Mai multe întrebări și răspunsuri',
    aboutUsMore: 'Mai mult despre noi',
    visitMore: 'Cum decurge o vizită',
    fearTitle: 'Vă este frică?',
    fear: [
      'Puteți spune orice nume. Nu este nevoie să fie numele dumneavoastră.',
      'Dumneavoastră hotărâți ce povestiți.',
      'Nu costă nimic.',
    ],
    peopleTitle: 'Cine vă primește?',
    people: 'Aceste persoane vorbesc cu dumneavoastră:',
    service: (name) => `Serviciul nostru se numește: ${name}.`,
    visitTitle: 'Venim și la dumneavoastră',
    visit: 'Nu puteți veni la primărie (Rathaus)? Atunci vă vizităm acasă.',
    visitLink: 'Cereți o vizită',
    phoneTitle: 'Doriți să ne sunați dumneavoastră?',
  },

  secrecy: [
    'Avem obligația de a păstra secretul (Schweigepflicht). Nu spunem nimic mai departe.',
    'Numai dacă un copil este în pericol, poate va trebui să îi informăm pe alții.',
    'Aproape întotdeauna vă spunem asta dinainte.',
  ],

  sprechstunde: {
    heading: 'Veniți la programul cu publicul (Sprechstunde)',
    lead: 'Puteți vorbi cu noi. Nu costă nimic.',
    todayTitle: 'Astăzi',
    whenTitle: 'Când?',
    every: (weekday, span) => `În fiecare ${weekday}, ${span}`,
    walkIn: 'Puteți veni direct.',
    terminOnly: 'Vă rugăm să faceți întâi o programare.',
    onlyTermin: 'numai cu programare',
    nextTitle: 'Zilele următoare',
    nextNone: 'Deocamdată nu este planificat niciun program cu publicul.',
    closedTitle: 'Când nu avem program cu publicul',
    closed: (from, to) => (from === to ? from : `${from} – ${to}`),
    whereTitle: 'Unde?',
    whoTitle: 'Cine vă primește?',
    room: 'Camera',
    howTitle: 'Așa se face',
    how: [
      'Veniți la primărie (Rathaus).',
      'Poate va trebui să așteptați.',
      'Vă ascultăm.',
      'Ne gândim împreună ce vă ajută.',
    ],
    bringTitle: 'Ce trebuie să aduceți?',
    bring: 'Nimic. Doar veniți.',
    orBook: 'Nu doriți să așteptați?',
    link: 'Toate orele și drumul până la noi',
  },

  stepFree: {
    yes: 'Drumul nu are trepte.',
    no: 'Drumul are trepte. Sunați-ne dinainte. Găsim altă cameră.',
    unknown: 'Sunt trepte pe drum? Încă nu știm. Vă rugăm să ne sunați dinainte.',
  },

  who: {
    of: (adviser) => `${adviser.title}, ${adviser.employer}`,
    one: (adviser) => `Vă primește: ${adviser}`,
    there: (advisers) =>
      `${advisers.length > 1 ? 'Vă primesc' : 'Vă primește'}: ${advisers.join(' și ')}`,
  },

  notAnApplication: {
    title: 'Bine de știut',
    booking: 'O programare nu este o cerere (Antrag).',
    callback: 'Un apel nu este o cerere (Antrag).',
    lines: [
      'O cerere puteți depune la primărie (Rathaus).',
      'Contează ziua în care depuneți cererea.',
    ],
  },

  history: [
    'Se uită cineva în telefonul dumneavoastră?',
    'Atunci ștergeți această pagină din istoric.',
  ],

  form: {
    optional: (label) => `${label}, dacă doriți`,
    sending: 'Formularul se trimite. Vă rugăm să așteptați.',
    kept: 'Ce ați scris este încă aici.',
    error: 'Greșeală:',
    trap: 'Vă rugăm să nu scrieți nimic aici.',
    more: 'Mai doriți ceva?',
    moreHint: 'Completați numai dacă doriți.',
    no: 'Nu',
    yes: 'Da',
  },

  fields: {
    name: 'Numele dumneavoastră',
    nameHint: 'Scrieți un nume. Nu este nevoie să fie numele dumneavoastră.',
    phone: 'Numărul dumneavoastră de telefon',
    phoneHint: `De exemplu: ${examplePhone}`,
    phoneBookingHint: 'Numai dacă avem întrebări. Sau dacă programarea se anulează.',
    email: 'Adresa dumneavoastră de e-mail',
    emailHint:
      'Dacă o scrieți, vă trimitem o confirmare. Vă citește cineva e-mailurile? Atunci nu scrieți nimic aici.',
    emailBookingHint:
      'Dacă o scrieți, vă trimitem programarea. Vă citește cineva e-mailurile? Atunci nu scrieți nimic aici.',
    onlyWithEmail: 'Numai cu e-mail:',
    calendar: 'Trimiteți-mi și fișierul pentru calendar',
    calendarHint: 'Vede cineva calendarul dumneavoastră? Atunci scoateți bifa.',
    reminder: 'Amintiți-mi cu o zi înainte',
    when: 'Când avem voie să vă sunăm?',
    whenHint: 'Puteți bifa mai multe variante.',
    whenAny: 'Oricând, am mereu timp.',
    half: (half, span) => `${half}, ${span}`,
    safeTitle: 'Cum vă sunăm',
    voicemail: 'Avem voie să lăsăm un mesaj pe mesageria vocală (Mailbox)?',
    sayWho: 'Avem voie să spunem la telefon cine suntem?',
    sayWhoNo: 'Nu, spuneți numai: Rathaus',
    others: 'Altă persoană răspunde la telefon. Ce să facem?',
    othersNo: 'Închideți telefonul',
    othersYes: 'Întrebați de mine',
    never: 'Când să nu vă sunăm niciodată?',
    neverMore: 'Există ore care nu se potrivesc niciodată?',
    neverHint: 'Atunci spuneți-ne aici.',
    for: 'Pentru cine este?',
    forSelf: 'Pentru mine',
    forOther: 'Pentru altă persoană',
    agreed: 'Persoana știe și este de acord.',
    forOtherHint: 'Atunci scrieți numele și numărul acestei persoane.',
    language: 'În ce limbă doriți să vorbiți?',
    otherLanguage: 'Altă limbă',
    interpreter: 'Am nevoie de o persoană care traduce.',
    step_free: 'Am nevoie de un drum fără trepte.',
    child: 'Vin cu un copil.',
    needs: 'De ce aveți nevoie?',
    visit: 'Vă rog să veniți la mine acasă.',
    visitHint: 'Adresa o întrebăm la telefon.',
    prefer: 'Cu cine ați prefera să vorbiți?',
    preferHint: 'Nu se poate întotdeauna. Încercăm.',
    preferNobody: 'Cu oricine',
    preferWoman: 'Cu o femeie',
    preferMan: 'Cu un bărbat',
  },

  callback: {
    heading: 'Doriți să vă sunăm?',
    lead: 'Dumneavoastră ne spuneți când vă sunăm (Rückruf). Nu costă nimic.',
    submit: 'Cereți un apel',
    privacy: (days) =>
      `Folosim datele dumneavoastră numai pentru apel. După cel mult ${daysOf(days)} le ștergem de pe acest site.`,
  },

  booking: {
    heading: 'Alegeți o oră',
    lead: 'Primiți o oră fixă. Nu costă nimic.',
    free: 'Ore libere',
    more: 'Vedeți mai multe ore',
    onDay: (day) => day,
    walkIn: 'Puteți și să veniți direct',
    none: 'Deocamdată nu este nicio oră liberă',
    noneInstead: 'Puteți totuși să vorbiți cu noi:',
    down: 'Acum nu putem arăta orele libere',
    downInstead: 'Vă rugăm să încercați din nou mai târziu.',
    formHeading: 'Rezervați această oră',
    formLead: ['Scrieți un nume.', 'Atunci ora este a dumneavoastră.'],
    minutes: (minutes) => minutesOf(minutes),
    chooseOther: 'Alegeți altă oră',
    chooseSlot: 'Alegeți altă oră',
    reach: 'Cum vă putem contacta?',
    reachHint: 'Nu este nevoie să scrieți nimic aici.',
    submit: 'Faceți programarea',
    privacy: (days) =>
      `Folosim datele dumneavoastră numai pentru programare. La cel mult ${daysOf(days)} după programare le ștergem de pe acest site.`,
    gone: 'Această oră nu mai este liberă',
    goneMine: [
      'Tocmai ați rezervat chiar dumneavoastră această oră?',
      'Atunci programarea este valabilă. Nu mai este nevoie să faceți nimic.',
    ],
    goneInstead: 'Aceste ore sunt încă libere:',
    notASlot: 'Această oră nu există',
    toSlots: 'Vedeți toate orele libere',
  },

  myBooking: {
    heading: 'Aveți o programare',
    when: 'Când?',
    where: 'Unde?',
    who: 'Cine vă primește?',
    code: 'Codul dumneavoastră',
    codeUse: 'Ne sunați? Atunci spuneți numai acest cod.',
    more: 'Vedeți mai mult',
    keep: ['Fotografiați această pagină.', 'Sau notați ora și codul.'],
    mail: 'Primiți și un e-mail la:',
    reminder: (day) => `Ca să nu uitați, vă trimitem un e-mail ${day}.`,
    calendar: 'În calendarul meu',
    calendarHint: [
      'În calendar scrie numai: Programare la primărie (Rathaus).',
      'Vede cineva calendarul dumneavoastră? Atunci mai bine nu o adăugați.',
    ],
    calendarHelp: 'Cum se face pe telefon',
    bringTitle: 'Ce trebuie să aduceți?',
    bring: 'Nimic. Doar veniți.',
    changeTitle: 'Nu puteți veni?',
    move: 'Mutați programarea',
    cancel: 'Anulați programarea',
    byPhone: 'Se poate și la telefon.',
    keptTitle: 'Ce se întâmplă cu datele dumneavoastră?',
    kept: (day) => `Ștergem datele dumneavoastră de pe acest site cel târziu după data de ${day}.`,
    cancelledHeading: 'Ați anulat programarea',
    cancelledText: [
      'Vă rugăm să ștergeți programarea din calendarul dumneavoastră.',
      'Nu mai este nevoie să faceți nimic altceva.',
    ],
    calledOffHeading: 'A trebuit să anulăm programarea dumneavoastră',
    calledOffText: 'Ne pare rău. Vă rugăm să alegeți altă oră.',
    deleteEntry: [
      'Este programarea veche în calendarul dumneavoastră?',
      'Atunci vă rugăm să o ștergeți de acolo.',
    ],
    insteadTitle: 'Aceste ore sunt libere',
    instead: 'Rezervați această oră',
    undoTitle: 'V-ați răzgândit?',
    undoText: (until) => [
      `Atunci spuneți-ne până la ora ${until}.`,
      'Până atunci păstrăm ora pentru dumneavoastră.',
    ],
    undo: 'Vin totuși',
    another: 'Faceți altă programare',
    overHeading: 'Această programare a trecut',
    overText: [
      'Linkul este valabil numai până la începutul programării.',
      'Sunteți încă pe drum? Atunci vă rugăm să ne sunați.',
      'Nu ați ajuns la programare? Nu este nicio problemă.',
      'Faceți, pur și simplu, o programare nouă.',
    ],
    unknownHeading: 'Nu găsim această programare',
    unknownText: [
      'Poate lipsește o parte din link.',
      'Sau programarea a trecut de mult.',
      'Aveți întrebări? Atunci sunați-ne.',
    ],
  },

  cancelBooking: {
    heading: 'Doriți să anulați?',
    text: 'Nu este nevoie să spuneți motivul.',
    submit: 'Anulați programarea',
    rather: 'Preferați altă oră?',
    back: 'Înapoi la programarea dumneavoastră',
  },

  moveBooking: {
    others: 'Alte ore libere',
    heading: 'Când doriți să veniți?',
    present: 'Acum programarea dumneavoastră este',
    submit: 'Mutați programarea',
  },

  findBooking: {
    heading: 'Găsiți programarea dumneavoastră',
    lead: 'Aveți nevoie de cod și de numărul dumneavoastră de telefon.',
    code: 'Cod',
    codeHint: 'Codul are 6 caractere. De exemplu: 7K3M9P',
    phoneEnd: 'Ultimele 3 cifre din numărul dumneavoastră de telefon',
    phoneEndHint:
      'Nu ați dat un număr de telefon? Atunci scrieți primele 3 litere din numele dumneavoastră.',
    submit: 'Vedeți programarea',
    wrong: 'Codul sau cifrele nu sunt corecte. Vă rugăm să le verificați. Sau sunați-ne.',
    none: 'Nu aveți încă o programare?',
  },

  calendar: {
    heading: 'Cum puneți programarea în calendar',
    lead: 'Aveți nevoie de pagina cu programarea dumneavoastră.',
    phones: [
      {
        name: 'iPhone',
        steps: [
          'Deschideți pagina cu programarea dumneavoastră. Apăsați pe: În calendarul meu',
          'Telefonul arată programarea. Sau descarcă un fișier. Atunci apăsați pe fișier.',
          'Apăsați pe: Adăugați. Apoi apăsați pe: OK',
        ],
      },
      {
        name: 'Android',
        steps: [
          'Deschideți pagina cu programarea dumneavoastră. Apăsați pe: În calendarul meu',
          'Telefonul descarcă fișierul termin.ics. Apăsați pe fișier.',
          'Telefonul vă întreabă de o aplicație? Atunci alegeți calendarul dumneavoastră. Apăsați pe: Salvează',
        ],
      },
    ],
    failsTitle: 'Nu merge?',
    fails: [
      'Nu este nicio problemă. Nu orice telefon poate face asta.',
      'Scrieți chiar dumneavoastră ziua și ora în calendar.',
      'Sau scrieți totul pe hârtie.',
    ],
    othersTitle: 'Ce văd alții?',
    others: [
      'În calendar scrie: Programare la primărie (Rathaus).',
      'Mai apar acolo ziua, ora și adresa. Mai mult nu.',
      'Folosiți calendarul împreună cu alții? Atunci toți văd această programare.',
      'Fișierul termin.ics rămâne în telefon. Puteți șterge fișierul.',
    ],
    changesTitle: 'Se schimbă programarea?',
    changes: [
      'Programarea veche rămâne poate în calendar.',
      'Atunci vă rugăm să o ștergeți de acolo chiar dumneavoastră.',
    ],
  },

  myCallback: {
    heading: 'Mulțumim. Vă sunăm.',
    when: 'Când?',
    anyTime: 'Într-una dintre următoarele zile lucrătoare',
    number: 'Numărul dumneavoastră',
    say: 'Ce spunem?',
    sayRathaus: 'La telefon spunem numai: Rathaus.',
    sayWho: 'Avem voie să spunem la telefon cine suntem.',
    shown: 'Ce arată telefonul dumneavoastră?',
    callerId: {
      'our-number': (phone) => `Veți vedea numărul nostru: ${phone}`,
      hidden: () => 'Nu veți vedea niciun număr. Vă rugăm să răspundeți totuși la telefon.',
      unknown: () => 'Poate nu veți vedea niciun număr. Vă rugăm să răspundeți totuși la telefon.',
    },
    chosen: 'Ce ați ales',
    more: 'Vedeți mai mult',
    voicemail: {
      yes: 'Avem voie să lăsăm un mesaj pe mesageria vocală (Mailbox).',
      no: 'Nu lăsăm niciun mesaj pe mesageria vocală (Mailbox).',
    },
    others: {
      yes: 'Răspunde altă persoană la telefon? Atunci întrebăm de dumneavoastră.',
      no: 'Răspunde altă persoană la telefon? Atunci închidem telefonul.',
    },
    visit: 'Doriți o vizită acasă.',
    interpreter: 'Aveți nevoie de o persoană care traduce.',
    language: (language) => `Limba: ${language}`,
    prefer: (whom) => `De preferință: ${whom}`,
    forOther: 'Apelul este pentru altă persoană.',
    mail: 'Primiți și un e-mail la:',
    keptTitle: 'Ce se întâmplă cu datele dumneavoastră?',
    kept: (day) => `Ștergem datele dumneavoastră de pe acest site cel târziu după data de ${day}.`,
    timeTitle: 'Nu vi se potrivește ora?',
    timeText: 'Puteți alege altă oră.',
    time: 'Schimbați ora',
    withdrawTitle: 'Nu mai doriți apelul?',
    withdrawText: 'Atunci nu vă sunăm. Ștergem imediat datele dumneavoastră de pe acest site.',
    withdraw: 'Anulați apelul',
    over: {
      withdrawn: {
        heading: 'Ați anulat apelul',
        text: ['Datele dumneavoastră de pe acest site sunt șterse.', 'Echipa știe despre asta.'],
      },
      done: {
        heading: 'V-am sunat deja',
        text: ['Am vorbit cu dumneavoastră.', 'Datele dumneavoastră de pe acest site sunt șterse.'],
      },
      'not-reached': {
        heading: 'Nu v-am găsit la telefon',
        text: [
          'Datele dumneavoastră de pe acest site sunt șterse.',
          'Vă rugăm să ne sunați. Sau cereți alt apel.',
        ],
      },
    },
    missed: ['Nu v-am găsit la telefon.', 'Mai încercăm o dată.'],
    missedLast: [
      'V-am sunat de 3 ori și nu v-am găsit la telefon.',
      'Vă rugăm să ne sunați. Sau alegeți altă oră.',
    ],
    another: 'Cereți alt apel',
    unknownHeading: 'Nu găsim acest apel',
    unknownText: [
      'Poate lipsește o parte din link.',
      'Sau v-am sunat deja.',
      'Aveți întrebări? Atunci sunați-ne.',
    ],
  },

  callbackTime: {
    heading: 'Alegeți altă oră',
    lead: 'Atunci vă sunăm la această oră.',
    submit: 'Schimbați ora',
    back: 'Înapoi la apelul cerut',
  },

  emergency: {
    heading: 'Numere de urgență',
    lead: 'Sunteți în pericol? Sunați imediat.',
    groups: {
      danger: 'Ajutor imediat',
      violence: 'Ajutor în caz de violență',
      children: 'Ajutor pentru copii și părinți',
      health: 'Ajutor în caz de boală',
      worry: 'Ajutor când aveți griji',
      card: 'Nu mai aveți cardul?',
    },
    always: 'Zi și noapte',
    notAlways: 'Nu se răspunde la orice oră',
    free: 'Gratuit',
    normal: 'Costă cât un apel obișnuit',
    silent:
      'Nu puteți vorbi sau nu puteți auzi? Atunci vă ajută aplicația pentru urgențe nora (Notruf-App). Aplicația trebuie pregătită dinainte.',
  },

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
    draft: 'Schiță! Orele și numerele sunt exemple.',
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

  notFound: {
    heading: 'Această pagină nu există',
    text: 'Poate adresa este greșită. Aceste pagini vă ajută mai departe:',
  },

  fault: {
    heading: 'Acum ceva nu merge',
    text: 'Problema este la noi. Vă rugăm să încercați din nou mai târziu.',
  },
}

export const ro: Translation = { own: 'Română', direction: 'ltr', words, review }
