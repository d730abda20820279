import { globSync, readFileSync } from 'node:fs'

import { houseOfFile } from '../../src/domain/plan/location.ts'
import { languageCoded, siteLanguages } from '../../src/site/languages.ts'
import { placeNamed } from '../../src/site/named.ts'
import { datesIn } from '../../src/words/dates.ts'
import { de, type Words } from '../../src/words/de/words.ts'
import { isolatedIn } from '../../src/words/isolated.ts'
import { wayIn } from '../../src/words/location-in-words.ts'
import { advisersIn, placeIn } from '../../src/words/place-in-words.ts'
import { plural } from '../../src/words/plural.ts'
import { samples } from '../../tools/plain-language/gather/samples.ts'
import { leavesOf } from '../../tools/plain-language/gather/walk.ts'
import { faults, faultsOfList } from '../../tools/translations/faults.ts'
import { statesOf } from '../../tools/translations/state.ts'
import { expect, test } from './test.ts'
import { day } from './time.ts'

const pliezhausen = placeNamed('pliezhausen')
const others = siteLanguages.slice(1)
const mark = ({ stillGerman }: Words) =>
  stillGerman('')
    .replace(/[\u2066\u2069]/g, '')
    .trim()

test('every text is there in every language, with the placeholders, links and headings of the German one', () => {
  const states = statesOf(pliezhausen.languages)
  expect(faults(states)).toEqual([])
  expect(states.length).toBe(others.length * (1 + globSync('src/content/de/**/*.*').length))
})

test('a list that was stamped without all its entries is found out, and one that has more than the German list', () => {
  const german = '- { id: kindergeld, value: 259 Euro }\n- { id: arzt, name: Arzt, hours: Nachts }'
  const own = (texts: string) => faultsOfList('tr', german, `texts: { ${texts} }`)
  expect(own('kindergeld: 259 euro, arzt: { name: Doktor, hours: Gece }')).toEqual([])
  expect(own('arzt: { name: Doktor }')).toEqual([
    'tr: arzt.hours is missing.',
    'tr: kindergeld is missing.',
  ])
  expect(own('kindergeld: 1, arzt: { name: a, hours: b, who: c }, alt: 2')).toEqual([
    'tr: alt is not in the German list.',
    'tr: arzt.who is not in the German list.',
  ])
})

