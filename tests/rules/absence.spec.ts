import { Temporal } from 'temporal-polyfill'

import { whyFallen } from '../../src/domain/booking/fallen-out.ts'
import { answersAgain } from '../../src/domain/callback/again.ts'
import { type KnownAbsence, readAbsence, standInOn } from '../../src/domain/plan/absence.ts'
import { withoutChanges } from '../../src/domain/plan/changes.ts'
import { holderOf, isOn, offeredSlots } from '../../src/domain/sprechstunde/slots.ts'
import {
  calledOn,
  isWaiting,
  type Picked,
  type Presence,
  readsCallback,
} from '../../src/domain/staff/readers.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'

const [nord, ost, sub, office] = ['nord', 'ost', 'sub', undefined].map((adviser) => ({
  address: `${adviser ?? 'buero'}@team.example`,
  ...(adviser && { adviser }),
}))
const team = [nord, ost, sub, office].filter((member) => member !== undefined)
const away = { adviser: 'nord', from: '2026-12-01', until: '2026-12-05', substitute: 'sub' }
const { substitute: _, ...awayAlone } = away
const on = (day: string, absences: Presence['absences'] = [away]): Presence => ({
  team,
  absences,
  day,
})
const during = on('2026-12-01')
const picked: Picked = { prefer: 'nord', if_away: 'other' }
const waits: Picked = { prefer: 'nord', if_away: 'wait' }
const all: Picked = { prefer: 'nobody', if_away: 'wait' }

const table: readonly (readonly [string, Picked, Presence, string, string])[] = [
  // What, who picked whom, when; who may see it; who is told of it.
  ['for all, nobody away', all, on('2026-11-30'), 'nord ost sub', 'nord ost sub'],
  ['for all, one away', all, during, 'nord ost sub', 'ost sub'],
  ['picked, the other may call, before', picked, on('2026-11-30'), 'nord', 'nord'],
  ['picked, the other may call, first day', picked, during, 'nord sub', 'sub'],
  ['picked, the other may call, last day', picked, on('2026-12-05'), 'nord sub', 'sub'],
  ['picked, the other may call, the day after', picked, on('2026-12-06'), 'nord', 'nord'],
  ['picked, waits', waits, during, 'nord', 'nord'],
  ['nobody stands in', picked, on('2026-12-01', [awayAlone]), 'nord ost sub', 'ost sub'],
  [
    'who stands in is away too',
    picked,
    on('2026-12-01', [away, { adviser: 'sub', from: '2026-12-01' }]),
    'nord ost sub',
    'ost',
  ],
  [
    'all are away',
    all,
    on(
      '2026-12-01',
      ['nord', 'ost', 'sub'].map((adviser) => ({ adviser, from: '2026-12-01' })),
    ),
    'nord ost sub',
    'nord ost sub',
  ],
  [
    'an open end',
    waits,
    on('2027-05-01', [{ adviser: 'nord', from: '2026-12-01' }]),
    'nord',
    'nord',
  ],
]

for (const [what, matter, presence, may, told] of table)
  test(`who may see a callback, and who is told of it, follows who is away: ${what}`, () => {
    const ids = (members: readonly { readonly adviser?: string | undefined }[]) =>
      members.map(({ adviser }) => adviser ?? 'office').join(' ')
    const callback = { personal: matter, createdAt: Temporal.Instant.from('2026-11-30T08:00:00Z') }
    expect(ids(team.filter((member) => readsCallback(member, callback, presence)))).toBe(may)
    expect(ids(calledOn(callback, presence))).toBe(told)
  })

test('a callback that was handed over is read by whoever has it now, where the resident lets somebody else call, and by nobody else', () => {
  const came = Temporal.Instant.from('2026-11-30T08:00:00Z')
  const later = came.add({ minutes: 5 })
  const joined = team.map((member) =>
    member.adviser === 'ost' ? { ...member, seesFrom: later } : member,
  )
  const readers = (personal: Picked) =>
    joined
      .filter((member) =>
        readsCallback(
          member,
          { personal, createdAt: came, handedTo: 'ost', handedAt: later },
          { ...on('2026-11-30'), team: joined },
        ),
      )
      .map(({ adviser }) => adviser)
  expect(readers(picked)).toEqual(['nord', 'ost'])
  expect(readers(waits)).toEqual(['nord'])
})

