import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
  emergency: {
    heading: 'Acil durum numaraları',
    lead: 'Tehlikedeyseniz hemen arayın.',
    groups: {
      danger: 'Hemen yardım',
      violence: 'Şiddete karşı yardım',
      children: 'Çocuklar ve anne babalar için yardım',
      health: 'Hastalıkta yardım',
      worry: 'Derdi olanlar için yardım',
      card: 'Kartınız mı kayboldu?',
    },
    hoursUnknown: 'Saatlerini tam olarak bilmesek de arayın',
    free: 'Ücretsiz',
    normal: 'Normal bir telefon görüşmesi kadar tutar',
    lastChecked: (day) => `Bu numarayı en son kontrol ettiğimiz tarih: ${day}.`,
    eachChecked: (day) => `Her numarayı bu tarihte veya daha sonra kontrol ettik: ${day}.`,
  },
}