for (const { code, words, dates } of others) {
  const ofGerman = new Map(leavesOf(de, samples.de).map(({ path, text }) => [path, text]))
  const leaves = leavesOf(words, samples.de)

  test(`${code}: no string is empty, German, or one that only a program would write`, () => {
    const names =
      /^(?:\P{L}*|iPhone|Android|Rathaus.*|[A-Z0-9, ]+|.*@.*|Code|Impressum|Telefon.*|(?:\p{L}+ )?QR.*|E-Mail.*)$/u
    const left = leaves.filter(
      ({ path, text }) =>
        !/^(?:lang|dates|ofPlace|titles\.ofSite|who\.of|fields\.half)\b/.test(path) &&
        (text.trim() === '' || (ofGerman.get(path) === text && !names.test(text))),
    )
    expect(left).toEqual([])
    expect(leaves.filter(({ text }) => /undefined|null|\[object|\$\{/.test(text))).toEqual([])
  })

  test(`${code}: what is dialled or typed has Western digits, and no letter comes from another alphabet`, () => {
    expect(leaves.filter(({ text }) => /[\u0660-\u0669\u06f0-\u06f9]/.test(text))).toEqual([])
    // A letter of another script that looks the same is read aloud wrongly, and never found by a search.
    const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u
    expect(leaves.filter(({ text }) => mixed.test(text))).toEqual([])
    expect(leaves.filter(({ text }) => /[ŞşŢţ]/.test(text) && code === 'ro')).toEqual([])
  })

  test(`${code}: days and times have the names of the language and Western digits, on clocks of 24 hours`, () => {
    const christmas = day('2026-12-24')
    expect(dates.day(christmas)).toMatch(/\b24\b/)
    expect(dates.day(christmas)).toContain('2026')
    expect(dates.day(christmas)).not.toBe(languageCoded('de').dates.day(christmas))
    expect(dates.weekday(4)).toMatch(/^\p{L}/u)
    expect(dates.span('09:00', '17:30')).toMatch(/9:00.*17:30/)
    expect(dates.time({ hour: 14, minute: 5 })).toContain('14:05')
  })

  test(`${code}: what is said of the way out names the button as the button is called`, () => {
    expect(words.exit.how[0]).toContain(words.exit.link)
    const texts = globSync(`src/content/${code}/topics/*.md`).map((file) =>
      readFileSync(file, 'utf8'),
    )
    expect(texts.join('\n')).toContain(words.exit.link)
    const [apple, android] = words.calendar.phones
    for (const phone of [apple, android])
      expect(phone?.steps.join('\n')).toContain(words.myBooking.calendar)
  })

  test(`${code}: the place file has its words, as many as in German`, () => {
    const ours = placeIn(pliezhausen, words)
    for (const list of ['backers', 'partners', 'processors', 'story', 'youthOffice'] as const) {
      expect(ours[list]).toHaveLength(pliezhausen[list].length)
      expect(ours[list]).not.toEqual(pliezhausen[list])
    }
    for (const [index, { employer }] of advisersIn(pliezhausen.advisers, words).entries())
      expect(employer).toContain(pliezhausen.advisers[index]?.employer)
    expect(JSON.stringify([ours, advisersIn(pliezhausen.advisers, words)])).not.toContain(
      mark(words),
    )
    // What the place says no more needs no translation.
    const german = new Set(leavesOf(pliezhausen, undefined).map(({ text }) => text))
    expect(Object.keys(words.ofPlace).filter((text) => !german.has(text))).toEqual([])
  })

  test(`${code}: what is changed of the place or a person stands there in German, marked, until somebody translates it`, () => {
    const changed = {
      ...pliezhausen,
      room: 'Zimmer 12, erster Stock',
      story: [...pliezhausen.story, 'Seit Mai sind wir jeden Tag da.'],
      partners: pliezhausen.partners.map((one) => ({ ...one, does: 'Hilft bei allem.' })),
    }
    const { story, partners, county } = placeIn(changed, words)
    const room = wayIn({ ...houseOfFile(pliezhausen), way: changed.room }, words)
    for (const text of [room, story.at(-1), ...partners.map(({ does }) => does)])
      expect(text).toContain(mark(words))
    expect(room).toContain('Zimmer 12, erster Stock')
    expect(county).toBe(placeIn(pliezhausen, words).county)
    expect(story[0]).toBe(placeIn(pliezhausen, words).story[0])
    const [first, second] = pliezhausen.advisers.map((one) => ({
      ...one,
      title: 'Sozialpädagogin',
    }))
    for (const { title } of advisersIn(
      [first, second].filter((one) => one !== undefined),
      words,
    ))
      expect(title).toContain(mark(words))
  })

  test(`${code}: a sum has the digits of the German one`, () => {
    const digits = (text: string) => text.replace(/\D/g, '')
    const german = readFileSync('src/content/de/amounts.yaml', 'utf8')
    const own = readFileSync(`src/content/${code}/amounts.yaml`, 'utf8')
    for (const [, id = '', value = ''] of german.matchAll(/^- id: (\S+)\n\s+value: (.*)$/gm)) {
      const [, ours = ''] = new RegExp(`^\\s+${id}: (.*)$`, 'm').exec(own) ?? []
      expect(digits(ours), id).toBe(digits(value))
    }
  })
}

test('a day stands in a Ukrainian or Russian sentence in its own case, on every day of the week', () => {
  const on = { uk: /^(?:у|в) \p{L}+.*, \d+ /u, ru: /^(?:в|во) \p{L}+, \d+ /u }
  for (const code of ['uk', 'ru'] as const) {
    const { words, dates } = languageCoded(code)
    for (const date of ['23', '24', '25', '26', '27', '28', '29'].map((n) => day(`2026-11-${n}`))) {
      expect(words.booking.onDay(dates.day(date))).toMatch(on[code])
      const weekday = dates.weekday(date.dayOfWeek)
      expect(words.sprechstunde.every(weekday, '9:00')).toMatch(/^(?:Що|Кажд)/u)
    }
  }
})

test('no sentence with a date in it ends with two full stops, where the date itself ends with one', () => {
  for (const { words, dates } of others) {
    const date = dates.date(day('2026-11-24'))
    const { emergency, topics, mail, myBooking } = words
    const said = [
      emergency.lastChecked(date),
      emergency.eachChecked(date),
      topics.checked(date),
      topics.holds(date),
      mail.kept(date),
      mail.callback.awayUntil(date),
      myBooking.kept(date),
      myBooking.reminder(dates.day(day('2026-11-24'))),
    ]
    expect(said.filter((text) => /\.\./.test(text))).toEqual([])
  }
})

test('a number takes the form that its language has for it', () => {
  const minutes = { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' }
  expect([1, 2, 5, 11, 21, 30].map((count) => plural('ru', count, minutes))).toEqual([
    'минута',
    'минуты',
    'минут',
    'минут',
    'минута',
    'минут',
  ])
  expect(plural('tr', 5, { other: 'dakika' })).toBe('dakika')
})

test('in letters that run from the right a phone number keeps its order, elsewhere nothing is put around it', () => {
  expect(isolatedIn({ direction: 'rtl' }, '07127 0000')).toBe('\u206607127 0000\u2069')
  expect(isolatedIn({ direction: 'ltr' }, '07127 0000')).toBe('07127 0000')
})

test('a name that nobody has translated stays as it stands on the door', () => {
  const { service, municipality, county } = placeNamed('musterdorf')
  for (const { words } of others)
    expect(placeIn(placeNamed('musterdorf'), words)).toMatchObject({
      service,
      municipality,
      county,
    })
})

test('German days stay as people write them', () => {
  const { moment, shortDay } = datesIn(de)
  const wall = { year: 2026, month: 11, day: 24, hour: 9, minute: 30 }
  expect(moment(wall)).toBe('Dienstag, 24. November 2026 um 9:30 Uhr')
  expect(shortDay(wall)).toBe('Dienstag, 24. November')
})
