import type { PosterWords } from '../de/poster.ts'

/** The poster and the cards. */
export const poster: PosterWords = {
  poster: {
    heading: 'Yazdırabileceğiniz afiş',
    lead: ['Daha çok insanın bizi bulması için bu afişi yazdırıp asın.'],
    cardHeading: 'Yanınıza alabileceğiniz kart',
    cardLead: ['Bu kart her cebe sığar ve üzerinde hangi konuda yardım ettiğimiz yazmaz.'],
    cardsHeading: 'Kesip ayıracağınız kartlar',
    cardsLead: ['Burada bir kâğıtta 4 kart var. Çizgilerden kesmeniz yeter.'],
    howTitle: 'Nasıl yazdırırsınız?',
    how: (paper) => [
      'Bilgisayarda Ctrl (Almanca klavyede Strg) ve P tuşlarına birlikte basın.',
      'Cep telefonunda tarayıcının menüsünü açıp Paylaş’a veya Yazdır’a dokunun.',
      `Kâğıt olarak şunu seçin: ${paper}`,
      'Renkli veya siyah beyaz yazdırabilirsiniz.',
    ],
    others: 'Bunları da yazdırabilirsiniz',
    toPoster: 'Büyük kâğıt: A4',
    toCard: 'Küçük kart: A6',
    toCards: 'Bir kâğıtta 4 kart: A4',
    unconfirmed: 'Taslak! Saatler ve numaralar örnektir.',
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
}
