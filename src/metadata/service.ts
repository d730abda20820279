import type { Facts } from '../domain/place/schema.ts'
import type { WeeklyHours } from '../domain/plan/weekly.ts'

type Words = { readonly name: string; readonly description: string; readonly rathaus: string }

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/**
 * Us for programs that read, as a `GovernmentService` of schema.org: `hoursAvailable` are the weekly Sprechstunden, wall
 * time of the place; days on which we are not there open and close at midnight, which is how Google reads "closed".
 * `undefined` while a fact is an example: a program does not see the banner that says so.
 */
export function governmentService(
  place: Facts & { readonly weekly: readonly WeeklyHours[] },
  url: string,
  words: Words,
) {
  if (place.unconfirmed.length > 0) return undefined
  const { street, postcode, town } = place.address
  const address = {
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode: postcode,
    addressLocality: town,
    addressCountry: 'DE',
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: words.name,
    description: words.description,
    url,
    provider: { '@type': 'GovernmentOrganization', name: place.municipality, address },
    areaServed: place.municipality,
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' },
    // Only what is each week: a program cannot be told of every second one.
    hoursAvailable: place.weekly.filter(({ everyWeeks = 1 }) => everyWeeks === 1).map(opening),
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: url,
      servicePhone: { '@type': 'ContactPoint', telephone: international(place.phone) },
      serviceLocation: {
        '@type': 'Place',
        name: words.rathaus,
        address,
        specialOpeningHoursSpecification: place.closures.map(({ from, to }) => ({
          '@type': 'OpeningHoursSpecification',
          opens: '00:00',
          closes: '00:00',
          validFrom: from,
          validThrough: to,
        })),
      },
    },
  }
}

const opening = ({ weekday, from, to, validFrom, validUntil }: WeeklyHours) => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: `https://schema.org/${days[weekday - 1] ?? ''}`,
  opens: from,
  closes: to,
  ...(validFrom && { validFrom }),
  ...(validUntil && { validThrough: validUntil }),
})

/** `07121 123` as `+497121123`: a program does not know from where it would call. */
const international = (phone: string): string => phone.replace(/\D/g, '').replace(/^0/, '+49')
