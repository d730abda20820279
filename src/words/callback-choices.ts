import type { CallbackRequest } from '../domain/callback/schema.ts'
import type { Place } from '../domain/place/schema.ts'
import type { Words } from './de/words.ts'
import { nameIn } from './spoken.ts'

/** Whom somebody would rather speak with, and what if that one is away, in words; nothing where it is all the same. */
function preferLines(
  place: Pick<Place, 'advisers'>,
  { fields, myCallback, who }: Words,
  { prefer, if_away }: Pick<CallbackRequest, 'prefer' | 'if_away'>,
): readonly string[] {
  if (prefer === 'woman') return [myCallback.prefer(fields.preferWoman)]
  if (prefer === 'man') return [myCallback.prefer(fields.preferMan)]
  const adviser = place.advisers.find(({ id }) => id === prefer)
  return adviser ? [myCallback.prefer(who.of(adviser)), myCallback.ifAway[if_away]] : []
}

/** What else was chosen, in sentences: how carefully we call first, then the rest. */
export function chosenLines(
  place: Pick<Place, 'advisers'>,
  words: Words,
  request: CallbackRequest,
): readonly string[] {
  const { myCallback: say, neverTimes } = words
  return [
    say.voicemail[request.voicemail ? 'yes' : 'no'],
    say.others[request.others_may_answer ? 'yes' : 'no'],
    ...request.not_when.map((never) => `${neverTimes[never]}.`),
    ...(request.visit ? [say.visit] : []),
    ...(request.language === 'de' ? [] : [say.language(nameIn(words, request.language))]),
    ...(request.interpreter ? [say.interpreter] : []),
    ...preferLines(place, words, request),
    ...(request.for === 'other' ? [say.forOther] : []),
  ]
}
