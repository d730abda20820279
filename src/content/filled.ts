import { getCollection } from 'astro:content'
import type { Temporal } from 'temporal-polyfill'

import type { Planned } from '../domain/plan/changes.ts'
import { dateInBerlin } from '../domain/time/zone.ts'
import { here } from '../site/here.ts'
import { escapeHtml } from '../words/html.ts'
import type { SiteLanguage } from '../words/languages.ts'
import { placeIn } from '../words/place-in-words.ts'
import { amountFillings, holdsUntil } from './amounts.ts'
import { isUnchecked } from './due.ts'
import { amountsIn } from './entries.ts'
import { dayOf, factFillings, phoneFilling, planFillings } from './facts.ts'
import { fillHtml, fillText } from './fill.ts'
import { sentencesOnLines } from './lines.ts'
import { linksIn } from './links.ts'
import type { EmergencyNumber } from './shapes.ts'
import type { Filling, Fillings } from './standing.ts'

/** A text with its HTML and the day on which somebody last went over it. */
type Entry = { readonly html: string; readonly checked: Date }

/** An emergency number as it stands in a text; marked where nobody has compared it with its source for long. */
const numberFilling =
  ({ words, dates }: SiteLanguage, today: string) =>
  ({ id, number, checked }: EmergencyNumber): readonly (readonly [string, Filling])[] => {
    if (number === undefined) return []
    const filling = phoneFilling(number)
    const note = words.emergency.lastChecked(dates.date(dayOf(checked)))
    return [[`number:${id}`, isUnchecked(checked, today) ? { ...filling, note } : filling]]
  }

/** Everything that a text of this place may ask for, in a language, on this day in Berlin. */
async function fillingsHere(
  day: Temporal.PlainDate,
  language: SiteLanguage,
  plan: Planned | undefined,
): Promise<Fillings> {
  const today = day.toString()
  const numbers = (await getCollection('emergency')).map(({ data }) => data)
  return {
    ...factFillings(placeIn(here, language.words), language),
    ...(plan && planFillings(plan, language, day)),
    siteUrl: { text: import.meta.env.SITE },
    ...amountFillings(await amountsIn(language.code), today),
    ...Object.fromEntries(numbers.flatMap(numberFilling(language, today))),
  }
}

/**
 * Fills the placeholders of texts, for this place, this language and this instant. What is expired takes its sentence along; a line of
 * which nothing is left goes. `plan`: for texts that tell of it. Refuses with `PlaceholderError`.
 */
export async function filledAt(now: Temporal.Instant, language: SiteLanguage, plan?: Planned) {
  const day = dateInBerlin(now)
  const today = day.toString()
  const fillings = await fillingsHere(day, language, plan)
  const amounts = await amountsIn(language.code)
  return {
    text: (text: string) => fillText(text, fillings),
    texts: (texts: readonly string[]) =>
      texts.map((text) => fillText(text, fillings)).filter(Boolean),
    /** Lines of front matter, with numbers to tap. */
    lines: (texts: readonly string[]) =>
      texts.map((text) => fillHtml(escapeHtml(text), fillings)).filter(Boolean),
    /** Until when all holds that these texts tell of sums and dates of law; `undefined` where they tell of none. */
    holdsUntil: (texts: readonly string[]) => holdsUntil(texts, amounts, today),
    /** Here `{{checked}}` is the day on which somebody last went over this text. */
    html: ({ html, checked }: Entry) => {
      const own = { checked: { text: language.dates.date(dayOf(checked)) } }
      return linksIn(language, sentencesOnLines(fillHtml(html, { ...fillings, ...own })))
    },
  }
}

/** What fills the texts of a page. */
export type Fill = Awaited<ReturnType<typeof filledAt>>
