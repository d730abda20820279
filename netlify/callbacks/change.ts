import type { Temporal } from 'temporal-polyfill'

import {
  type CallbackPersonal,
  type OpenCallback,
  withdrawnForGood,
} from '../../src/domain/callback/callback.ts'
import { type Attempt, countAttempts, isTooOften } from '../limits/attempt.ts'
import type { NewMail } from '../outbox/mail.ts'
import { replaceMails } from '../outbox/post.ts'
import { statement } from '../platform/database.ts'
import { keysOf, team } from '../staff/team.ts'
import { sealCallback } from './row.ts'

// Each change raises the version, so that a mail that another statement posts at this very moment, to ask for a call for
// example, is older and does not leave.
const withdraw = `
  with gone as (
    update callback set state = 'withdrawn', ended_at = :now::timestamptz, version = version + 1
    where id = :id::uuid and state = 'open'
    returning id, version
  ), ${replaceMails({ from: 'gone', callback: 'gone.id', version: 'gone.version', replaced: 'notices' })}
  select id from gone`

/** Takes a callback back, and staff are told. `already`: it was taken back before, or is over. */
export async function withdrawCallback(
  id: string,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'withdrawn' | 'already'> {
  const rows = await statement(withdraw, { id, now, mails })
  return rows.length > 0 ? 'withdrawn' : 'already'
}

const restore = `
  with back as (
    update callback set state = 'open', ended_at = null, version = version + 1
    where id = :id::uuid and state = 'withdrawn' and personal is not null
      and ended_at > :withdrawnForGood::timestamptz
    returning id, version
  ), ${replaceMails({ from: 'back', callback: 'back.id', version: 'back.version' })}
  select id from back`

/** Undoes that a callback was taken back: it is as it was, and staff are told. `other`: too late, or done before. */
export async function restoreCallback(
  id: string,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  const values = { id, now, mails, withdrawnForGood: withdrawnForGood(now) }
  const rows = await statement(restore, values)
  return rows.length > 0 ? 'changed' : 'other'
}

/** Of callbacks that are taken back for good, nothing of the person is kept. */
export async function emptyWithdrawn(now: Temporal.Instant): Promise<void> {
  await statement(
    `update callback set personal = null
     where state = 'withdrawn' and personal is not null and ended_at <= :withdrawnForGood::timestamptz`,
    { withdrawnForGood: withdrawnForGood(now) },
  )
}

// Whoever waits for the one they picked takes the callback back from anybody else who has it: nobody would call them then.
export const ofThePicked = `
  taken_by = case when :holders::jsonb is null or taken_by in (select jsonb_array_elements_text(:holders::jsonb)) then taken_by end,
  handed_to = case when :holders::jsonb is null or handed_to = :prefer then handed_to end,
  handed_at = case when :holders::jsonb is null or handed_to = :prefer then handed_at end`

/** Under which keys whom somebody waits for may have a callback; `undefined` where anybody may. */
export function onlyHolders({ prefer, if_away }: CallbackPersonal) {
  const picked = team().filter(({ adviser }) => adviser === prefer)
  const holders = if_away === 'wait' && picked.length > 0 ? picked.flatMap(keysOf) : undefined
  return { prefer, holders }
}

// Only staff are told of it, so only what was for staff is replaced: the resident's own mail has the link to their page.
const change = (also: string, counted = ''): string => `
  with changed as (
    update callback set personal = :personal, version = version + 1, ${ofThePicked}${also}
    where id = :id::uuid and state = 'open' and personal = :sealed
    returning id, version
  ), ${counted}${replaceMails({ from: 'changed', callback: 'changed.id', replaced: 'staff', version: 'changed.version' })}
  select id from changed`

const time = change(
  ', ask_at = null, tries = 0',
  `counted as (${countAttempts('changed')}
  ), `,
)
const answers = change('')

/** Changes what else a callback says, and nothing of what staff have done. `other`: it was changed or taken back meanwhile. */
export async function changeAnswers(
  { id, sealed }: Pick<OpenCallback, 'id' | 'sealed'>,
  to: CallbackPersonal,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  const personal = sealCallback(id, to)
  const rows = await statement(answers, { id, sealed, personal, now, mails, ...onlyHolders(to) })
  return rows.length > 0 ? 'changed' : 'other'
}

/** When a callback is changed, the mails that tell of it, and what the change counts as. */
type Telling = {
  readonly now: Temporal.Instant
  readonly mails: readonly NewMail[]
  readonly attempts: readonly Attempt[]
}

/**
 * Changes when to call; staff begin anew with it. `other`: it was changed or taken back meanwhile; `too-many`: a limit is reached. Nothing is
 * done, and nothing is counted then.
 */
export async function changeTime(
  { id, sealed }: Pick<OpenCallback, 'id' | 'sealed'>,
  to: CallbackPersonal,
  telling: Telling,
): Promise<'changed' | 'other' | 'too-many'> {
  try {
    const rows = await statement(time, {
      id,
      sealed,
      personal: sealCallback(id, to),
      ...onlyHolders(to),
      ...telling,
    })
    return rows.length > 0 ? 'changed' : 'other'
  } catch (error) {
    if (isTooOften(error)) return 'too-many'
    throw error
  }
}
