import { mostTries } from './calling.ts'

/** What staff can do with an open callback. */
export type CallbackAction = 'take' | 'give-back' | 'missed' | 'done' | 'not-reached'

/** Who has a callback, as one of staff sees it. */
export type Holder = 'nobody' | 'me' | 'other'

/** What the links of a mail ask for (`?tun=`). */
const wishes: Readonly<Record<string, CallbackAction>> = {
  uebernehmen: 'take',
  'nicht-erreicht': 'missed',
  erledigt: 'done',
}

/** What one of staff can do now, what they came for first. */
export function actionsFor(
  holder: Holder,
  tries: number,
  wish: string | null,
): readonly CallbackAction[] {
  const call: CallbackAction = tries < mostTries ? 'missed' : 'not-reached'
  const possible: readonly CallbackAction[] =
    holder === 'me' ? [call, 'done', 'give-back'] : ['take', call, 'done']
  const wished = wish === null ? undefined : wishes[wish]
  return possible.toSorted((one, other) => Number(other === wished) - Number(one === wished))
}
