import type { PosterWords } from '../de/poster.ts'

/** The poster and the cards. */
export const poster: PosterWords = {
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
