import type { ErrorsWords } from '../de/errors.ts'
import { examplePhone } from '../example-phone.ts'

/** What is said where something cannot be done as it was asked for. */
export const errors: ErrorsWords = {
  problems: {
    'name-missing': 'Lütfen bir ad yazın. Soyadı gerekmez.',
    'name-long': 'Ad çok uzun. Buraya en fazla 60 karakter sığar.',
    'phone-missing': `Lütfen telefon numaranızı yazın. Örneğin: ${examplePhone}`,
    'phone-unreadable': `Bu numarayı arayamıyoruz. Lütfen numarayı kontrol edin. Örneğin: ${examplePhone}`,
    'phone-ask': 'Hangi numara doğru? Lütfen doğru numaraya basın veya numarayı yeniden yazın.',
    'phone-short': `Bu numara çok kısa. Rakamlar eksik. Lütfen numarayı kontrol edin. Örneğin: ${examplePhone}`,
    'phone-long': `Bu numara çok uzun. Lütfen numarayı kontrol edin. Örneğin: ${examplePhone}`,
    'phone-no-person':
      'Bu numarayla bir kişiye ulaşamıyoruz veya arama çok pahalıya geliyor. Lütfen başka bir numara yazın.',
    'email-unreadable':
      'Bu e-posta adresi doğru değil. Lütfen adresi kontrol edin. Örneğin: anna@example.org',
    'email-no-at': 'E-posta adresinde @ işareti eksik. Örneğin: anna@example.org',
    'email-two': 'Lütfen yalnızca bir e-posta adresi yazın. Örneğin: anna@example.org',
    'email-letters':
      '@ işaretinden önceki bazı harflerle e-posta gönderemiyoruz, örneğin ä, ö veya ü ile. Lütfen adresi kontrol edin.',
    'email-no-ending': 'E-posta adresinin sonu eksik. Örneğin: .de veya .org',
    'when-missing': 'Lütfen bir zaman işaretleyin.',
    'when-past': 'Bu zaman artık geçti. Lütfen başka bir zaman seçin.',
    'when-never':
      'Bu zamanda asla aranmak istemediğinizi işaretlediniz. Lütfen ikisinden birini değiştirin.',
    'agreed-missing': 'Lütfen bu kişinin haberi olduğunu işaretleyin.',
    'institution-missing': 'Lütfen listeden nerede çalıştığınızı seçin.',
    'institution-alone':
      'Nerede çalıştıklarını yalnızca meslek olarak ailelerle çalışanlara soruyoruz. Lütfen kontrol edip formu tekrar gönderin.',
    'slot-missing': 'Lütfen bir saat seçin.',
  },
  refusals: {
    'bad-field': {
      title: 'Lütfen bilgilerinizi kontrol edin',
      text: 'Eksik kalan veya yanlış olan bir şey var.',
    },
    fault: {
      title: 'Ne yazık ki olmadı',
      text: 'Hata bizde. Lütfen formu bir daha gönderin veya bizi arayın.',
    },
    translated: {
      title: 'Bu bir çeviri sitesinden geldi',
      text: 'Oradan bize hiçbir şey ulaşmıyor. Lütfen sayfamızı doğrudan açıp formu bir daha gönderin. Adresimiz:',
    },
    'too-quick': {
      title: 'Bu çok hızlı oldu',
      text: 'Lütfen formu bir daha gönderin.',
    },
    trap: {
      title: 'Bir soru daha',
      text: 'Formu kendiniz mi doldurdunuz? O zaman lütfen bunu işaretleyip formu bir daha gönderin.',
    },
    'stale-form': {
      title: 'Bu sayfa uzun süre açık kaldı',
      text: 'Lütfen bilgilerinizi kontrol edip formu bir daha gönderin.',
    },
    'slot-taken': {
      title: 'Ne yazık ki bu saat artık dolu',
      text: 'Lütfen başka bir saat seçin.',
    },
    'share-used-up': {
      title: 'Bu gün için internette boş saat kalmadı',
      text: 'Yine de randevusuz gelebilirsiniz. Ya da başka bir gün seçin.',
    },
    'too-many': {
      title: 'Çok fazla istek geldi',
      text: 'Lütfen biraz bekleyin veya bizi arayın.',
    },
    'too-late': { title: 'Bu saate çok az kaldı', text: 'Lütfen daha geç bir saat seçin.' },
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
    fault: 'Bizde bir hata oldu. Lütfen bir daha deneyin veya bizi arayın.',
  },
  withoutDraft: {
    sent: 'Formunuz bize ulaştı. Buradaki bilgileri güvenliğiniz için sildik.',
    over: 'Buradaki bilgileri güvenliğiniz için sildik.',
  },
  sentBefore:
    'Bu formu daha önce gönderdiniz. Burada yazanlar geçerlidir. Bir şeyi değiştirmek isterseniz bizi arayın.',
  answers: {
    400: {
      title: 'Bunu okuyamıyoruz',
      text: 'Lütfen formu bizim sayfamızda doldurun. Sonra bir daha gönderin.',
    },
    403: {
      title: 'Bu, başka bir siteden geldi',
      text: 'Lütfen bizim sayfamızı açıp formu orada doldurun.',
    },
    404: {
      title: 'Burada böyle bir şey yok',
      text: 'Belki bağlantı çok eskidir veya bir parçası eksiktir.',
    },
    405: {
      title: 'Bu şekilde olmuyor',
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
      title: 'Ne yazık ki olmadı',
      text: 'Hata bizde. Lütfen birkaç dakika sonra bir daha deneyin.',
    },
  },
  limits: {
    again: (when) => `Yeniden deneyebileceğiniz zaman: ${when}.`,
    back: 'Forma geri dön',
    sendAgain: 'Yeniden gönder',
    phone: 'Bizi telefonla da arayabilirsiniz:',
    kept: (minutes) => `Bilgileriniz ${minutes} dakika daha burada kalır.`,
  },
  notFound: {
    heading: 'Böyle bir sayfa yok',
    text: 'Belki adres yanlış yazılmıştır. Şu sayfalar işinize yarayabilir:',
  },
  fault: {
    heading: 'Şu an bir şey çalışmıyor',
    text: 'Bu bizim hatamız. Lütfen daha sonra bir daha deneyin.',
  },
}
