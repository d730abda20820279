import type { ClosuresWords } from '../de/closures.ts'

/** What pages say of days, or a part of one, on which no Sprechstunde takes place. */
export const closures: ClosuresWords = {
  closures: {
    today: {
      plain: (part: string) => `ساعات الاستقبال (Sprechstunde) ملغاة اليوم${part}.`,
      ice: (part: string) =>
        `ساعات الاستقبال (Sprechstunde) ملغاة اليوم${part} بسبب الجليد على الطرق.`,
      holidays: (part: string) => `ساعات الاستقبال (Sprechstunde) ملغاة اليوم${part} بسبب العطلة.`,
      other: (part: string) => `للأسف ساعات الاستقبال (Sprechstunde) ملغاة اليوم${part}.`,
    },
    parts: {
      from: (time: string) => ` من الساعة ${time}`,
      until: (time: string) => ` حتى الساعة ${time}`,
      during: (span: string) => ` في الوقت ${span}`,
    },
    short: {
      plain: 'ساعات الاستقبال ملغاة.',
      ice: 'جليد على الطرق',
      holidays: 'عطلة',
      other: 'للأسف ساعات الاستقبال ملغاة.',
    },
    booked: {
      ice: 'ساعات الاستقبال ملغاة بسبب الجليد على الطرق.',
      holidays: 'ساعات الاستقبال ملغاة بسبب العطلة.',
      other: 'للأسف ساعات الاستقبال ملغاة.',
    },
  },
}
