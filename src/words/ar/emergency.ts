import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
  emergency: {
    heading: 'أرقام الطوارئ',
    lead: 'إذا كنتم في خطر، فاتصلوا فورًا.',
    groups: {
      danger: 'مساعدة فورية',
      violence: 'مساعدة لمن يتعرض للعنف',
      children: 'مساعدة للأطفال والأهل',
      health: 'مساعدة للمرضى',
      worry: 'مساعدة لمن لديه هموم',
      card: 'هل ضاعت بطاقتكم؟',
    },
    hoursUnknown: 'اتصلوا على أي حال، حتى لو كنا لا نعرف الأوقات بالضبط',
    free: 'مجاني',
    normal: 'بسعر مكالمة عادية',
    lastChecked: (day) => `راجعنا هذا الرقم آخر مرة بتاريخ ${day}.`,
    eachChecked: (day) => `راجعنا كل رقم بتاريخ ${day} أو بعد ذلك.`,
  },
}
