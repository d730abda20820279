import type { Planned } from '../plan/changes.ts'
import type { CallbackPersonal } from './callback.ts'
import type { CallbackRequest } from './schema.ts'
import { leavesATime } from './when.ts'

/** Answers that nobody is harmed by, whichever of two stands. */
const harmless = [
  'language',
  'interpreter',
  'visit',
  'prefer',
  'for',
  'institution',
  'about',
] as const

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value) => other.includes(value))

/**
 * What stands when the same person sends a form again with other answers, after the back button: of how and when never to
 * call, and of who may call, the more careful of both, else the first ones. `careful`: they are more careful than before. `differs`: some of the
 * second answers do not stand.
 */
export function answersAgain(
  place: Planned,
  first: CallbackPersonal,
  again: CallbackRequest,
): {
  readonly personal: CallbackPersonal
  readonly careful: boolean
  readonly differs: boolean
} {
  const never = [...new Set([...first.not_when, ...again.not_when])]
  const personal: CallbackPersonal = {
    ...first,
    voicemail: first.voicemail && again.voicemail,
    say_who: first.say_who && again.say_who,
    others_may_answer: first.others_may_answer && again.others_may_answer,
    if_away: again.if_away === 'wait' ? 'wait' : first.if_away,
    // A time to call must be left.
    not_when: leavesATime(place, first.when, never) ? never : first.not_when,
  }
  const isAs = (
    answers: Pick<CallbackRequest, 'not_when' | (typeof ticks)[number] | 'if_away'>,
  ): boolean =>
    isSameList(personal.not_when, answers.not_when) &&
    personal.if_away === answers.if_away &&
    ticks.every((tick) => personal[tick] === answers[tick])
  return {
    personal,
    careful: !isAs(first),
    differs:
      !isAs(again) ||
      !isSameList(first.when, again.when) ||
      harmless.some((answer) => first[answer] !== again[answer]),
  }
}

const ticks = ['voicemail', 'say_who', 'others_may_answer'] as const
