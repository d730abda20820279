import type { MailWords } from '../de/mail.ts'

/** The mails to residents. */
export const mail: MailWords = {
  mail: {
    greeting: 'İyi günler!',
    goodbye: (sender) => `Saygılarımızla\n${sender}`,
    replies: 'Sorunuz varsa bu e-postaya cevap yazın veya bizi arayın:',
    kept: (date) => `Bilgilerinizi internet sitemizden en geç şu tarihte sileceğiz: ${date}.`,
    booking: {
      subject: 'Belediyedeki (Rathaus) randevunuz',
      subjectElsewhere: 'Randevunuz',
      when: {
        new: 'Randevunuzun zamanı:',
        moved: 'Randevunuzun zamanı değişti. Yeni zamanı:',
        restored: 'Randevunuz yeniden geçerli. Zamanı:',
        reminder: 'Size randevunuzu hatırlatmak istiyoruz. Zamanı:',
        place: 'Yer değişti. Saat aynı kalıyor. Randevunuzun zamanı:',
      },
      cancelled: 'Randevunuzu iptal ettiniz. Zamanı şuydu:',
      cancelledByStaff: 'Ne yazık ki randevunuzu iptal etmek zorundayız. Zamanı şuydu:',
      others: 'Şu saatler şu anda hâlâ boş:',
      chooseOther: 'Yeni bir saati buradan seçebilirsiniz',
      deleteEntry: 'Lütfen takviminizdeki kaydı silin.',
      another: 'Başka bir randevuyu buradan alabilirsiniz',
      length: 'Süre',
      minutes: (minutes) => `${minutes} dakika`,
      place: 'Yer',
      placeNow: 'Yeni yer',
      askPlace: 'Lütfen bizi arayın, size yeri söyleriz.',
      room: 'Oda',
      code: 'Kodunuz',
      bring: 'Yanınızda hiçbir şey getirmeniz gerekmez.',
      cancel:
        'Gelemiyorsanız sorun değil. Başka biri gelebilsin diye lütfen randevuyu iptal edin. Bizi arayıp yalnızca kodunuzu da söyleyebilirsiniz.',
      open: 'Randevunuzu burada görebilir, değiştirebilir veya iptal edebilirsiniz',
    },
    callback: {
      subject: 'Geri arama isteğiniz',
      intro: 'Geri arama isteğiniz bize ulaştı.',
      when: 'Ne zaman',
      whenAny: 'Önümüzdeki iş günlerinden birinde',
      notReached: 'Ne yazık ki size telefonda ulaşamadık.',
      otherTime: 'Başka bir zamanı buradan seçebilirsiniz',
      away: 'Sizi arayacak kişi şu anda burada değil.',
      awayUntil: (date: string) => `Sizi arayacak kişi ${date} tarihine kadar burada değil.`,
      awayAsk: 'Bekleyebilirsiniz veya sizi başka biri arar. Hangisini istersiniz?',
      awayAnswer: 'Buradan cevap verebilirsiniz',
      open: 'Geri arama isteğinizi burada görebilir, değiştirebilir veya iptal edebilirsiniz',
    },
    calendarSummary: 'Belediyede (Rathaus) randevu',
    calendarSummaryAt: (where) => `Randevu: ${where}`,
  },
}
