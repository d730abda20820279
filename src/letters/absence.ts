import type { Block, Letter } from './letter.ts'

/** Who is away, as staff are told: names are jobs, days are in words. Why is nowhere. */
export type AwayTold = {
  readonly who: string
  /** Like "vom 1. Dezember 2026 bis 5. Dezember 2026"; for one who is back: "ab heute wieder da". */
  readonly days: string
  readonly isBack: boolean
  readonly standIn: string | undefined
  /** Who entered it. */
  readonly by: string
  readonly link: string
}

const roles = {
  away: (told: AwayTold) => [
    told.isBack
      ? 'Ihre Abwesenheit ist beendet.'
      : 'So lange bekommen Sie nur Mails zu dem, was auf Sie wartet.',
    'Stimmt das nicht? Dann ändern Sie es auf der Team-Seite.',
  ],
  standIn: ({ isBack }: AwayTold) =>
    isBack
      ? ['Sie vertreten nicht mehr.']
      : [
          'Sie vertreten diese Person.',
          'Sie bekommen die Rückrufe und Termine, bei denen die Menschen es erlaubt haben.',
        ],
  other: () => [],
} satisfies Record<string, (told: AwayTold) => readonly string[]>

/** Who of staff reads it: whoever is away, whoever stands in, or another one. */
export type AwayRole = keyof typeof roles

/** To one of staff: who is not there, and who stands in. */
export function awayLetter(told: AwayTold, role: AwayRole): Letter {
  const { who, days, isBack, standIn, by, link } = told
  const lines = roles[role](told)
  const blocks: readonly Block[] = [
    { kind: 'strong', text: isBack ? `${who}: ${days}.` : `${who} ist ${days} nicht da.` },
    ...(isBack ? [] : [{ kind: 'text', text: `Es vertritt: ${standIn ?? 'niemand'}.` } as const]),
    ...(lines.length > 0 ? [{ kind: 'text', text: lines.join('\n') } as const] : []),
    { kind: 'text', text: `Eingetragen von: ${by}.` },
    { kind: 'action', text: 'Zur Team-Seite', url: link },
  ]
  return { subject: isBack ? `Wieder da: ${who}` : `Nicht da: ${who}, ${days}`, blocks }
}

/** To whoever stands in, on the first day of it. */
export const standInBeginsLetter = (who: string, days: string, link: string): Letter => ({
  subject: `Ab heute vertreten Sie: ${who}`,
  blocks: [
    { kind: 'strong', text: `${who} ist ${days} nicht da. Sie vertreten.` },
    {
      kind: 'text',
      text: 'Auf der Team-Seite steht, was jetzt bei Ihnen ist. Danach endet es von selbst.',
    },
    { kind: 'action', text: 'Zur Team-Seite', url: link },
  ],
})
