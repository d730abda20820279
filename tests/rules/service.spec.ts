import { withoutChanges } from '../../src/domain/plan/changes.ts'
import { governmentService } from '../../src/metadata/service.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'

const place = withoutChanges(placeNamed('musterdorf'))
const today = '2026-11-23'
const words = {
  name: 'Sprechstunde',
  description: 'Es kostet nichts.',
  rathaus: 'Rathaus Musterdorf',
}
const url = 'https://musterdorf.example/sprechstunde/'

test('programs read the hours, the closed days, the address and the number of the place file', () => {
  const closures = [{ from: '2026-12-24', to: '2027-01-06', reason: 'Ferien' }]
  expect(governmentService({ ...place, closures }, url, words, today)).toMatchObject({
    '@type': 'GovernmentService',
    hoursAvailable: [
      { dayOfWeek: 'https://schema.org/Monday', opens: '08:30', closes: '11:30' },
      { dayOfWeek: 'https://schema.org/Friday', opens: '13:00', closes: '15:00' },
    ],
    provider: { name: 'Gemeinde Musterdorf', address: { postalCode: '01234' } },
    availableChannel: {
      servicePhone: { telephone: '+4971210000' },
      serviceLocation: {
        specialOpeningHoursSpecification: [
          { opens: '00:00', closes: '00:00', validFrom: '2026-12-24', validThrough: '2027-01-06' },
        ],
      },
    },
  })
})

test('programs read nothing while a fact is an example: they do not see the banner', () => {
  expect(governmentService({ ...place, unconfirmed: ['phone'] }, url, words, today)).toBeUndefined()
})