test('a callback waits only while whom the resident picked is away and nobody else may call', () => {
  expect(isWaiting(waits, during)).toBe(true)
  expect(isWaiting(waits, on('2026-12-06'))).toBe(false)
  expect(isWaiting(picked, during)).toBe(false)
  expect(isWaiting(all, during)).toBe(false)
})

const musterdorf = withoutChanges(placeNamed('musterdorf'))
const withAway = (holdsHours: boolean) => ({
  ...musterdorf,
  weekly: musterdorf.weekly.filter(({ weekday }) => weekday === 5),
  changes: {
    ...musterdorf.changes,
    absences: [{ ...away, adviser: 'ost', substitute: 'nord', from: '2026-11-27', holdsHours }],
  },
})
const now = Temporal.Instant.from('2026-11-26T07:00:00Z')
const friday = offeredSlots(musterdorf, now).find(
  ({ id, adviser }) => id.startsWith('2026-11-27') && adviser === 'ost',
)

test('who is away holds no Sprechstunde, and whoever holds it instead is offered at the same times', () => {
  const ids = (holds: boolean, adviser: string) =>
    offeredSlots(withAway(holds), now).filter(
      (slot) => slot.adviser === adviser && slot.id < '2026-12-05' && slot.id > '2026-11-27',
    ).length
  expect(friday).toBeDefined()
  expect(ids(false, 'ost')).toBe(0)
  expect(ids(true, 'ost')).toBe(0)
  expect(ids(true, 'nord')).toBeGreaterThan(0)
  const [after] = offeredSlots(withAway(true), now).filter(({ adviser }) => adviser === 'ost')
  expect(after?.sprechstunde.date.toString() ?? '').toMatch(/^2026-12-(0[6-9]|1)/)
})

test('a booked time of who is away stands only where whoever holds the hours may read it', () => {
  const time = friday ?? { adviser: '', start: now, end: now }
  const says = (if_away: string) => ({ ...time, personal: { if_away } })
  expect(holderOf(withAway(true), says('other'))).toBe('nord')
  expect(isOn(withAway(true), says('wait'))).toBe(false)
  expect(isOn(withAway(true), time)).toBe(false)
  expect(isOn(withAway(false), says('other'))).toBe(false)
})

const people = [
  { id: 'nord', title: 'a', employer: 'b' },
  { id: 'ost', title: 'a', employer: 'b' },
  { id: 'sub', title: 'a', employer: 'b', from: '2026-12-01', until: '2026-12-20' },
]
const known: KnownAbsence = { ...awayAlone, id: 'x', createdAt: '2026-11-20T00:00:00Z' }
const typed = (changes: Record<string, string>) =>
  readAbsence(
    Object.fromEntries(
      Object.entries({ adviser: 'ost', from: '2026-12-07', ...changes }).map(([name, value]) => [
        name,
        [value],
      ]),
    ),
    { people, absences: [known], today: Temporal.PlainDate.from('2026-11-26') },
  )

for (const [changes, problems] of [
  [{ adviser: '' }, { adviser: 'adviser-missing' }],
  [{ adviser: 'nord', from: '2026-12-05' }, { adviser: 'adviser-twice' }],
  [{ from: '' }, { from: 'from-missing' }],
  [{ from: '2026-11-25' }, { from: 'from-past' }],
  [{ until: '2026-12-06' }, { until: 'until-before' }],
  [{ until: 'bald' }, { until: 'until-wrong' }],
  [{ substitute: 'ost' }, { substitute: 'substitute-same' }],
  [{ substitute: 'nord', from: '2026-12-04' }, { substitute: 'substitute-away' }],
  [{ substitute: 'sub', until: '2026-12-21' }, { substitute: 'substitute-away' }],
  [{ holds: 'yes' }, { holds: 'holds-nobody' }],
] as const)
  test(`an absence is refused at the field: ${JSON.stringify(changes)}`, () => {
    expect(typed(changes)).toEqual({ problems })
  })

