import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
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
    hoursUnknown: 'Saatlerini tam olarak bilmiyoruz. Yine de arayın',
    free: 'Ücretsiz',
    normal: 'Ücreti normal bir arama kadardır',
    lastChecked: (day) => `Bu numarayı en son kontrol ettiğimiz tarih: ${day}.`,
    eachChecked: (day) => `Her numarayı bu tarihte veya daha sonra kontrol ettik: ${day}.`,
  },
}
