import type { ClosuresWords } from '../de/closures.ts'

/** What pages say of days, or a part of one, on which no Sprechstunde takes place. */
export const closures: ClosuresWords = {
  closures: {
    today: {
      plain: (part) => `Bugün${part} görüşme saatleri iptal edildi.`,
      ice: (part) => `Bugün${part} görüşme saatleri buzlanma nedeniyle iptal edildi.`,
      holidays: (part) => `Bugün${part} görüşme saatleri tatil nedeniyle iptal edildi.`,
      other: (part) => `Ne yazık ki bugün${part} görüşme saatleri iptal edildi.`,
    },
    parts: {
      from: (time) => ` saat ${time} sonrası`,
      until: (time) => ` saat ${time} öncesi`,
      during: (span) => ` saat ${span} arası`,
    },
    short: {
      plain: 'Görüşme saatleri iptal edildi.',
      ice: 'Buzlanma',
      holidays: 'Tatil',
      other: 'Görüşme saatleri ne yazık ki iptal edildi.',
    },
    booked: {
      ice: 'Görüşme saatleri buzlanma nedeniyle iptal edildi.',
      holidays: 'Görüşme saatleri tatil nedeniyle iptal edildi.',
      other: 'Görüşme saatleri ne yazık ki iptal edildi.',
    },
  },
}
