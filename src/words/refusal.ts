import type { ChangeRefusal } from '../domain/booking/change.ts'
import type { Refusal } from '../domain/submission/draft.ts'
import type { Words } from './de/words.ts'

/** Why a form came back, as one text, where there is no heading for it. */
export function refusalText({ refusals }: Words, refusal: Refusal): string {
  const { title, text } = refusals[refusal]
  return `${title}. ${text}`
}

/** Why a booking was not changed. */
export function changeRefusalText(words: Words, refusal: ChangeRefusal): string {
  if (refusal === 'slot-missing') return words.problems[refusal]
  if (refusal === 'undo-too-late' || refusal === 'over' || refusal === 'fault')
    return words.changeRefusals[refusal]
  return refusalText(words, refusal)
}