test('an absence has a substitute or none, a last day or none, and no room for a reason', () => {
  expect(typed({ substitute: 'sub', until: '2026-12-20', holds: 'yes', reason: 'krank' })).toEqual({
    absence: {
      adviser: 'ost',
      from: '2026-12-07',
      until: '2026-12-20',
      substitute: 'sub',
      holdsHours: true,
    },
  })
  expect(typed({})).toEqual({ absence: { adviser: 'ost', from: '2026-12-07' } })
  expect(standInOn([away], 'nord', '2026-12-06')).toBeUndefined()
})

test('of a form that comes twice, "wait" stands: the more careful answer', () => {
  const base = {
    name: 'Ana',
    phone: { e164: '+49', typed: '0' },
    when: ['any'],
    not_when: [],
    voicemail: false,
    say_who: false,
    others_may_answer: false,
    language: 'de' as const,
    interpreter: false,
    visit: false,
    prefer: 'nord',
    for: 'self' as const,
    agreed: false,
    email: undefined,
    token: 't',
  }
  const again = (first: 'wait' | 'other', second: 'wait' | 'other') => {
    const sent = { ...base, if_away: second } as Parameters<typeof answersAgain>[2]
    return answersAgain(musterdorf, { ...base, if_away: first }, sent)
  }
  expect(again('other', 'wait')).toMatchObject({ careful: true, personal: { if_away: 'wait' } })
  expect(again('wait', 'other')).toMatchObject({ careful: false, personal: { if_away: 'wait' } })
  expect(again('other', 'other').differs).toBe(false)
})

const came = Temporal.Instant.from('2026-11-20T08:00:00Z')
const joined = Temporal.Instant.from('2026-11-30T08:00:00Z')
const readersOf = (personal: Picked, members: Presence['team']) =>
  members
    .filter((member) =>
      readsCallback(member, { personal, createdAt: came }, { ...during, team: members }),
    )
    .map(({ adviser }) => adviser)

test('whoever stands in reads also what came before they joined, where the resident let somebody else call', () => {
  const members = team.map((one) => (one.adviser === 'sub' ? { ...one, seesFrom: joined } : one))
  expect(readersOf({ prefer: 'nord', if_away: 'other' }, members)).toEqual(['nord', 'sub'])
  expect(readersOf({ prefer: 'nord', if_away: 'wait' }, members)).toEqual(['nord'])
  expect(readersOf({ prefer: 'nobody', if_away: 'wait' }, members)).toEqual(['nord', 'ost'])
})

test('an account that came later than a callback counts for none: others go on reading what picked its adviser', () => {
  const members = team.map((one) => (one.adviser === 'ost' ? { ...one, seesFrom: joined } : one))
  expect(readersOf({ prefer: 'ost', if_away: 'wait' }, members)).toEqual(['nord', 'sub'])
})

test('what falls out because somebody has left is told as that, also where they were away before', () => {
  const place = withoutChanges(placeNamed('musterdorf'))
  const [adviser] = place.advisers
  const absences = [{ adviser: adviser?.id ?? '', from: '2026-12-01' }]
  const start = Temporal.Instant.from('2026-12-08T09:00:00Z')
  const time = { adviser: adviser?.id ?? '', start, end: start.add({ minutes: 30 }) }
  const ill = { ...place, changes: { ...place.changes, absences } }
  const left = { ...ill, advisers: ill.advisers.filter(({ id }) => id !== adviser?.id) }
  expect(whyFallen(ill, time)).toBe('away')
  expect(whyFallen(left, time)).toBe('other-hours')
})
