import { readCallback } from '../../src/domain/callback/schema.ts'
import { callerSays } from '../../src/domain/person/caller-says.ts'
import { checkedPlace, employersOf } from '../../src/domain/place/place.ts'
import { staffLetter } from '../../src/letters/callback.ts'
import { residentLetter } from '../../src/letters/callback-resident.ts'
import type { Letter } from '../../src/letters/letter.ts'
import { musterdorf } from '../../src/places/musterdorf/place.ts'
import { pliezhausen } from '../../src/places/pliezhausen/place.ts'
import { siteLanguages } from '../../src/site/languages.ts'
import { call } from '../../src/words/de/staff-pages.ts'
import { posted } from './forms.ts'
import { expect, test } from './test.ts'
import { berlin } from './time.ts'
import { village } from './village.ts'

const now = berlin('2026-11-23T08:00')
const request = (say_who: string) => {
  const least = { name: 'Anna', phone: '07127 1234', when: '2026-11-23-morning' }
  const answer = readCallback(village, posted({ ...least, say_who }), now)
  if ('problems' in answer) throw new Error(`refused: ${JSON.stringify(answer.problems)}`)
  return answer.request
}
const textOf = ({ blocks }: Letter) =>
  blocks.map((block) => ('text' in block ? block.text : '')).join('\n')

test('who we are is said only to whoever said exactly yes', () => {
  expect(callerSays({ say_who: true })).toBe('who')
  expect(callerSays({ say_who: false })).toBe('rathaus')
  expect(callerSays(request(''))).toBe('rathaus')
  expect(callerSays(request('yes'))).toBe('who')
})

for (const language of siteLanguages)
  for (const answer of ['no', 'yes'])
    test(`the mail in "${language.code}" says what staff will say: ${answer}`, () => {
      const { callerSays: says } = language.words
      const asked = { request: request(answer), createdAt: now }
      const text = textOf(residentLetter(village, language, asked, 'https://example.org/'))
      const [said, other] = answer === 'yes' ? [says.who, says.rathaus] : [says.rathaus, says.who]
      expect(text).toContain(said)
      expect(text).not.toContain(other)
    })

test('staff are told the same: only "Rathaus", or who they are and for whom they work', () => {
  const told = (answer: string) => textOf(staffLetter(village, request(answer), now, []))
  expect(told('no')).toContain('Nur „Rathaus“ sagen.')
  expect(told('no')).not.toContain('Sie dürfen sagen')
  expect(told('yes')).toContain('Sie dürfen sagen, wer Sie sind und für wen Sie arbeiten.')
  expect(told('yes')).not.toContain('Rathaus')
})

test('whoever is asked whether we may say who we are reads every name that this may mean', () => {
  for (const place of [pliezhausen, musterdorf].map(checkedPlace)) {
    const employers = employersOf(place)
    expect(employers).toEqual([...new Set(place.advisers.map(({ employer }) => employer))])
    for (const { words } of siteLanguages)
      for (const employer of employers)
        expect(words.fields.sayWhoYes(employers)).toContain(employer)
    for (const employer of employers) expect(call.sayWho(employers)).toContain(employer)
  }
  expect(employersOf(checkedPlace(pliezhausen))).toContain('Jugendamt Reutlingen')
})

test('the mail names nobody that it should hide: it says "who we are", and no employer', () => {
  const place = checkedPlace(pliezhausen)
  const asked = { request: request('yes'), createdAt: now }
  for (const language of siteLanguages) {
    const mail = textOf(residentLetter(place, language, asked, 'https://example.org/'))
    for (const employer of employersOf(place)) expect(mail).not.toContain(employer)
  }
})
