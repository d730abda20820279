import type { ExitWords } from '../de/exit.ts'

/** The way out of a page, and its warning. */
export const exit: ExitWords = {
  exit: {
    link: 'Sayfadan hızla çık',
    leaving: 'Sayfa yükleniyor.',
    pressTwice: 'Sayfadan çıkmak için Shift tuşuna 2 kez daha basın.',
    pressOnce: 'Sayfadan çıkmak için Shift tuşuna 1 kez daha basın.',
    stay: 'Bu sayfada kalıyorsunuz.',
    about: 'Ne okuduğunuzu kim görebilir?',
    heading: 'Sayfadan hızla çıkmak',
    lead: 'Burada ne okuduğunuzu birinin görmesini istemiyorsanız bunun için bir düğme var.',
    howTitle: 'Nasıl yapılır?',
    how: [
      'Şuna dokunun: Sayfadan hızla çık',
      'Hemen başka bir sayfa görürsünüz. O sayfanın bizimle hiçbir ilgisi yoktur.',
      'Form da boşalır.',
    ],
    keyboard: ['Klavyeniz varsa Shift tuşuna 3 kez basın. Bu tuşun Almanca adı: Umschalttaste.'],
    staysTitle: 'Geride ne kalır?',
    stays: [
      'Tarayıcı, okuduğunuz bütün sayfaları kaydeder. Buna tarayıcı geçmişi (Verlauf) denir.',
      'Düğme bu geçmişi silmez.',
      'Bu yüzden başkaları geçmişe bakıp bu sayfaya girdiğinizi görebilir.',
      'Geri düğmesine dokunan kişi, önceki sayfaları da görebilir.',
      'Bazı programlar okuduklarınızı gizlice izler. Düğme bunlara karşı işe yaramaz.',
    ],
    saferTitle: 'Ne daha güvenli?',
    safer: [
      'Başka bir cihaz kullanın, örneğin bir arkadaşınızın telefonunu.',
      'Ya da gizli bir pencere açın. Buna gizli sekme veya özel pencere de denir.',
      'Sonra bu pencereyi kapatın. O zaman geçmişte bundan hiçbir şey kalmaz.',
      'Ya da geçmişten sayfaları tek tek silin.',
      'Her şeyi silmeyin, çünkü boş bir geçmiş dikkat çeker.',
    ],
    callTitle: 'Telefon etmeyi mi tercih edersiniz?',
    call: 'Aramalar da telefonda kayıtlı kalır ama bir aramayı listeden silebilirsiniz.',
  },
}
