import type { ExitWords } from '../de/exit.ts'

/** The way out of a page, and its warning. */
export const exit: ExitWords = {
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
}
