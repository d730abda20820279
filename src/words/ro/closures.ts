import type { ClosuresWords } from '../de/closures.ts'

/** What pages say of days, or a part of one, on which no Sprechstunde takes place. */
export const closures: ClosuresWords = {
  closures: {
    today: {
      plain: (part) => `Astăzi${part} nu avem program (Sprechstunde).`,
      ice: (part) => `Astăzi${part} nu avem program din cauza poleiului.`,
      holidays: (part) => `Astăzi${part} nu avem program din cauza vacanței.`,
      other: (part) => `Din păcate, astăzi${part} nu avem program.`,
    },
    parts: {
      from: (time) => ` de la ora ${time}`,
      until: (time) => ` până la ora ${time}`,
      during: (span) => ` (orele ${span})`,
    },
    short: {
      plain: 'Nu avem program.',
      ice: 'Polei',
      holidays: 'Vacanță',
      other: 'Din păcate, nu avem program.',
    },
    booked: {
      ice: 'Nu avem program din cauza poleiului.',
      holidays: 'Nu avem program din cauza vacanței.',
      other: 'Din păcate, nu avem program.',
    },
  },
}
