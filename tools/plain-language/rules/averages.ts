import type { Found, Level } from '../finding.ts'
import type { Running } from '../text/running.ts'
import { amstad, countsOf, meanLength, nounStyle } from '../text/score.ts'

/** Below so many words a formula is noise (shared/domain.md 1.5). */
const enoughWords = 100
/** So few sentences have no average worth the name. */
const enoughSentences = 5

/** Below so many sentences one question more or less is no share. */
const enoughQuestionable = 10

// Bounds from the calibration on texts of authorities (shared/domain.md 1.5).
const mostWordsPerSentence = { leicht: 8.5, einfach: 11 } as const
const leastAmstad = { leicht: 70, einfach: 60 } as const
const mostNounStyle = 8

/** Below this, Einfache Sprache is chopped: our own pages of Leichte Sprache have 5 to 6 (issue 19). */
const leastWordsPerSentence = 6.5
/** Of a hundred sentences on a page. */
const mostQuestions = 25

const shorter = 'Machen Sie kürzere Sätze.'
const easier = 'Nehmen Sie kürzere Wörter. Oder Binde-Striche.'
const inGerman = (value: number) => value.toFixed(1).replace('.', ',')

/** PL-2: on the average, too, sentences are short. */
export function meanSentence(texts: readonly string[], level: Level): readonly Found[] {
  const counts = countsOf(texts)
  const mean = meanLength(counts)
  const most = mostWordsPerSentence[level]
  if (counts.sentences < enoughSentences || mean <= most) return []
  return [
    {
      words: `Wörter pro Satz: ${inGerman(mean)}`,
      hint: `Höchstens ${inGerman(most)}. ${shorter}`,
    },
  ]
}

/**
 * PL-2, the other way: a page of Einfache Sprache whose sentences are as short as those of Leichte Sprache tells no reasons. Only
 * whole sentences count, no headings and labels.
 */
export function choppedPage({ sentences, words }: Running): readonly Found[] {
  const mean = words / sentences
  if (sentences < enoughSentences || mean >= leastWordsPerSentence) return []
  return [
    {
      words: `Wörter pro Satz im Fließtext: ${inGerman(mean)}`,
      hint: `Mindestens ${inGerman(leastWordsPerSentence)}. Verbinden Sie Sätze mit "weil", "damit", "wenn", "und".`,
    },
  ]
}

/** PL-16, over a page: it tells more than it asks. */
export function askingPage({ sentences, questions }: Running): readonly Found[] {
  const share = (100 * questions) / sentences
  if (sentences < enoughQuestionable || share <= mostQuestions) return []
  return [
    {
      words: `Fragen von 100 Sätzen: ${inGerman(share)}`,
      hint: `Höchstens ${mostQuestions}. Schreiben Sie: "Wenn …"`,
    },
  ]
}

/**
 * PL-3: on the average, words are short and few of them are nouns made from verbs. One formula, the strictest of the five of
 * shared/domain.md 1.4 (docs/decisions/0020). It counts and understands nothing: a floor, not a proof.
 */
export function wordWeight(texts: readonly string[], level: Level): readonly Found[] {
  const counts = countsOf(texts)
  if (counts.words < enoughWords) return []
  const ease = amstad(counts)
  const nouns = nounStyle(counts)
  return [
    ...(nouns > mostNounStyle
      ? [
          {
            words: `Wörter auf -ung, -heit, -keit, -tion von 100: ${inGerman(nouns)}`,
            hint: `Höchstens ${inGerman(mostNounStyle)}. Nehmen Sie Verben.`,
          },
        ]
      : []),
    ...(ease < leastAmstad[level]
      ? [
          {
            words: `Amstad: ${inGerman(ease)}`,
            hint: `Mindestens ${leastAmstad[level]}. ${shorter} ${easier}`,
          },
        ]
      : []),
  ]
}
