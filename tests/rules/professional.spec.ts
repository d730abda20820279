import { answersAgain } from '../../src/domain/callback/again.ts'
import { keptCallback } from '../../src/domain/callback/callback.ts'
import { institutions } from '../../src/domain/callback/professional.ts'
import { readCallback } from '../../src/domain/callback/schema.ts'
import { readKept, withVersion } from '../../src/domain/person/kept.ts'
import { aboutWords, institutionWords } from '../../src/words/de/professionals.ts'
import { professionalLines } from '../../src/words/de/staff-professionals.ts'
import { posted } from './forms.ts'
import { expect, test } from './test.ts'
import { berlin } from './time.ts'
import { village } from './village.ts'

const now = berlin('2026-11-23T08:00')
const least = {
  name: 'Frau Beispiel',
  phone: '07127 1234',
  when: '2026-11-23-morning',
  for: 'professional',
  institution: 'school-social-work',
}
type Typed = Parameters<typeof posted>[0]
const read = (typed: Typed) => readCallback(village, posted({ ...least, ...typed }), now)
const problemsOf = (typed: Typed) => {
  const answer = read(typed)
  return 'problems' in answer ? answer.problems : {}
}
const requestOf = (typed: Typed = {}) => {
  const answer = read(typed)
  if ('problems' in answer) throw new Error(`refused: ${JSON.stringify(answer.problems)}`)
  return answer.request
}

test('a professional asks with the own name and number and where they work; no yes of anybody is asked for', () => {
  expect(requestOf()).toMatchObject({
    name: 'Frau Beispiel',
    for: 'professional',
    institution: 'school-social-work',
    about: 'unsaid',
    agreed: false,
  })
  expect(requestOf({ about: 'case' })).toMatchObject({ about: 'case' })
  expect(requestOf({ about: 'Familie Muster' })).toMatchObject({ about: 'unsaid' })
})

test('where a professional works is one of a list: nothing typed freely, in which a name could stand', () => {
  for (const institution of institutions)
    expect(requestOf({ institution }).institution).toBe(institution)
  const typed = ['', 'Familie Muster', 'KITA', 'kita ', '__proto__', 'toString']
  expect(typed.map((institution) => problemsOf({ institution }))).toEqual(
    typed.map(() => ({ institution: 'institution-missing' })),
  )
  expect(problemsOf({ institution: [], name: '', phone: '' })).toEqual({
    name: 'name-missing',
    phone: 'phone-missing',
    institution: 'institution-missing',
  })
})

test('where somebody works is asked of professionals alone', () => {
  for (const whom of ['self', 'other', '', 'everyone'])
    expect(problemsOf({ for: whom, agreed: 'yes' })).toEqual({ institution: 'institution-alone' })
  const own = requestOf({ for: 'self', institution: '', about: 'case' })
  expect(own.for).toBe('self')
  expect(own).not.toHaveProperty('about')
  expect(own).not.toHaveProperty('institution')
  const others = requestOf({ for: 'other', agreed: 'yes', institution: '' })
  expect(others).toMatchObject({ for: 'other', agreed: true })
})

test('at work unsaid is yes: we say who calls, ask for the person, and may leave a message; a no stays no', () => {
  const safe = ['voicemail', 'say_who', 'others_may_answer'] as const
  const picked = (typed: Typed) => safe.map((answer) => requestOf(typed)[answer])
  expect(picked({})).toEqual([true, true, true])
  expect(picked({ voicemail: 'no', say_who: 'no', others_may_answer: 'no' })).toEqual([
    false,
    false,
    false,
  ])
  expect(picked({ for: 'self', institution: '' })).toEqual([false, false, false])
})

const kept = { ...requestOf({ about: 'family' }), token: 'token' }
const stored = (value: object): unknown => JSON.parse(JSON.stringify(value))

test('what is kept of a professional is read as it was; what a later deploy wrote is read as another institution', () => {
  expect(readKept(keptCallback, stored(withVersion(keptCallback, kept)))).toEqual(kept)
  const later = { ...kept, institution: 'library', about: 'song' }
  expect(readKept(keptCallback, stored(later))).toMatchObject({
    for: 'professional',
    institution: 'other',
    about: 'unsaid',
  })
  const { institution, about, ...bare } = kept
  expect([institution, about]).toEqual(['school-social-work', 'family'])
  expect(readKept(keptCallback, stored(bare))).toMatchObject({ institution: 'other' })
  const resident = readKept(keptCallback, stored({ ...kept, for: 'self' }))
  expect(resident).not.toHaveProperty('institution')
})

test('a form that is sent again with another institution leaves the first one, and the page says so', () => {
  const again = answersAgain(village, kept, requestOf({ about: 'family', institution: 'kita' }))
  expect(again.personal).toEqual(kept)
  expect([again.careful, again.differs]).toEqual([false, true])
  expect(answersAgain(village, kept, requestOf({ about: 'family' })).differs).toBe(false)
})

test('staff read where a professional works and what it is about, and to ask for no name where there is none', () => {
  expect(professionalLines(kept)).toBe(
    'Fachstelle: Schulsozialarbeit.\nEs geht um: eine Familie, die einverstanden ist.\nAuf die Mailbox nur: Bitte rufen Sie zurück. Nichts zur Sache.',
  )
  expect(professionalLines(requestOf({ about: 'case' }))).toContain(
    'Bitte fragen Sie nicht nach dem Namen.',
  )
  expect(professionalLines(requestOf({ for: 'self', institution: '' }))).toBeUndefined()
  expect(new Set(Object.values(institutionWords)).size).toBe(institutions.length)
  expect(Object.values(aboutWords).every(Boolean)).toBe(true)
})
