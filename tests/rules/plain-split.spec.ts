import { piecesOf, sentencesOf, wordsOf } from '../../tools/plain-language/text/split.ts'
import { expect, test } from './test.ts'

const splits: readonly (readonly [string, readonly string[]])[] = [
  ['Das ist gut. Kommen Sie!', ['Das ist gut.', 'Kommen Sie!']],
  [
    'Wir löschen alles nach dem 24. November 2026.',
    ['Wir löschen alles nach dem 24. November 2026.'],
  ],
  ['24. November 2026', ['24. November 2026']],
  ['Nehmen Sie Zimmer 3. Dort warten wir.', ['Nehmen Sie Zimmer 3.', 'Dort warten wir.']],
  [
    'Wir sind im 2. Stock. Es gibt einen Aufzug.',
    ['Wir sind im 2. Stock.', 'Es gibt einen Aufzug.'],
  ],
  ['Zum Beispiel: 0171 3920012', ['Zum Beispiel: 0171 3920012']],
  [
    'Schreiben Sie an anna@example.org. Wir antworten.',
    ['Schreiben Sie an anna@example.org.', 'Wir antworten.'],
  ],
  ['Wir brauchen z. B. Ihren Namen.', ['Wir brauchen z. B. Ihren Namen.']],
  ['Um 9.30 Uhr geht es los.', ['Um 9.30 Uhr geht es los.']],
  ['Marktplatz 1\n72124 Musterdorf', ['Marktplatz 1', '72124 Musterdorf']],
  ['- Sie kommen.\n- Wir reden.', ['Sie kommen.', 'Wir reden.']],
  ['1. Sie kommen.\n2. Wir reden.', ['Sie kommen.', 'Wir reden.']],
  ['Wirklich?! Ja.', ['Wirklich?!', 'Ja.']],
  ['\n — \n', []],
  ['', []],
]

for (const [text, sentences] of splits) {
  test(`"${text.replaceAll('\n', ' / ')}" has ${sentences.length} sentences`, () => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
}

test('a word is what a reader counts as one', () => {
  expect(wordsOf('Ihre Telefon-Nummer ist 0171 3920012.')).toEqual([
    'Ihre',
    'Telefon-Nummer',
    'ist',
    '0171 3920012',
  ])
  expect(wordsOf('Von 9:30 bis 12 Uhr, am 24. November 2026')).toHaveLength(9)
  expect(wordsOf('Rufen Sie 116 117 an.')).toEqual(['Rufen', 'Sie', '116 117', 'an'])
  expect(wordsOf('anna@example.org oder www.dwd.de/wetter')).toEqual([
    'anna@example.org',
    'oder',
    'www.dwd.de/wetter',
  ])
  expect(wordsOf('Öffnen Sie termin.ics – jetzt!')).toEqual([
    'Öffnen',
    'Sie',
    'termin',
    'ics',
    'jetzt',
  ])
})

test('the rule on long words sees the pieces between hyphens, but never inside an address or a number', () => {
  expect(piecesOf('Wohn-Geld-Antrag')).toEqual(['Wohn', 'Geld', 'Antrag'])
  expect(piecesOf('frau-holle@mein-ort.example')).toEqual(['frau-holle@mein-ort.example'])
  expect(piecesOf('07127-0000')).toEqual(['07127-0000'])
})
