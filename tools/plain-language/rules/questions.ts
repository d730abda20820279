import type { TextRule } from '../finding.ts'
import { sentencesOf } from '../text/split.ts'

const isQuestion = (sentence: string | undefined): boolean => /\?["“”)]*$/.test(sentence ?? '')

/**
 * PL-16: no string of questions (issue 19). "Haben Sie Schulden? Ist ein Brief da? Ist er gelb?" examines the reader; a sentence with
 * "wenn" tells the same. Leichte Sprache may ask.
 */
export const questions: TextRule = (text, level) => {
  if (level === 'leicht') return []
  const sentences = sentencesOf(text)
  return sentences
    .filter((sentence, index) => isQuestion(sentence) && isQuestion(sentences[index + 1]))
    .map((words) => ({ words, hint: 'Danach kommt noch eine Frage. Schreiben Sie: "Wenn …"' }))
}
