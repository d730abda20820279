import { dateWords, spanWords, weekdayName } from '../i18n/dates.ts'
import type { Place } from '../place/schema.ts'
import { retention } from '../resident/retention.ts'
import { escaped, type Fillings } from './fill.ts'

const said = (text: string | number) => ({ text: String(text) })
const lines = (of: readonly string[]) => ({
  text: of.join('\n'),
  html: of.map(escaped).join('<br>'),
})

/** A number to tap. `bdi` keeps its digits in order in scripts that run from right to left. */
export const phoneFilling = (number: string) => ({
  text: number,
  html: `<a class="phone" href="tel:${number.replace(/\D/g, '')}"><bdi>${escaped(number)}</bdi></a>`,
})
const mailFilling = (mail: string) => ({
  text: mail,
  html: `<a href="mailto:${escaped(mail)}"><bdi>${escaped(mail)}</bdi></a>`,
})

/** What texts may say of the place and of the system, under the name that a text writes between {{ and }}. */
export const factFillings = (place: Place): Fillings => ({
  phone: phoneFilling(place.phone),
  mail: mailFilling(place.mail),
  rathaus: said(`Rathaus ${place.name}`),
  place: said(place.name),
  municipality: said(place.municipality),
  county: said(place.county),
  service: said(place.service),
  serviceMeaning: lines(place.serviceMeaning),
  room: said(place.room),
  address: lines([
    `Rathaus ${place.name}`,
    place.address.street,
    `${place.address.postcode} ${place.address.town}`,
  ]),
  hours: lines(
    place.weekly.map(
      ({ weekday, from, to }) => `Jeden ${weekdayName(weekday)}, ${spanWords(from, to)}`,
    ),
  ),
  advisers: lines(place.advisers.map(({ title, employer }) => `${title}, ${employer}`)),
  youthOffice: lines(place.youthOffice),
  mayor: said(place.mayor),
  supervisor: said(place.supervisor),
  responsible: said(place.responsible),
  vatId: said(place.vatId ?? 'Keine'),
  dataProtection: lines(place.dataProtection.lines),
  dataProtectionMail: mailFilling(place.dataProtection.mail),
  callbackDays: said(retention.callbackDays),
  bookingDays: said(retention.bookingDays),
  draftMinutes: said(retention.draftMinutes),
  counterHours: said(
    Math.max(
      ...Object.values(place.limits).map((limit) =>
        typeof limit === 'number' ? 0 : Math.ceil(limit.minutes / 60),
      ),
    ),
  ),
})

/** A day as the texts write it, from a date of their front matter. */
export const dayFilling = (date: Date): string =>
  dateWords({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    dayOfWeek: date.getUTCDay() || 7,
  })
