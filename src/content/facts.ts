import type { Temporal } from 'temporal-polyfill'

import { retention } from '../domain/person/retention.ts'
import type { Facts } from '../domain/place/schema.ts'
import type { Planned } from '../domain/plan/changes.ts'
import { notOverOn } from '../domain/plan/weekly.ts'
import { locationsOfHours } from '../domain/sprechstunde/where.ts'
import { de } from '../words/de/words.ts'
import { holding, withoutHours } from '../words/holding.ts'
import { escapeHtml } from '../words/html.ts'
import type { SiteLanguage } from '../words/languages.ts'
import { nameIn, wayIn } from '../words/location-in-words.ts'
import { telLink } from '../words/tel.ts'
import type { Fillings } from './standing.ts'

const filling = (text: string | number) => ({ text: String(text) })
const lines = (of: readonly string[]) => ({
  text: of.join('\n'),
  html: of.map(escapeHtml).join('<br>'),
})

/** Names and addresses as they stand on letters: German, whoever reads them. */
const germanLines = (of: readonly string[], { words }: Pick<SiteLanguage, 'words'>) => {
  const { text, html } = lines(of)
  return words.lang === de.lang
    ? { text, html }
    : { text, html: `<span lang="de" dir="ltr">${html}</span>` }
}

/** A number to tap. `bdi` keeps its digits in order in scripts that run from right to left. */
export const phoneFilling = (number: string) => ({
  text: number,
  html: `<a class="phone" href="${telLink(number)}"><bdi dir="ltr">${escapeHtml(number)}</bdi></a>`,
})
const mailFilling = (mail: string) => ({
  text: mail,
  html: `<a href="mailto:${escapeHtml(mail)}"><bdi dir="ltr">${escapeHtml(mail)}</bdi></a>`,
})

/** The number for the time when the Rathaus is closed. One that nobody has confirmed is never shown, whatever the file says. */
const dutyPhone = ({ dutyPhone, unconfirmed }: Facts, { words }: Pick<SiteLanguage, 'words'>) =>
  dutyPhone === null || unconfirmed.includes('dutyPhone')
    ? filling(words.site.dutyPhoneMissing)
    : phoneFilling(dutyPhone)

/**
 * What texts may say of the place and of the system, under the name that a text writes between {{ and }}. The place is one
 * that already speaks this language.
 */
export const factFillings = (
  place: Facts,
  language: Pick<SiteLanguage, 'words' | 'dates'>,
): Fillings => ({
  phone: phoneFilling(place.phone),
  dutyPhone: dutyPhone(place, language),
  mail: mailFilling(place.mail),
  rathaus: filling(language.words.site.rathaus(place.name)),
  place: filling(place.name),
  municipality: filling(place.municipality),
  county: filling(place.county),
  service: filling(place.service),
  serviceMeaning: lines(place.serviceMeaning),
  // As it stands on the building, whoever reads it.
  address: germanLines(
    [
      de.site.rathaus(place.name),
      place.address.street,
      `${place.address.postcode} ${place.address.town}`,
    ],
    language,
  ),
  youthOffice: lines(place.youthOffice),
  mayor: filling(place.mayor),
  supervisor: filling(place.supervisor),
  responsible: filling(place.responsible),
  vatId: filling(place.vatId ?? language.words.site.none),
  dataProtection: germanLines(place.dataProtection.lines, language),
  dataProtectionMail: mailFilling(place.dataProtection.mail),
  callbackDays: filling(retention.callbackDays),
  bookingDays: filling(retention.bookingDays),
  draftMinutes: filling(retention.draftMinutes),
  counterHours: filling(
    Math.max(
      ...Object.values(place.limits).map((limit) =>
        typeof limit === 'number' ? 0 : Math.ceil(limit.minutes / 60),
      ),
    ),
  ),
})

/** Where the hours are, each with how to find the room: names and addresses as they stand on letters. */
const whereLines = (
  plan: Pick<Planned, 'weekly' | 'locations' | 'name'>,
  { words }: Pick<SiteLanguage, 'words'>,
  today: Temporal.PlainDate,
): readonly string[] => {
  const all = locationsOfHours(plan, today)
  if (all.length === 0) return [words.mail.booking.askPlace]
  return all.flatMap((where) => [
    nameIn(plan, where, de),
    where.street,
    `${where.postcode} ${where.town}`,
    `${words.sprechstunde.room}: ${wayIn(where, words)}`,
  ])
}

/** What texts may say of the plan: only those of a page that is made when it is asked for. */
export const planFillings = (
  plan: Pick<Planned, 'weekly' | 'locations' | 'name'> & { readonly taken?: unknown },
  language: Pick<SiteLanguage, 'words' | 'dates'>,
  today: Temporal.PlainDate,
): Fillings => {
  const weekly = notOverOn(plan.weekly, today)
  const where = lines(whereLines(plan, language, today))
  if (weekly.length === 0) return { where, hours: filling(withoutHours(language.words, plan)) }
  return {
    where,
    hours: lines(
      weekly.flatMap((hours) => {
        const { when, beside, where: at } = holding(language, hours, today, plan)
        const time = beside ? [`${when},`, `${beside}.`] : [when]
        return at ? [...time, nameIn(plan, at, language.words)] : time
      }),
    ),
  }
}

/** A day from the front matter of a text, for its language.dates. */
export const dayOf = (date: Date) => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
})
