import type { ErrorsWords } from '../de/errors.ts'
import { examplePhone } from '../example-phone.ts'

/** What is said where something cannot be done as it was asked for. */
export const errors: ErrorsWords = {
  problems: {
    'name-missing': 'Lütfen bir ad yazın. Soyadı gerekmez.',
    'name-long': 'Ad çok uzun. Lütfen en fazla 60 karakter yazın.',
    'phone-missing': `Lütfen telefon numaranızı yazın. Örneğin: ${examplePhone}`,
    'phone-unreadable': `Bu numarayı arayamıyoruz. Lütfen numarayı kontrol edin. Örneğin: ${examplePhone}`,
    'phone-ask': 'Doğru numara hangisi? Lütfen o numaraya basın. Ya da numarayı yeniden yazın.',
    'phone-short': `Bu numara çok kısa. Rakamlar eksik. Lütfen numarayı kontrol edin. Örneğin: ${examplePhone}`,
    'phone-long': `Bu numara çok uzun. Lütfen numarayı kontrol edin. Örneğin: ${examplePhone}`,
    'phone-no-person':
      'Bu numarayla bir kişiye ulaşamıyoruz. Ya da arama çok pahalı. Lütfen başka bir numara yazın.',
    'email-unreadable':
      'Bu e-posta adresi doğru değil. Lütfen adresi kontrol edin. Örneğin: anna@example.org',
    'email-no-at': 'E-posta adresinde @ işareti eksik. Örneğin: anna@example.org',
    'email-two': 'Lütfen yalnızca bir e-posta adresi yazın. Örneğin: anna@example.org',
    'email-letters':
      '@ işaretinden önce gönderemediğimiz harfler var. Örneğin: ä, ö veya ü. Lütfen adresi kontrol edin.',
    'email-no-ending': 'E-posta adresinin sonu eksik. Örneğin: .de veya .org',
    'when-missing': 'Lütfen bir zaman işaretleyin.',
    'when-past': 'Bu zaman geçti. Lütfen başka bir zaman seçin.',
    'when-never': 'Bu zamanda asla aramamamızı da istediniz. Lütfen ikisinden birini değiştirin.',
    'agreed-missing': 'Kişinin haberi var mı? Lütfen işaretleyin.',
    'slot-missing': 'Lütfen bir saat seçin.',
  },
  refusals: {
    'bad-field': {
      title: 'Lütfen bilgilerinizi kontrol edin',
      text: 'Eksik kalan veya yanlış olan bir şey var.',
    },
    fault: {
      title: 'Ne yazık ki olmadı',
      text: 'Hata bizde. Lütfen bir daha gönderin. Ya da bizi arayın.',
    },
    translated: {
      title: 'Bu bir çeviri sitesinden geldi',
      text: 'Oradan bize hiçbir şey ulaşmıyor. Lütfen sayfamızı doğrudan açın. Sonra bir daha gönderin. Adresimiz:',
    },
    'too-quick': {
      title: 'Bu çok hızlı oldu',
      text: 'Lütfen formu bir daha gönderin.',
    },
    trap: {
      title: 'Bir soru daha',
      text: 'Formu kendiniz mi doldurdunuz? O zaman lütfen bunu işaretleyin. Sonra formu bir daha gönderin.',
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
      title: 'Bu gün için internette boş saat kalmadı',
      text: 'Yine de doğrudan gelebilirsiniz. Ya da başka bir gün seçin.',
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
    'nobody-there': {
      title: 'Şu anda danışmanlık yapan kimse yok',
      text: 'Şu anda sizi geri arayamıyoruz. Lütfen bizi arayın.',
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
  withoutDraft: {
    sent: 'Form bize ulaştı. Bilgiler güvenlik için silindi.',
    over: 'Bilgiler güvenlik için silindi.',
  },
  sentBefore:
    'Bu formu daha önce gönderdiniz. Burada yazanlar geçerlidir. Bir şeyi değiştirmek mi istiyorsunuz? O zaman lütfen bizi arayın.',
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
  notFound: {
    heading: 'Böyle bir sayfa yok',
    text: 'Belki adres yanlıştır. Bu sayfalar işinize yarar:',
  },
  fault: {
    heading: 'Şu an bir şey çalışmıyor',
    text: 'Bu bizim hatamız. Lütfen daha sonra bir daha deneyin.',
  },
}
