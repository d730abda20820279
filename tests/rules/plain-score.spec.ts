import fc from 'fast-check'

import { amstad, countsOf, meanLength, nounStyle } from '../../tools/plain-language/text/score.ts'
import { syllablesOf } from '../../tools/plain-language/text/syllables.ts'
import { expect, test } from './test.ts'

test('syllables are counted by groups of vowels', () => {
  const words = [
    'Haus',
    'Rathaus',
    'Sprechstunde',
    'Termin',
    'Familie',
    'Büro',
    'Müll',
    'neun',
    'z',
  ]
  expect(words.map(syllablesOf)).toEqual([1, 2, 3, 2, 3, 2, 1, 1, 1])
  expect(['2026', '0171 3920012', 'anna@example.org'].map(syllablesOf)).toEqual([1, 1, 1])
})

test('two sentences counted by hand give the scores worked out by hand', () => {
  // Wir(1) hel-fen(2) Ih-nen(2). · Die(1) Be-ra-tung(3) kos-tet(2) nichts(1).
  const counts = countsOf(['Wir helfen Ihnen. Die Beratung kostet nichts.'])
  expect(counts).toEqual({
    sentences: 2,
    words: 7,
    syllables: 12,
    abstract: 1,
    longestSentence: 4,
  })
  expect(meanLength(counts)).toBeCloseTo(3.5)
  expect(amstad(counts)).toBeCloseTo(180 - 3.5 - (58.5 * 12) / 7)
  expect(nounStyle(counts)).toBeCloseTo(100 / 7)
})

// Gists of shared/domain.md section 6, which were measured for the project as: SL 8.3, max 11, Amstad 81, WSTF1 2.7, LIX 24.
const gists = [
  'Sie haben wenig Geld und können arbeiten? Dann können Sie Grundsicherungs-Geld vom Job-Center bekommen. Früher hieß das Geld: Bürger-Geld.',
  'Sie sind alt oder dauerhaft krank und haben wenig Geld? Dann hilft Ihnen das Sozial-Amt mit Geld zum Leben.',
  'Ihre Miete ist hoch und Ihr Einkommen ist klein? Mit Wohn-Geld bezahlt der Staat einen Teil von Ihrer Miete.',
  'Sie arbeiten, aber das Geld reicht für Ihre Kinder nicht? Dann können Sie den Kinder-Zuschlag von der Familien-Kasse bekommen.',
  'Für jedes Kind bekommen Sie jeden Monat Kinder-Geld. Den Antrag stellen Sie bei der Familien-Kasse.',
  'Ihr Kind ist neu auf der Welt und Sie arbeiten weniger? Dann können Sie Eltern-Geld bekommen.',
  'Der andere Eltern-Teil zahlt kein Geld für Ihr Kind? Dann zahlt das Jugend-Amt einen Teil von dem Geld.',
  'Ihr Kind braucht Geld für Mittag-Essen, Ausflug oder Verein? Das Amt hilft mit dem Bildungs-Paket.',
  'Sie können Ihre Rechnungen nicht mehr bezahlen? Die Schuldner-Beratung hilft Ihnen kostenlos.',
  'Es gibt oft Streit mit Ihrem Kind? Die Erziehungs-Beratung hört zu und gibt Tipps.',
  'Sie sind schwanger oder haben ein kleines Kind? Die Frühen Hilfen kommen auch zu Ihnen nach Hause.',
  'Ihr Kind hat Sorgen in der Schule? In der Schule gibt es Menschen, die helfen und zuhören.',
  'Sie suchen einen Platz in der Kita? Wir zeigen Ihnen, wie die Anmeldung geht.',
  'Jemand in Ihrer Familie braucht Pflege? Der Pflege-Stützpunkt erklärt Ihnen, welche Hilfe es gibt.',
  'Sie trinken zu viel oder nehmen Drogen? Die Sucht-Beratung hilft Ihnen und Ihrer Familie.',
  'Sie leben in Trennung und haben Kinder? Die Beratung hilft Eltern und Kindern bei der Trennung.',
  'Sie haben keine Wohnung oder verlieren bald Ihre Wohnung? Kommen Sie sofort zu uns: Die Gemeinde muss helfen.',
  'Sie sind neu in Deutschland? Das Integrations-Management hilft Ihnen beim Start.',
]

test('the texts that the bounds were calibrated with get the scores that were measured then', () => {
  const counts = countsOf(gists)
  // With words between hyphens counted as one, as a reader does: 8.3 and 81 were with each part as a word.
  expect(meanLength(counts).toFixed(1)).toBe('7.8')
  expect(counts.longestSentence).toBe(11)
  expect(amstad(counts).toFixed(0)).toBe('76')
})

const anyText = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 6 })

test('whatever the text, every score is a number', () => {
  const rule = fc.property(anyText, (texts) => {
    const counts = countsOf(texts)
    const scores = [meanLength, amstad, nounStyle]
    return scores.every((score) => Number.isFinite(score(counts)))
  })
  fc.assert(rule)
})

test('the same text twice scores as once', () => {
  const rule = fc.property(anyText, (texts) => {
    const [once, twice] = [countsOf(texts), countsOf([...texts, ...texts])]
    for (const score of [meanLength, amstad, nounStyle])
      expect(score(twice)).toBeCloseTo(score(once))
  })
  fc.assert(rule)
})

test('a hyphen in a word makes no text easier: its parts are no words of their own', () => {
  const [one, split] = ['Nehmen Sie die Telefonnummer.', 'Nehmen Sie die Telefon-Nummer.'].map(
    (text) => countsOf([text]),
  )
  expect(split).toEqual(one)
})
