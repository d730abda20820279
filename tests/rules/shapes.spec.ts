import {
  amountShape,
  easyPageShape,
  emergencyShape,
  questionShape,
  topicShape,
} from '../../src/content/shapes.ts'
import { expect, test } from './test.ts'

const checked = new Date('2026-11-22')
const topic = {
  title: 'Geld',
  gist: ['Das Geld reicht nicht?'],
  icon: 'money',
  order: 1,
  about: ['Vielen fehlt Geld.'],
  weDo: ['Wir helfen.'],
  today: ['Kommen Sie.'],
  sources: [{ name: 'Gesetz', url: 'https://www.gesetze-im-internet.de/sgb_2/__19.html' }],
  checked,
}
const amount = {
  id: 'kindergeld',
  value: '259 Euro',
  validFrom: checked,
  validUntil: new Date('2026-12-31'),
  source: 'BKGG § 6',
  checked,
}

test('a topic says what it is about, what we do, what one can do today, where it says so, and when it was checked', () => {
  expect(topicShape.safeParse(topic).success).toBe(true)
  for (const part of ['title', 'gist', 'about', 'weDo', 'today', 'sources', 'checked'])
    expect(topicShape.safeParse({ ...topic, [part]: undefined }).success, part).toBe(false)
})

for (const [what, change] of Object.entries({
  'a word too many': { abuot: [] },
  'nothing that can be done today': { today: [] },
  'no source': { sources: [] },
  'a source that is not encrypted': { sources: [{ name: 'Gesetz', url: 'http://example.org/' }] },
  'an icon that nobody drew': { icon: 'rocket' },
  'a date in words': { checked: 'gestern' },
  'three lines where two fit': { gist: ['Eins.', 'Zwei.', 'Drei.'] },
}))
  test(`a topic with ${what} stops the build`, () => {
    expect(topicShape.safeParse({ ...topic, ...change }).success).toBe(false)
  })

test('an amount has a value, its days, a source and a day of checking, in this order of days', () => {
  expect(amountShape.safeParse(amount).success).toBe(true)
  for (const part of ['value', 'validFrom', 'validUntil', 'source', 'checked'])
    expect(amountShape.safeParse({ ...amount, [part]: undefined }).success, part).toBe(false)
  const backwards = { ...amount, validUntil: new Date('2025-12-31') }
  expect(amountShape.safeParse(backwards).success).toBe(false)
})

const emergency = {
  id: 'frauen',
  number: '116 016',
  name: 'Hilfe-Telefon',
  who: 'Jemand ist in Not.',
  cost: 'free',
  group: 'violence',
  place: 1,
  source: 'hilfetelefon.de',
  checked,
}

test('an emergency number has a cost, a source and a day of checking', () => {
  expect(emergencyShape.safeParse(emergency).success).toBe(true)
  for (const part of ['number', 'cost', 'source', 'checked'])
    expect(emergencyShape.safeParse({ ...emergency, [part]: undefined }).success, part).toBe(false)
  expect(emergencyShape.safeParse({ ...emergency, source: '' }).success).toBe(false)
})

test('an app has a site in place of a number, and the same source, cost and date', () => {
  const app = { ...emergency, number: undefined, site: 'https://www.nora-notruf.de/' }
  expect(emergencyShape.safeParse(app).success).toBe(true)
  for (const part of ['site', 'cost', 'source', 'checked'])
    expect(emergencyShape.safeParse({ ...app, [part]: undefined }).success, part).toBe(false)
  expect(emergencyShape.safeParse({ ...app, number: '116 016' }).success).toBe(false)
  expect(emergencyShape.safeParse({ ...app, site: 'http://example.org/' }).success).toBe(false)
})

for (const number of ['112', '116 117', '0800 123 99 00', '0761 19240'])
  test(`${number} can be dialled`, () => {
    expect(emergencyShape.safeParse({ ...emergency, number }).success).toBe(true)
  })

for (const number of ['1160', '0', '116016a', ''])
  test(`"${number}" can be dialled by nobody, so it stops the build`, () => {
    expect(emergencyShape.safeParse({ ...emergency, number }).success).toBe(false)
  })

test('hours stand only with a source that is young enough', () => {
  const hours = { ...emergency, hours: 'Tag und Nacht' }
  expect(emergencyShape.safeParse(hours).success).toBe(false)
  const sourceDate = new Date('2024-10-31')
  expect(emergencyShape.safeParse({ ...hours, sourceDate }).success).toBe(false)
  expect(emergencyShape.safeParse({ ...hours, sourceDate: checked }).success).toBe(true)
})

test('an easy page is checked by readers only if it says by whom and when', () => {
  const page = { title: 'Termin', heading: 'Termin', order: 1, checked }
  expect(easyPageShape.safeParse(page).success).toBe(true)
  expect(easyPageShape.safeParse({ ...page, testReaders: { who: 'Gruppe' } }).success).toBe(false)
})

test('an easy page leads on within the site', () => {
  const page = { title: 'Termin', heading: 'Termin', order: 1, checked }
  const next = { href: 'https://example.org/', label: 'Weiter' }
  expect(easyPageShape.safeParse({ ...page, next }).success).toBe(false)
})

test('a question stands before the forms only if it says so', () => {
  const question = questionShape.parse({ question: 'Was kostet das?', order: 1, checked })
  expect(question.beforeForms).toBe(false)
})
