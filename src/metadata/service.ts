import type { Facts } from '../domain/place/schema.ts'
import type { Planned } from '../domain/plan/changes.ts'
import { house, locationOn } from '../domain/plan/location.ts'
import type { WeeklyHours } from '../domain/plan/weekly.ts'

type Words = { readonly name: string; readonly description: string; readonly rathaus: string }

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/**
 * Us for programs that read, as a `GovernmentService` of schema.org: `hoursAvailable` are the weekly Sprechstunden, wall
 * time of the place; days on which we are not there open and close at midnight, which is how Google reads "closed".
 * `undefined` while a fact is an example: a program does not see the banner that says so.
 */
export function governmentService(
  place: Facts & Pick<Planned, 'weekly' | 'locations'>,
  url: string,
  words: Words,
  today: string,
) {
  const rathaus = locationOn(place.locations, house, today)
  if (place.unconfirmed.length > 0 || !rathaus?.isConfirmed) return undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: words.name,
    description: words.description,
    url,
    provider: {
      '@type': 'GovernmentOrganization',
      name: place.municipality,
      address: postal(place.address),
    },
    areaServed: place.municipality,
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' },
    // Only what is each week, in the house: a program cannot be told of every second one, nor of a second place.
    hoursAvailable: place.weekly
      .filter(({ everyWeeks = 1, location }) => everyWeeks === 1 && location === undefined)
      .map(opening),
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: url,
      servicePhone: { '@type': 'ContactPoint', telephone: international(place.phone) },
      serviceLocation: {
        '@type': 'Place',
        name: words.rathaus,
        address: postal(rathaus),
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

const postal = ({ street, postcode, town }: Facts['address']) => ({
  '@type': 'PostalAddress',
  streetAddress: street,
  postalCode: postcode,
  addressLocality: town,
  addressCountry: 'DE',
})

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
