import { getCollection } from 'astro:content'
import type { Temporal } from 'temporal-polyfill'
import type { SiteLanguage } from '../words/languages.ts'
import { here } from '../site/here.ts'
import { placeIn } from '../words/place-in-words.ts'
import { dateInBerlin } from '../domain/time/zone.ts'
import { amountFillings, refusing } from './amounts.ts'
import { amountsIn } from './entries.ts'
import { dayOf, factFillings, phoneFilling } from './facts.ts'
import { escapeHtml } from '../words/html.ts'
import { fillHtml, fillText, type Fillings } from './fill.ts'
import { sentencesOnLines } from './lines.ts'
import { linksIn } from './links.ts'

/** A text with its HTML and the day on which somebody last went over it. */
type Entry = { readonly html: string; readonly checked: Date }

/** Everything that a text of this place may ask for, in a language, at this instant. */
async function fillingsHere(now: Temporal.Instant, language: SiteLanguage): Promise<Fillings> {
  const amounts = await amountsIn(language.code)
  const numbers = (await getCollection('emergency')).map(({ data }) => data)
  return {
    ...factFillings(placeIn(here, language.words), language),
    siteUrl: { text: import.meta.env.SITE },
    ...inForce(amountFillings(amounts, dateInBerlin(now).toString())),
    ...Object.fromEntries(
      numbers.flatMap(({ id, number }) =>
        number === undefined ? [] : [[`number:${id}`, phoneFilling(number)]],
      ),
    ),
  }
}

/** For the public an outdated sum stops the build; on a developer's machine it is only said, so that time breaks no test. */
function inForce({ fillings, outdated }: ReturnType<typeof amountFillings>): Fillings {
  if (process.env['CONTEXT'] === 'production') return refusing(fillings, outdated)
  for (const { why } of outdated) console.warn(why)
  return fillings
}

/** Fills the placeholders of texts, for this place, this language and this instant. Refuses with `PlaceholderError`. */
export async function filledAt(now: Temporal.Instant, language: SiteLanguage) {
  const fillings = await fillingsHere(now, language)
  return {
    text: (text: string) => fillText(text, fillings),
    /** One line of front matter, with numbers to tap. */
    line: (text: string) => fillHtml(escapeHtml(text), fillings),
    texts: (texts: readonly string[]) => texts.map((text) => fillText(text, fillings)),
    /** Here `{{checked}}` is the day on which somebody last went over this text. */
    html: ({ html, checked }: Entry) => {
      const own = { checked: { text: language.dates.date(dayOf(checked)) } }
      return linksIn(language, sentencesOnLines(fillHtml(html, { ...fillings, ...own })))
    },
  }
}

/** What fills the texts of a page. */
export type Fill = Awaited<ReturnType<typeof filledAt>>
