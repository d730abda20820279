import type { Words } from './de.ts'
import type { Translation } from './languages.ts'
import { examplePhone } from './example-phone.ts'
import type { Review } from './review.ts'

// Long because it holds every short string of one language, so that a translator has one file.

/** Who has checked these words, and against which German. */
const review: Review = {
  status: 'draft',
  source_hash: 'ee2dcaf274',
  reviewer: '',
  date: '2026-11-22',
}

/** Turkish, for those who read it better than German. */
const words: Words = {
  lang: 'tr',
  problems: {
    'name-missing': 'Lütfen bir ad yazın. Soyadı gerekmez.',
    'name-long': 'Ad çok uzun. Lütfen en fazla 60 karakter yazın.',
    'phone-missing': `Lütfen telefon numaranızı yazın. Örneğin: ${examplePhone}`,
    'phone-unreadable': `Bu numarayı arayamıyoruz. Lütfen numarayı kontrol edin. Örneğin: ${examplePhone}`,
    'email-unreadable':
      'Bu e-posta adresi doğru değil. Lütfen adresi kontrol edin. Örneğin: anna@example.org',
    'when-missing': 'Lütfen bir zaman işaretleyin.',
    'when-past': 'Bu zaman geçti. Lütfen başka bir zaman seçin.',
    'when-never': 'Bu zamanda asla aramamamızı da istediniz. Lütfen ikisinden birini değiştirin.',
    'agreed-missing': 'Kişinin haberi var mı? Lütfen işaretleyin.',
    'slot-missing': 'Lütfen bir saat seçin.',
  },
  refusals: {
    'bad-field': { title: 'Lütfen bilgilerinizi kontrol edin', text: 'Eksik kalan bir şey var.' },
    fault: {
      title: 'Ne yazık ki olmadı',
      text: 'Hata bizde. Lütfen bir daha gönderin. Ya da bizi arayın.',
    },
    'too-quick': {
      title: 'Bu çok hızlı oldu',
      text: 'Lütfen formu bir daha gönderin.',
    },
    'stale-form': {
      title: 'Bu sayfa uzun süre açık kaldı',
      text: 'Lütfen bilgilerinizi kontrol edin. Sonra bir daha gönderin.',
    },
    'slot-taken': {
      title: 'Ne yazık ki bu saat artık dolu',
      text: 'Lütfen başka bir saat seçin.',
    },
    'share-used-up': {
      title: 'Bu gün internette dolu',
      text: 'Lütfen başka bir gün seçin.',
    },
    'too-many-open': {
      title: 'İnternetten daha fazla randevu alınamıyor',
      text: 'Bir randevu daha mı istiyorsunuz? O zaman lütfen bizi arayın.',
    },
    'too-many': {
      title: 'Çok fazla istek geldi',
      text: 'Lütfen biraz bekleyin. Ya da bizi arayın.',
    },
    'too-late': { title: 'Bu saat çok yakın', text: 'Lütfen daha geç bir saat seçin.' },
    'too-far': {
      title: 'Bu tarih henüz çok uzak',
      text: 'Lütfen daha yakın bir zaman seçin.',
    },
    closed: {
      title: 'Bu zamanda görüşme saati yok',
      text: 'Lütfen başka bir zaman seçin.',
    },
    'not-a-slot': { title: 'Böyle bir saat yok', text: 'Lütfen başka bir saat seçin.' },
  },
  changeRefusals: {
    'undo-too-late': 'Bunun için artık çok geç. Lütfen başka bir randevu alın.',
    over: 'Bu randevu zaten başladı.',
    fault: 'Bizde bir hata oldu. Lütfen bir daha deneyin. Ya da bizi arayın.',
  },
  halves: { morning: 'Öğleden önce', afternoon: 'Öğleden sonra' },
  neverTimes: {
    mornings: 'Öğleden önce asla aramayın',
    noon: 'Öğle vakti asla aramayın',
    afternoons: 'Öğleden sonra asla aramayın',
    monday: 'Pazartesi günü asla aramayın',
    tuesday: 'Salı günü asla aramayın',
    wednesday: 'Çarşamba günü asla aramayın',
    thursday: 'Perşembe günü asla aramayın',
    friday: 'Cuma günü asla aramayın',
  },
  drawings: {
    figure: { woman: 'bir kadın', man: 'bir erkek', unknown: 'bir kişi' },
    table: (figures) => `Masada: ${figures.join(' ve ')}. Bir sandalye hâlâ boş.`,
    call: 'Bir cep telefonu çalıyor. Bir ses yalnızca şunu diyor: Rathaus.',
    visit: 'Bir kişi çantayla bir eve geliyor. Kapı açık.',
    child: 'Bir kişi, elinden tuttuğu bir çocukla geliyor.',
    interpreter: '2 kişi ayrı diller konuşuyor. Üçüncü bir kişi tercümanlık yapıyor.',
    wayTitle: 'Bizi nasıl bulursunuz?',
    way: {
      street: (street) => `Adres: ${street}`,
      building: (rathaus) => `Belediye burası: ${rathaus}.`,
      door: (room) => `Kapıdan girin. Odamız: ${room}`,
    },
    wayExample: 'Bu yol tarifi bir örnektir.',
  },
  exit: {
    link: 'Sayfadan hızla çık',
    leaving: 'Sayfa yükleniyor.',
    pressTwice: 'Shift tuşuna 2 kez daha basın. O zaman sayfadan çıkarsınız.',
    pressOnce: 'Shift tuşuna 1 kez daha basın. O zaman sayfadan çıkarsınız.',
    stay: 'Bu sayfada kalıyorsunuz.',
    about: 'Ne okuduğunuzu kim görebilir?',
    heading: 'Sayfadan hızla çıkmak',
    lead: 'Burada ne okuduğunuzu birinin görmesini istemiyor musunuz? Bunun için bir düğme var.',
    howTitle: 'Nasıl yapılır?',
    how: [
      'Şuna dokunun: Sayfadan hızla çık',
      'Hemen başka bir sayfa görürsünüz. O sayfanın bizimle ilgisi yoktur.',
      'Form da boşalır.',
    ],
    keyboard: ['Klavyeniz mi var?', 'Shift tuşuna 3 kez basın. Bu, büyük harf tuşudur.'],
    staysTitle: 'Geride ne kalır?',
    stays: [
      'Tarayıcı bütün sayfaları kaydeder. Bunun adı: tarayıcı geçmişi (Verlauf).',
      'Düğme, tarayıcı geçmişini silmez.',
      'Başkaları geçmişte burada olduğunuzu görebilir.',
      'Başkaları geri düğmesiyle önceki sayfaları görebilir.',
      'Bazı programlar okuduklarınızı gizlice izler. Düğme buna karşı işe yaramaz.',
    ],
    saferTitle: 'Daha güvenli olan ne?',
    safer: [
      'Başka bir cihaz kullanın. Örneğin bir arkadaşınızın telefonunu.',
      'Ya da gizli bir pencere açın. Adı: gizli sekme veya özel pencere.',
      'Sonra pencereyi kapatın. O zaman geçmişte hiçbir şey kalmaz.',
      'Ya da geçmişten sayfaları tek tek silin.',
      'Her şeyi silmeyin. Boş bir geçmiş dikkat çeker.',
    ],
    callTitle: 'Telefon etmeyi mi tercih edersiniz?',
    call: 'Aramalar da telefonda görünür. Bir aramayı listeden silebilirsiniz.',
  },
  answers: {
    400: {
      title: 'Bunu okuyamıyoruz',
      text: 'Lütfen formu bizim sayfamızda doldurun. Sonra bir daha gönderin.',
    },
    403: {
      title: 'Bu, başka bir siteden geldi',
      text: 'Lütfen bizim sayfamızı açın. Formu orada doldurun.',
    },
    404: {
      title: 'Burada böyle bir şey yok',
      text: 'Belki bağlantı çok eski. Ya da bağlantının bir parçası eksik.',
    },
    405: {
      title: 'Böyle olmuyor',
      text: 'Bu adres yalnızca formlar içindir. Lütfen ana sayfadan başlayın.',
    },
    413: {
      title: 'Metin çok uzun',
      text: 'Lütfen daha az yazın. Sonra formu bir daha gönderin.',
    },
    415: {
      title: 'Bunu okuyamıyoruz',
      text: 'Lütfen formu bizim sayfamızda doldurun. Sonra bir daha gönderin.',
    },
    429: {
      title: 'Çok fazla istek geldi',
      text: 'Lütfen biraz bekleyin. Sonra bir daha deneyin.',
    },
    500: {
      title: 'Bu olmadı',
      text: 'Hata bizde. Lütfen birkaç dakika sonra bir daha deneyin.',
    },
  },
  limits: {
    again: (when) => `Yeniden deneyebileceğiniz zaman: ${when}.`,
    back: 'Forma geri dön',
    phone: 'Bizi telefonla da arayabilirsiniz:',
    kept: (minutes) => `Bilgileriniz ${minutes} dakika daha burada kalır.`,
  },
  mail: {
    greeting: 'İyi günler!',
    goodbye: (sender) => `Saygılarımızla\n${sender}`,
    replies: 'Sorunuz mu var? Bu e-postaya cevap yazın. Ya da bizi arayın:',
    kept: (date) =>
      `Bilgilerinizi internet sitemizde en fazla şu tarihe kadar saklarız: ${date}. Sonra sileriz.`,
    booking: {
      subject: 'Belediyedeki (Rathaus) randevunuz',
      when: {
        new: 'Randevunuzun zamanı:',
        moved: 'Randevunuzun zamanı değişti. Yeni zamanı:',
        restored: 'Randevunuz yeniden geçerli. Zamanı:',
        reminder: 'Randevunuzu hatırlatırız. Zamanı:',
      },
      cancelled: 'Randevunuzu iptal ettiniz. Zamanı şuydu:',
      calledOff: 'Ne yazık ki randevunuzu iptal etmek zorundayız. Zamanı şuydu:',
      others: 'Şu saatler boş:',
      chooseOther: 'Yeni bir saati buradan seçebilirsiniz',
      deleteEntry: 'Lütfen takviminizdeki kaydı silin.',
      another: 'Başka bir randevuyu buradan alabilirsiniz',
      length: 'Süre',
      minutes: (minutes) => `${minutes} dakika`,
      place: 'Yer',
      room: 'Oda',
      code: 'Kodunuz',
      bring: 'Yanınızda hiçbir şey getirmeniz gerekmez.',
      cancel:
        'Gelemiyor musunuz? Sorun değil. Randevuyu iptal edin. Ya da bizi arayın ve kodunuzu söyleyin.',
      open: 'Randevunuzu burada görebilir, değiştirebilir veya iptal edebilirsiniz',
    },
    callback: {
      subject: 'Geri arama isteğiniz',
      intro: 'Sizi arayacağız.',
      when: 'Ne zaman',
      whenAny: 'Önümüzdeki iş günlerinden birinde',
      says: 'Telefonda yalnızca şunu söyleriz: Rathaus.',
      notReached: 'Ne yazık ki size telefonda ulaşamadık.',
      otherTime: 'Başka bir zamanı buradan seçebilirsiniz',
      open: 'Geri arama isteğinizi burada görürsünüz. Buradan iptal de edebilirsiniz',
    },
    calendarSummary: 'Belediyede (Rathaus) randevu',
  },

  dates: {
    locale: 'tr',
    clock: (hour, minute) => `${hour}:${minute}`,
    time: (clock) => clock,
    span: (from, to) => `${from}–${to}`,
    at: (day, time) => `${day}, saat ${time}`,
    during: (day, span) => `${day}, ${span}`,
  },

  translation: {
    draft: 'Bu çeviriyi bir makine yaptı, henüz kimse kontrol etmedi.',
    stale: 'Almanca metin daha yeni.',
    holds: 'Almanca metin geçerlidir.',
    german: 'Almanca oku',
    nav: 'Diller',
  },

  places: {
    pliezhausen: {
      service: 'Sozialraumorientierung',
      serviceMeaning: ['Sozialraum şu demektir: yaşadığınız yer ve çevrenizdeki insanlar.'],
      municipality: 'Pliezhausen Belediyesi (Gemeinde Pliezhausen)',
      county: 'Reutlingen ilçesi (Landkreis Reutlingen)',
      room: 'Zemin kattaki büro (Büro im Erdgeschoss)',
      advisers: {
        jugendamt: {
          title: 'Erkek sosyal hizmet uzmanı (Sozialarbeiter)',
          employer: 'Reutlingen gençlik dairesi (Jugendamt Reutlingen)',
        },
        diakonie: {
          title: 'Kadın sosyal hizmet uzmanı (Sozialarbeiterin)',
          employer: 'Metzingen Diakonie merkezi (Diakoniestation Metzingen)',
        },
      },
      backers: [
        {
          name: 'Pliezhausen Belediyesi (Gemeinde Pliezhausen)',
          does: 'Her şeyi düzenler. Büromuz belediyededir (Rathaus).',
        },
        {
          name: 'Reutlingen ilçesi (Landkreis Reutlingen)',
          does: 'Uzmanların çalışması için para öder.',
        },
        {
          name: 'Reutlingen gençlik dairesi (Jugendamt Reutlingen)',
          does: 'Oradan bir erkek sosyal hizmet uzmanı gelir.',
        },
        {
          name: 'Metzingen Diakonie merkezi (Diakoniestation Metzingen)',
          does: 'Oradan bir kadın sosyal hizmet uzmanı gelir.',
        },
      ],
      partners: [
        {
          name: 'Uyum danışmanlığı (Integrationsmanagement)',
          does: 'Almanya’da yeni olan insanlara yardım eder. Bizimle birlikte evinize de gelir.',
        },
        {
          name: 'Okul sosyal hizmeti (Schulsozialarbeit)',
          does: 'Okulla ilgili dertlerde çocuklara ve anne babalara yardım eder.',
        },
        { name: 'Ortak okul (Gemeinschaftsschule)', does: 'Çocuklar burada birlikte öğrenir.' },
        {
          name: 'Açık gençlik çalışması (Offene Jugendarbeit)',
          does: 'Bütün gençler için vardır.',
        },
        {
          name: 'Gençlik evi (Jugendhaus)',
          does: 'Gençler için bir yer. Orada projeler de planlarız.',
        },
        { name: 'Müzik okulu (Musikschule)', does: 'Çocuklar burada müzik yapmayı öğrenir.' },
      ],
      story: [
        'Reutlingen ilçesi (Landkreis Reutlingen) bu hizmetin parasını 5 yerde öder.',
        'İlk yer Lichtenstein oldu. Orada iyi sonuç verdi.',
        'Pliezhausen de bunun için çaba gösterdi.',
        'Belediye meclisi (Gemeinderat) bunu 2023 ilkbaharında öğrendi.',
      ],
      youthOffice: [
        'Birimiz Reutlingen gençlik dairesinde (Jugendamt Reutlingen) çalışır.',
        'Diğerimiz Metzingen Diakonie merkezinde (Diakoniestation Metzingen) çalışır.',
        'Kiminle konuşacağınızı seçebilirsiniz.',
      ],
      processors: [
        {
          name: 'Netlify, Inc., ABD',
          does: 'Bu site bu firmanın bilgisayarlarında durur.',
          where: 'ÖRNEK: Yer ve hukuki dayanak henüz eksik',
        },
        {
          name: 'ÖRNEK: E-posta firması henüz eksik',
          does: 'Bu firma e-postalarımızı gönderir.',
          where: 'ÖRNEK: Yer henüz eksik',
        },
      ],
    },
  },

  titles: {
    start: 'Belediyede (Rathaus) görüşme',
    sprechstunde: 'Görüşme saatleri',
    callback: 'Sizi arayalım',
    booking: 'Randevu alın',
    myBooking: 'Randevunuz',
    toMyBooking: 'Randevum',
    cancel: 'Randevuyu iptal et',
    move: 'Randevuyu değiştir',
    calendar: 'Takvimde randevu',
    myCallback: 'Geri arama isteğiniz',
    callbackTime: 'Yeni zaman',
    emergency: 'Acil durum numaraları',
    topics: 'Konularımız',
    visit: 'Ev ziyareti',
    questions: 'Sorular ve cevaplar',
    aboutUs: 'Hakkımızda',
    network: 'Kimlerle çalışıyoruz',
    imprint: 'Künye',
    privacy: 'Veri koruma',
    accessibility: 'Erişilebilirlik',
    reportBarrier: 'Engel bildir',
    plainLanguage: 'Kolay Dil',
    signLanguage: 'İşaret dili',
    poster: 'Afiş',
    card: 'Kart',
    cards: '4 kart',
    exit: 'Sayfadan çıkmak',
    notFound: 'Sayfa yok',
    fault: 'Kısa bir arıza',
    withError: (title) => `Hata: ${title}`,
    ofSite: (title, site) => `${title} · ${site}`,
  },

  site: {
    rathaus: (name) => `Rathaus ${name}`,
    rathausAlone: 'Rathaus',
    description: 'Belediyede (Rathaus) bizimle konuşun. Ücretsizdir.',
    draft: 'Taslak: Saatlerimiz ve numaramız örnektir.',
    draftEmergency: 'Acil durum numaraları gerçektir.',
    skip: 'İçeriğe geç',
    toStart: 'Ana sayfaya git',
    pages: 'Sayfalar',
    legal: 'Yasal bilgiler',
    forEveryone: 'Herkes için anlaşılır',
    none: 'Yok',
  },

  talk: {
    title: 'Bizimle konuşun',
    text: 'Ücretsizdir.',
    walkIn: 'Randevusuz gelebilirsiniz.',
  },

  topics: {
    heading: 'Bu konularda yardım ederiz',
    lead: ['Derdiniz mi var? Bir sayfa seçin.', 'Ya da hemen bize gelin.'],
    other: 'Sorunuz burada yok mu? Yine de gelin. Önceden bir şey açıklamanız gerekmez.',
    about: 'Konu nedir?',
    weDo: 'Biz ne yaparız?',
    today: 'Bugün ne yapabilirsiniz?',
    sources: 'Ayrıntılı bilgi burada',
    checked: (day) => `Bu sayfayı kontrol ettiğimiz tarih: ${day}.`,
    all: 'Bütün konuları göster',
  },

  questions: {
    heading: 'Sık sorulan sorular',
    lead: ['Korkuyor musunuz ya da emin değil misiniz? Bu normaldir.', 'Cevaplar burada.'],
    beforeForms: 'Korkuyor musunuz?',
    beforeFormsHint: 'Cevaplar burada.',
    all: 'Bütün sorular ve cevaplar',
  },

  aboutUs: {
    backers: 'Arkamızda kim var?',
  },

  leicht: {
    untested: 'Kolay anlaşılır – henüz kontrol edilmedi',
    tested: (who, day) => `Kolay Dil (Leichte Sprache). Kontrol eden: ${who}, ${day}`,
    pages: 'Kolay sayfalar',
    more: 'Daha fazlasını oku',
    noLaw: 'Bu metin bir hukuk metni değildir.',
  },

  signLanguage: {
    video: 'İşaret dilinde video',
    save: 'Videoyu kaydet',
    size: (megabytes, minutes) => `${megabytes} megabayt, ${minutes} dakika`,
    missing: ['Video henüz yok.', 'O zamana kadar burada her şeyi kısa cümlelerle okursunuz.'],
  },

  processors: {
    title: 'Bu firmalar bizim için çalışıyor',
    where: (where) => `Yer: ${where}`,
  },

  help: {
    title: 'Tehlikede misiniz?',
    more: 'Diğer acil durum numaraları',
    call: 'Bizi arayın',
  },

  doors: {
    callback: 'Sizi arayalım',
    callbackHow: 'Biz size telefon ederiz.',
    booking: 'Randevu alın',
    bookingHow: 'Saati siz seçersiniz.',
    walkIn: 'Randevusuz gelin',
  },

  today: {
    open: (until) => `Şu an açık. Kapanış: ${until}.`,
    opens: (span) => `Bugün ${span}.`,
    cancelled: 'Bugünkü görüşme saatleri iptal oldu.',
    holiday: 'Bugün resmi tatil.',
    none: 'Şu an görüşme saati değil.',
    next: (day, span) => `Bir sonraki: ${day}, ${span}.`,
    again: (day, span) => `Bir sonraki: ${day}, ${span}`,
    noneAhead: 'Lütfen bizi arayın.',
    noTermin: 'Randevu gerekmez.',
  },

  start: {
    heading: 'Bizimle konuşun',
    lead: ['Para, çocuk veya iş konusunda derdiniz mi var? Yardım ederiz.', 'Ücretsizdir.'],
    come: 'Randevusuz belediyeye gelin:',
    open: (weekday, span) => `${weekday}, ${span}`,
    forMeTitle: 'Bu benim için mi?',
    forMe: ['Evet. Burada yaşayan herkes gelebilir.', 'Küçük dertler de önemlidir.'],
    topicsTitle: 'Bu konularda yardım ederiz',
    topicsMore: 'Ve daha pek çok konuda. Önceden bir şey açıklamanız gerekmez.',
    topicsAll: 'Bütün konuları göster',
    fearMore: 'Daha fazla soru ve cevap',
    aboutUsMore: 'Hakkımızda daha fazlası',
    visitMore: 'Bir ziyaret nasıl geçer?',
    fearTitle: 'Korkuyor musunuz?',
    fear: [
      'İstediğiniz adı söyleyebilirsiniz. Kendi adınız olması gerekmez.',
      'Ne anlatacağınıza siz karar verirsiniz.',
      'Ücretsizdir.',
    ],
    peopleTitle: 'Kiminle görüşürsünüz?',
    people: 'Sizinle bu kişiler konuşur:',
    service: (name) => `Hizmetimizin adı: ${name}.`,
    visitTitle: 'Biz size de geliriz',
    visit: 'Belediyeye (Rathaus) gelemiyor musunuz? O zaman sizi evinizde ziyaret ederiz.',
    visitLink: 'Ziyaret isteyin',
    phoneTitle: 'Kendiniz mi aramak istiyorsunuz?',
  },

  secrecy: [
    'Anlattıklarınızı gizli tutmak zorundayız (Schweigepflicht). Kimseye anlatmayız.',
    'Yalnızca bir çocuk tehlikedeyse başkalarına haber vermek zorunda kalabiliriz.',
    'Bunu size neredeyse her zaman önceden söyleriz.',
  ],

  sprechstunde: {
    heading: 'Görüşme saatlerimizde (Sprechstunde) gelin',
    lead: 'Bizimle konuşabilirsiniz. Ücretsizdir.',
    todayTitle: 'Bugün',
    whenTitle: 'Ne zaman?',
    every: (weekday, span) => `Her ${weekday.toLocaleLowerCase('tr')}, ${span}`,
    walkIn: 'Randevusuz gelebilirsiniz.',
    terminOnly: 'Lütfen önceden randevu alın.',
    onlyTermin: 'yalnızca randevuyla',
    nextTitle: 'Önümüzdeki günler',
    nextNone: 'Şu an için planlanmış görüşme saati yok.',
    closedTitle: 'Bu günlerde görüşme saati yok',
    closed: (from, to) => (from === to ? from : `${from} – ${to}`),
    whereTitle: 'Nerede?',
    whoTitle: 'Kiminle görüşürsünüz?',
    room: 'Oda',
    howTitle: 'Nasıl oluyor?',
    how: [
      'Belediyeye (Rathaus) gelirsiniz.',
      'Beklemeniz gerekebilir.',
      'Sizi dinleriz.',
      'Neyin işe yarayacağını birlikte düşünürüz.',
    ],
    bringTitle: 'Yanınızda ne getirmelisiniz?',
    bring: 'Hiçbir şey. Olduğunuz gibi gelin.',
    orBook: 'Beklemek istemiyor musunuz?',
    link: 'Bütün saatler ve yol tarifi',
  },

  stepFree: {
    yes: 'Yolda basamak yok.',
    no: 'Yolda basamak var. Bizi önceden arayın. Başka bir oda buluruz.',
    unknown: 'Yolda basamak var mı? Bunu henüz bilmiyoruz. Lütfen bizi önceden arayın.',
  },

  who: {
    of: (adviser) => `${adviser.title}, ${adviser.employer}`,
    one: (adviser) => `Görevli: ${adviser}`,
    there: (advisers) =>
      `${advisers.length > 1 ? 'Görevliler' : 'Görevli'}: ${advisers.join(' ve ')}`,
  },

  notAnApplication: {
    title: 'Bilmekte fayda var',
    booking: 'Randevu, başvuru (Antrag) yerine geçmez.',
    callback: 'Telefon görüşmesi, başvuru (Antrag) yerine geçmez.',
    lines: [
      'Başvuruyu belediyeye (Rathaus) verebilirsiniz.',
      'Önemli olan, başvuruyu verdiğiniz gündür.',
    ],
  },

  history: ['Telefonunuza başkası da bakıyor mu?', 'O zaman bu sayfayı geçmişten silin.'],

  form: {
    optional: (label) => `${label}, isteğe bağlı`,
    sending: 'Formunuz gönderiliyor. Lütfen bekleyin.',
    kept: 'Bilgileriniz hâlâ burada.',
    error: 'Hata:',
    trap: 'Lütfen bu alanı boş bırakın.',
    more: 'Başka bir şey var mı?',
    moreHint: 'Bu isteğe bağlıdır.',
    no: 'Hayır',
    yes: 'Evet',
  },

  fields: {
    name: 'Adınız',
    nameHint: 'Bir ad yazın. Kendi adınız olması gerekmez.',
    phone: 'Telefon numaranız',
    phoneHint: `Örneğin: ${examplePhone}`,
    phoneBookingHint: 'Yalnızca bir sorumuz olursa. Ya da randevu iptal olursa.',
    email: 'E-posta adresiniz',
    emailHint:
      'Bu adrese bir onay göndeririz. E-postalarınızı başkası da okuyor mu? O zaman bu alanı boş bırakın.',
    emailBookingHint:
      'Bu adrese randevu bilgilerinizi göndeririz. E-postalarınızı başkası da okuyor mu? O zaman bu alanı boş bırakın.',
    onlyWithEmail: 'Yalnızca e-posta adresi yazarsanız:',
    calendar: 'Takvim kaydını da gönderin',
    calendarHint: 'Takviminizi başkası görüyor mu? O zaman işareti kaldırın.',
    reminder: 'Bir gün önce hatırlatın',
    when: 'Sizi ne zaman arayabiliriz?',
    whenHint: 'Birden fazla zaman işaretleyebilirsiniz.',
    whenAny: 'Fark etmez, her zaman vaktim var.',
    half: (half, span) => `${half}, ${span}`,
    safeTitle: 'Sizi nasıl arayalım?',
    voicemail: 'Telesekretere (Mailbox) mesaj bırakabilir miyiz?',
    sayWho: 'Telefonda kim olduğumuzu söyleyebilir miyiz?',
    sayWhoNo: 'Hayır, yalnızca şunu söyleyin: Rathaus',
    others: 'Telefonu başka biri açarsa ne yapalım?',
    othersNo: 'Telefonu kapatın',
    othersYes: 'Beni sorun',
    never: 'Sizi hangi zamanlarda asla aramayalım?',
    neverMore: 'Size hiç uymayan zaman var mı?',
    neverHint: 'O zaman bunu bize burada söyleyin.',
    for: 'Bu kimin için?',
    forSelf: 'Benim için',
    forOther: 'Başka biri için',
    agreed: 'Kişinin haberi var ve kabul ediyor.',
    forOtherHint: 'O zaman bu kişinin adını ve numarasını yazın.',
    language: 'Hangi dilde konuşmak istersiniz?',
    otherLanguage: 'Başka bir dil',
    interpreter: 'Tercümana ihtiyacım var.',
    step_free: 'Basamaksız bir yola ihtiyacım var.',
    child: 'Yanımda bir çocuk getiriyorum.',
    needs: 'Neye ihtiyacınız var?',
    visit: 'Lütfen evime gelin.',
    visitHint: 'Adresi telefonda sorarız.',
    prefer: 'Kiminle konuşmayı tercih edersiniz?',
    preferHint: 'Bu her zaman mümkün olmaz. Ama deneriz.',
    preferNobody: 'Fark etmez',
    preferWoman: 'Bir kadınla',
    preferMan: 'Bir erkekle',
  },

  callback: {
    heading: 'Sizi arayalım mı?',
    lead: 'Buna geri arama (Rückruf) denir. Ne zaman arayacağımızı siz söylersiniz. Ücretsizdir.',
    submit: 'Geri arama iste',
    privacy: (days) =>
      `Bilgilerinizi yalnızca sizi geri aramak (Rückruf) için kullanırız. En geç ${days} gün sonra onları bu siteden sileriz.`,
  },

  booking: {
    heading: 'Bir saat seçin',
    lead: 'Size belli bir saat ayırırız. Ücretsizdir.',
    free: 'Boş saatler',
    more: 'Daha fazla saat göster',
    onDay: (day) => day,
    walkIn: 'Randevusuz da gelebilirsiniz',
    none: 'Şu an boş saat yok',
    noneInstead: 'Yine de bizimle konuşabilirsiniz:',
    down: 'Boş saatleri şu an gösteremiyoruz',
    downInstead: 'Lütfen daha sonra bir daha deneyin.',
    formHeading: 'Bu saati alın',
    formLead: ['Bir ad yazın.', 'O zaman bu saat sizindir.'],
    minutes: (minutes) => `${minutes} dakika`,
    chooseOther: 'Başka saat seç',
    chooseSlot: 'Başka bir saat seçin',
    reach: 'Size nasıl ulaşalım?',
    reachHint: 'İkisini de boş bırakabilirsiniz.',
    submit: 'Randevu al',
    privacy: (days) =>
      `Bilgilerinizi yalnızca randevu için kullanırız. Randevudan en geç ${days} gün sonra onları bu siteden sileriz.`,
    gone: 'Bu saat artık boş değil',
    goneMine: [
      'Bu saati az önce siz mi aldınız?',
      'O zaman randevunuz geçerlidir. Başka bir şey yapmanız gerekmez.',
    ],
    goneInstead: 'Şu saatler hâlâ boş:',
    notASlot: 'Böyle bir saat yok',
    toSlots: 'Bütün boş saatleri göster',
  },

  myBooking: {
    heading: 'Randevunuz var',
    when: 'Ne zaman?',
    where: 'Nerede?',
    who: 'Kiminle görüşeceksiniz?',
    code: 'Kodunuz',
    codeUse: 'Bizi ararsanız yalnızca bu kodu söyleyin.',
    more: 'Daha fazla göster',
    keep: ['Bu sayfanın fotoğrafını çekin.', 'Ya da saati ve kodu bir yere yazın.'],
    mail: 'Size şu adrese bir e-posta da göndeririz:',
    reminder: (day) => `Size şu gün e-postayla hatırlatırız: ${day}.`,
    calendar: 'Takvimime ekle',
    calendarHint: [
      'Takvimde yalnızca şu yazar: Belediyede (Rathaus) randevu.',
      'Takviminizi başkası da görüyor mu? O zaman eklememeniz daha iyi olur.',
    ],
    calendarHelp: 'Cep telefonunda nasıl yapılır?',
    bringTitle: 'Yanınızda ne getirmelisiniz?',
    bring: 'Hiçbir şey. Olduğunuz gibi gelin.',
    changeTitle: 'Gelemiyor musunuz?',
    move: 'Randevuyu değiştir',
    cancel: 'Randevuyu iptal et',
    byPhone: 'Telefonla da olur.',
    keptTitle: 'Bilgilerinize ne olur?',
    kept: (day) =>
      `Bilgilerinizi bu sitede en fazla şu tarihe kadar saklarız: ${day}. Sonra sileriz.`,
    cancelledHeading: 'Randevuyu iptal ettiniz',
    cancelledText: ['Lütfen takviminizdeki kaydı silin.', 'Başka bir şey yapmanız gerekmez.'],
    calledOffHeading: 'Randevunuzu iptal etmek zorunda kaldık',
    calledOffText: 'Bunun için üzgünüz. Lütfen başka bir saat alın.',
    deleteEntry: ['Eski randevu takviminizde mi?', 'O zaman lütfen kaydı silin.'],
    insteadTitle: 'Şu saatler boş',
    instead: 'Bu saati al',
    undoTitle: 'Fikrinizi mi değiştirdiniz?',
    undoText: (until) => [
      `O zaman bunu bize en geç şu saate kadar söyleyin: ${until}.`,
      'O zamana kadar saati sizin için boş tutarız.',
    ],
    undo: 'Yine de geleceğim',
    another: 'Başka randevu al',
    overHeading: 'Bu randevu geçti',
    overText: [
      'Bağlantı yalnızca randevu başlayana kadar geçerlidir.',
      'Hâlâ yolda mısınız? O zaman lütfen bizi arayın.',
      'Randevuyu kaçırdınız mı? Önemli değil.',
      'Yeni bir randevu almanız yeter.',
    ],
    unknownHeading: 'Bu randevuyu bulamıyoruz',
    unknownText: [
      'Belki bağlantının bir parçası eksik.',
      'Ya da randevu çoktan geçti.',
      'Sorunuz mu var? O zaman bizi arayın.',
    ],
  },

  cancelBooking: {
    heading: 'İptal etmek istiyor musunuz?',
    text: 'Sebebini söylemek zorunda değilsiniz.',
    submit: 'Randevuyu iptal et',
    rather: 'Başka bir saati mi tercih edersiniz?',
    back: 'Randevuya geri dön',
  },

  moveBooking: {
    others: 'Diğer boş saatler',
    heading: 'Ne zaman gelmek istersiniz?',
    present: 'Şimdiki randevunuz',
    submit: 'Randevuyu değiştir',
  },

  findBooking: {
    heading: 'Randevunuzu bulun',
    lead: 'Kodunuz ve telefon numaranız gerekir.',
    code: 'Kod',
    codeHint: 'Kod 6 karakterden oluşur. Örneğin: 7K3M9P',
    phoneEnd: 'Telefon numaranızın son 3 rakamı',
    phoneEndHint: 'Telefon numarası vermediniz mi? O zaman adınızın ilk 3 harfini yazın.',
    submit: 'Randevuyu göster',
    wrong: 'Kod veya rakamlar doğru değil. Lütfen ikisini de kontrol edin. Ya da bizi arayın.',
    none: 'Henüz randevunuz yok mu?',
  },

  calendar: {
    heading: 'Randevuyu takviminize nasıl eklersiniz?',
    lead: 'Bunun için randevunuzun yazdığı sayfa gerekir.',
    phones: [
      {
        name: 'iPhone',
        steps: [
          'Randevunuzun yazdığı sayfayı açın. Şuna dokunun: Takvimime ekle',
          'Telefon randevuyu gösterir. Ya da bir dosya indirir. O zaman dosyaya dokunun.',
          'Şuna dokunun: Ekle. Sonra şuna dokunun: Bitti',
        ],
      },
      {
        name: 'Android',
        steps: [
          'Randevunuzun yazdığı sayfayı açın. Şuna dokunun: Takvimime ekle',
          'Telefon termin.ics dosyasını indirir. Dosyaya dokunun.',
          'Telefon bir uygulama seçmenizi mi istiyor? O zaman takviminizi seçin. Şuna dokunun: Kaydet',
        ],
      },
    ],
    failsTitle: 'Olmuyor mu?',
    fails: [
      'Önemli değil. Bunu her telefon yapamaz.',
      'Günü ve saati takvime kendiniz yazın.',
      'Ya da her şeyi kâğıda yazın.',
    ],
    othersTitle: 'Başkaları ne görür?',
    others: [
      'Takvimde şu yazar: Belediyede (Rathaus) randevu.',
      'Ayrıca gün, saat ve adres yazar. Daha fazlası yazmaz.',
      'Takviminizi başkalarıyla paylaşıyor musunuz? O zaman bu kaydı herkes görür.',
      'termin.ics dosyası telefonda kalır. Dosyayı silebilirsiniz.',
    ],
    changesTitle: 'Randevu mu değişti?',
    changes: ['Eski kayıt belki takvimde kalır.', 'O zaman lütfen kaydı kendiniz silin.'],
  },

  myCallback: {
    heading: 'Teşekkürler. Sizi arayacağız.',
    when: 'Ne zaman?',
    anyTime: 'Önümüzdeki iş günlerinden birinde',
    number: 'Numaranız',
    say: 'Ne söyleriz?',
    sayRathaus: 'Telefonda yalnızca şunu söyleriz: Rathaus.',
    sayWho: 'Telefonda kim olduğumuzu söyleyebiliriz.',
    shown: 'Telefonunuz ne gösterir?',
    callerId: {
      'our-number': (phone) => `Bizim numaramızı görürsünüz: ${phone}`,
      hidden: () => 'Numara görmezsiniz. Lütfen yine de telefonu açın.',
      unknown: () => 'Belki numara görmezsiniz. Lütfen yine de telefonu açın.',
    },
    chosen: 'Bunları seçtiniz',
    more: 'Daha fazla göster',
    voicemail: {
      yes: 'Telesekretere (Mailbox) mesaj bırakabiliriz.',
      no: 'Telesekretere (Mailbox) mesaj bırakmayız.',
    },
    others: {
      yes: 'Telefonu başka biri açarsa sizi sorarız.',
      no: 'Telefonu başka biri açarsa telefonu kapatırız.',
    },
    visit: 'Ev ziyareti istiyorsunuz.',
    interpreter: 'Tercümana ihtiyacınız var.',
    language: (language) => `Dil: ${language}`,
    prefer: (whom) => `Tercihiniz: ${whom}`,
    forOther: 'Arama başka biri için.',
    mail: 'Size şu adrese bir e-posta da göndeririz:',
    keptTitle: 'Bilgilerinize ne olur?',
    kept: (day) =>
      `Bilgilerinizi bu sitede en fazla şu tarihe kadar saklarız: ${day}. Sonra sileriz.`,
    timeTitle: 'Zaman uymuyor mu?',
    timeText: 'Başka bir zaman seçebilirsiniz.',
    time: 'Zamanı değiştir',
    withdrawTitle: 'Artık aranmak istemiyor musunuz?',
    withdrawText: 'O zaman sizi aramayız. Bu sitedeki bilgilerinizi hemen sileriz.',
    withdraw: 'Geri aramayı iptal et',
    over: {
      withdrawn: {
        heading: 'Geri aramayı iptal ettiniz',
        text: ['Bu sitedeki bilgileriniz silindi.', 'Ekibin haberi var.'],
      },
      done: {
        heading: 'Geri arama tamamlandı',
        text: ['Sizinle konuştuk.', 'Bu sitedeki bilgileriniz silindi.'],
      },
      'not-reached': {
        heading: 'Size ulaşamadık',
        text: [
          'Bu sitedeki bilgileriniz silindi.',
          'Lütfen bizi arayın. Ya da yeniden geri arama isteyin.',
        ],
      },
    },
    missed: ['Size telefonda ulaşamadık.', 'Bir daha deneyeceğiz.'],
    missedLast: [
      'Size 3 kez ulaşamadık.',
      'Lütfen bizi arayın. Ya da bize başka bir zaman söyleyin.',
    ],
    another: 'Yeni geri arama iste',
    unknownHeading: 'Geri arama isteğinizi bulamıyoruz',
    unknownText: [
      'Belki bağlantının bir parçası eksik.',
      'Ya da sizi zaten aradık.',
      'Sorunuz mu var? O zaman bizi arayın.',
    ],
  },

  callbackTime: {
    heading: 'Yeni bir zaman seçin',
    lead: 'Sizi seçtiğiniz zamanda ararız.',
    submit: 'Zamanı değiştir',
    back: 'Geri arama isteğine dön',
  },

  emergency: {
    heading: 'Acil durum numaraları',
    lead: 'Tehlikede misiniz? Hemen arayın.',
    groups: {
      danger: 'Hemen yardım',
      violence: 'Şiddete karşı yardım',
      children: 'Çocuklar ve anne babalar için yardım',
      health: 'Hastalıkta yardım',
      worry: 'Derdi olanlara yardım',
      card: 'Kartınız mı kayboldu?',
    },
    always: 'Gece gündüz',
    notAlways: 'Her zaman cevap veren olmaz',
    free: 'Ücretsiz',
    normal: 'Ücreti normal bir arama kadardır',
    silent:
      'Konuşamıyor veya duyamıyor musunuz? O zaman acil çağrı uygulaması nora yardım eder. Uygulamayı önceden kurmanız gerekir.',
  },

  poster: {
    heading: 'Yazdırmak için afiş',
    lead: ['Bu afişi yazdırın.', 'Sonra asın. Böylece daha çok insan bizi bulur.'],
    cardHeading: 'Yanınıza alabileceğiniz kart',
    cardLead: ['Bu kart her cebe sığar.', 'Kartta hangi konuda yardım ettiğimiz yazmaz.'],
    cardsHeading: 'Kesmek için kartlar',
    cardsLead: ['Burada bir kâğıtta 4 kart var.', 'Çizgilerden kesin.'],
    howTitle: 'Nasıl yazdırırsınız?',
    how: (paper) => [
      'Bilgisayarda Ctrl (Almanca klavyede Strg) ve P tuşlarına birlikte basın.',
      'Cep telefonunda tarayıcının menüsünü açın. Orada Paylaş veya Yazdır yazar.',
      `Kâğıt olarak şunu seçin: ${paper}`,
      'Renkli de olur, siyah beyaz da.',
    ],
    others: 'Bunları da yazdırabilirsiniz',
    toPoster: 'Büyük kâğıt: A4',
    toCard: 'Küçük kart: A6',
    toCards: 'Bir kâğıtta 4 kart: A4',
    draft: 'Taslak! Saatler ve numaralar örnektir.',
    worries: 'Derdiniz mi var?',
    talk: 'Bizimle konuşun.',
    promise: ['Sizi dinleriz ve yardım ederiz.', 'Ücretsizdir.'],
    topics: { money: 'Para', child: 'Çocuklar', work: 'İş', home: 'Konut' },
    more: 've daha pek çok konu',
    come: 'Randevusuz gelin',
    call: 'Ya da arayın',
    noName: 'Adınızı söylemek zorunda değilsiniz.',
    read: 'Daha fazlasını okuyun',
    qr: (address) => `QR kodu. Götürdüğü adres: ${address}`,
    here: 'Belediyede (Rathaus) yardım. Ücretsiz.',
    hangUp: 'Bizi başkalarına duyurmak ister misiniz? Burada asabileceğiniz bir afiş var.',
  },

  notFound: {
    heading: 'Böyle bir sayfa yok',
    text: 'Belki adres yanlıştır. Bu sayfalar işinize yarar:',
  },

  fault: {
    heading: 'Şu an bir şey çalışmıyor',
    text: 'Bu bizim hatamız. Lütfen daha sonra bir daha deneyin.',
  },
}

export const tr: Translation = { own: 'Türkçe', direction: 'ltr', words, review }
