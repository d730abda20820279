import type * as z from 'zod'

import type { amountShape } from './shapes.ts'
import type { Fillings } from './standing.ts'

/** A sum or a date of the law, and how long it may be told. */
export type Amount = z.output<typeof amountShape>

const iso = (date: Date) => date.toISOString().slice(0, 10)
const keyOf = ({ id }: Amount) => `amount:${id}`
const isTold = ({ validFrom, validUntil }: Amount, today: string): boolean =>
  iso(validFrom) <= today && today <= iso(validUntil)

/** What is the matter with each amount that is outside its days on this one (`2026-11-22`, in Berlin). */
export const outdatedAmounts = (
  amounts: readonly Amount[],
  today: string,
): readonly { readonly key: string; readonly why: string }[] =>
  amounts
    .filter((amount) => !isTold(amount, today))
    .map((amount) => ({ key: keyOf(amount), why: whyNot(amount, today) }))

/** What `{{amount:kindergeld}}` becomes on this day. Outside its days an amount is told nowhere: a wrong sum is worse than none. */
export const amountFillings = (amounts: readonly Amount[], today: string): Fillings => ({
  ...Object.fromEntries(amounts.map((amount) => [keyOf(amount), { text: amount.value }])),
  ...Object.fromEntries(
    outdatedAmounts(amounts, today).map(({ key, why }) => [key, { expired: why }]),
  ),
})

/**
 * Until when everything holds that these texts tell of amounts on this day: the page may stand longer than that, and says so.
 * `undefined` where they tell of none.
 */
export function holdsUntil(
  texts: readonly string[],
  amounts: readonly Amount[],
  today: string,
): Date | undefined {
  const said = texts.join('\n')
  const told = amounts.filter((one) => isTold(one, today) && said.includes(`{{${keyOf(one)}}}`))
  return told.map(({ validUntil }) => validUntil).sort((one, other) => +one - +other)[0]
}

const whyNot = ({ id, validFrom, validUntil, source }: Amount, today: string): string =>
  `The amount "${id}" is valid from ${iso(validFrom)} to ${iso(validUntil)}, and today is ${today}: its sentences stand on no page. ` +
  `Look it up (${source}), then change value, validUntil and checked in src/content/de/amounts.yaml.`
