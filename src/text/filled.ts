import { getCollection } from 'astro:content'
import type { Temporal } from 'temporal-polyfill'
import { here } from '../place/here.ts'
import { dateInBerlin } from '../sprechstunde/zone.ts'
import { amountFillings, refusing } from './amounts.ts'
import { dayFilling, factFillings, phoneFilling } from './facts.ts'
import { escaped, fillHtml, fillText, type Fillings } from './fill.ts'
import { sentencesOnLines } from './lines.ts'

type Entry = {
  readonly rendered?: { readonly html: string } | undefined
  readonly data: { readonly checked: Date }
}

/** Everything that a text of this place may ask for, at this instant. */
async function fillingsHere(now: Temporal.Instant): Promise<Fillings> {
  const amounts = (await getCollection('amounts')).map(({ data }) => data)
  const numbers = (await getCollection('emergency')).map(({ data }) => data)
  return {
    ...factFillings(here),
    siteUrl: { text: import.meta.env.SITE },
    ...inForce(amountFillings(amounts, dateInBerlin(now).toString())),
    ...Object.fromEntries(numbers.map(({ id, number }) => [`number:${id}`, phoneFilling(number)])),
  }
}

/** For the public an outdated sum stops the build; on a developer's machine it is only said, so that time breaks no test. */
function inForce({ fillings, outdated }: ReturnType<typeof amountFillings>): Fillings {
  if (process.env['CONTEXT'] === 'production') return refusing(fillings, outdated)
  for (const { why } of outdated) console.warn(why)
  return fillings
}

/** Fills the placeholders of texts, for this place and this instant. Refuses with `PlaceholderError`. */
export async function filledAt(now: Temporal.Instant) {
  const fillings = await fillingsHere(now)
  return {
    text: (text: string) => fillText(text, fillings),
    /** One line of front matter, with numbers to tap. */
    line: (text: string) => fillHtml(escaped(text), fillings),
    texts: (texts: readonly string[]) => texts.map((text) => fillText(text, fillings)),
    /** Here `{{checked}}` is the day on which somebody last went over this text. */
    html: ({ rendered, data }: Entry) => {
      const own = { checked: { text: dayFilling(data.checked) } }
      return sentencesOnLines(fillHtml(rendered?.html ?? '', { ...fillings, ...own }))
    },
  }
}
