import type { ClosuresWords } from '../de/closures.ts'

/** What pages say of days, or a part of one, on which no Sprechstunde takes place. */
export const closures: ClosuresWords = {
  closures: {
    today: {
      plain: (part) => `Сьогодні${part} прийому не буде.`,
      ice: (part) => `Сьогодні${part} прийому не буде через ожеледицю.`,
      holidays: (part) => `Сьогодні${part} прийому не буде через канікули.`,
      other: (part) => `На жаль, сьогодні${part} прийому не буде.`,
    },
    parts: {
      from: (time) => ` з ${time}`,
      until: (time) => ` до ${time}`,
      during: (span) => ` (${span})`,
    },
    short: {
      plain: 'Прийому не буде.',
      ice: 'Ожеледиця',
      holidays: 'Канікули',
      other: 'На жаль, прийому не буде.',
    },
    booked: {
      ice: 'Прийому не буде через ожеледицю.',
      holidays: 'Прийому не буде через канікули.',
      other: 'На жаль, прийому не буде.',
    },
  },
}
