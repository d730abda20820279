import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
  emergency: {
    heading: 'أرقام الطوارئ',
    lead: 'هل أنتم في خطر؟ اتصلوا فورًا.',
    groups: {
      danger: 'مساعدة فورية',
      violence: 'مساعدة عند العنف',
      children: 'مساعدة للأطفال والأهل',
      health: 'مساعدة عند المرض',
      worry: 'مساعدة عند الهموم',
      card: 'هل ضاعت البطاقة؟',
    },
    hoursUnknown: 'لا نعرف الأوقات بالضبط. اتصلوا على أي حال',
    free: 'مجاني',
    normal: 'بسعر مكالمة عادية',
    lastChecked: (day) => `راجعنا هذا الرقم آخر مرة بتاريخ ${day}.`,
    eachChecked: (day) => `راجعنا كل رقم بتاريخ ${day} أو بعد ذلك.`,
  },
}
