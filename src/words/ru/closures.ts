import type { ClosuresWords } from '../de/closures.ts'

/** What pages say of days, or a part of one, on which no Sprechstunde takes place. */
export const closures: ClosuresWords = {
  closures: {
    today: {
      plain: (part) => `Сегодня${part} приёма не будет.`,
      ice: (part) => `Сегодня${part} приёма не будет из-за гололёда.`,
      holidays: (part) => `Сегодня${part} приёма не будет из-за каникул.`,
      other: (part) => `К сожалению, сегодня${part} приёма не будет.`,
    },
    parts: {
      from: (time) => ` с ${time}`,
      until: (time) => ` до ${time}`,
      during: (span) => ` (${span})`,
    },
    short: {
      plain: 'Приёма не будет.',
      ice: 'Гололёд',
      holidays: 'Каникулы',
      other: 'К сожалению, приёма не будет.',
    },
    booked: {
      ice: 'Приёма не будет из-за гололёда.',
      holidays: 'Приёма не будет из-за каникул.',
      other: 'К сожалению, приёма не будет.',
    },
  },
}
