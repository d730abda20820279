import type { z } from 'zod'
import type { Fillings } from './fill.ts'
import type { amountShape } from './shapes.ts'

/** A sum or a date of the law, and how long it may be told. */
export type Amount = z.output<typeof amountShape>

const iso = (date: Date) => date.toISOString().slice(0, 10)

/**
 * What `{{amount:kindergeld}}` becomes on this day (`2026-11-22`, in Berlin). Outside its days an amount is refused, with
 * what to do about it: a wrong sum is worse than no page.
 */
export const amountFillings = (amounts: readonly Amount[], today: string): Fillings =>
  Object.fromEntries(
    amounts.map((amount) => [
      `amount:${amount.id}`,
      iso(amount.valid_from) <= today && today <= iso(amount.valid_until)
        ? { text: amount.value }
        : { refused: refusal(amount, today) },
    ]),
  )

const refusal = ({ id, valid_from, valid_until, source }: Amount, today: string): string =>
  `The amount "${id}" is valid from ${iso(valid_from)} to ${iso(valid_until)}, and today is ${today}. ` +
  `Look it up (${source}), then change value, valid_until and checked in src/content/de/amounts.yaml.`
