import type { z } from 'zod'
import type { Fillings } from './fill.ts'
import type { amountShape } from './shapes.ts'

/** A sum or a date of the law, and how long it may be told. */
export type Amount = z.output<typeof amountShape>

const iso = (date: Date) => date.toISOString().slice(0, 10)

type Outdated = { readonly key: string; readonly why: string }

const keyOf = ({ id }: Amount) => `amount:${id}`

/**
 * What `{{amount:kindergeld}}` becomes, and which amounts are outside their days on this one (`2026-11-22`, in Berlin), each
 * with what to do about it: a wrong sum is worse than no page.
 */
export const amountFillings = (
  amounts: readonly Amount[],
  today: string,
): { readonly fillings: Fillings; readonly outdated: readonly Outdated[] } => ({
  fillings: Object.fromEntries(amounts.map((amount) => [keyOf(amount), { text: amount.value }])),
  outdated: amounts
    .filter(({ validFrom, validUntil }) => iso(validFrom) > today || today > iso(validUntil))
    .map((amount) => ({ key: keyOf(amount), why: refusal(amount, today) })),
})

/** The same with each outdated amount refused, where a text asks for it. */
export const refusing = (fillings: Fillings, outdated: readonly Outdated[]): Fillings => ({
  ...fillings,
  ...Object.fromEntries(outdated.map(({ key, why }) => [key, { refused: why }])),
})

const refusal = ({ id, validFrom, validUntil, source }: Amount, today: string): string =>
  `The amount "${id}" is valid from ${iso(validFrom)} to ${iso(validUntil)}, and today is ${today}. ` +
  `Look it up (${source}), then change value, validUntil and checked in src/content/de/amounts.yaml.`
