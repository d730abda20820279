import type { Found } from '../finding.ts'
import { sentencesOf } from '../text/split.ts'

const old = /Bürger-?[Gg]eld/u
/** "(früher: Bürger-Geld)", or a sentence that begins with it: "Früher hieß das Geld: Bürger-Geld." */
const asFormer = /\(früher: Bürger-?[Gg]eld\)|^Früher [^.]*Bürger-?[Gg]eld/u
/** Until then authorities may still write the old word (SGB II § 65a Abs. 4). */
const lastDay = '2026-12-31'

/** C-1: the money is called Grundsicherungs-Geld (SGB II § 19); the old name only beside it. `today` is like `2026-11-22`. */
export const oldNames = (text: string, today: string): readonly Found[] =>
  sentencesOf(text)
    .filter((sentence) => old.test(sentence.replace(asFormer, '')))
    .map((words) => ({
      words,
      hint: 'Grundsicherungs-Geld (früher: Bürger-Geld)',
      weight: today <= lastDay ? ('warning' as const) : ('outdated' as const),
    }))
