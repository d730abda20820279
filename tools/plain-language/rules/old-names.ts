import type { Found } from '../finding.ts'
import { sentencesOf } from '../text/split.ts'

const old = /Bürger-?[Gg]eld/u
/** "(früher: Bürger-Geld)", or a sentence that begins with it: "Früher hieß das Geld: Bürger-Geld." */
const asFormer = /\(früher: Bürger-?[Gg]eld\)|^Früher [^.]*Bürger-?[Gg]eld/u

/**
 * C-1: the money is called Grundsicherungs-Geld (SGB II § 19); the old name only beside it. Authorities may write it alone until the
 * end of 2026 (§ 65a Abs. 4); we do not, so that no text becomes wrong on a day on which nobody looks.
 */
export const oldNames = (text: string): readonly Found[] =>
  sentencesOf(text)
    .filter((sentence) => old.test(sentence.replace(asFormer, '')))
    .map((words) => ({
      words,
      hint: 'Grundsicherungs-Geld (früher: Bürger-Geld)',
    }))
