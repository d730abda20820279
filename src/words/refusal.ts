import type { ChangeRefusal } from '../domain/booking/change.ts'
import type { Refusal } from '../domain/submission/draft.ts'
import type { Words } from './de/words.ts'

/** Why a form came back, as one text, where there is no heading for it. `host`: the name under which this site is asked for. */
export function refusalText({ refusals }: Words, refusal: Refusal, host: string): string {
  const { title, text } = refusals[refusal]
  return refusal === 'translated' ? `${title}. ${text} ${host}` : `${title}. ${text}`
}

/** Why a booking was not changed. */
export function changeRefusalText(words: Words, refusal: ChangeRefusal, host: string): string {
  if (refusal === 'slot-missing') return words.problems[refusal]
  if (refusal === 'undo-too-late' || refusal === 'over' || refusal === 'fault')
    return words.changeRefusals[refusal]
  return refusalText(words, refusal, host)
}
