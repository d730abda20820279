import type { Temporal } from 'temporal-polyfill'
import type { CallbackPersonal, OpenCallback } from '../../src/domain/callback/callback.ts'
import type { NewMail } from '../outbox/mail.ts'
import { replaceMails } from '../outbox/post.ts'
import { statement } from '../platform/database.ts'
import { sealCallback } from './row.ts'

const withdraw = `
  with gone as (
    update callback set state = 'withdrawn', personal = null
    where id = :id::uuid and state = 'open'
    returning id
  ), ${replaceMails({ from: 'gone', callback: 'gone.id' })}
  select id from gone`

/** Takes a callback back: the person's data goes now, and staff are told. `already`: it was taken back before. */
export async function withdrawCallback(
  id: string,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'withdrawn' | 'already'> {
  const rows = await statement(withdraw, { id, now, mails })
  return rows.length > 0 ? 'withdrawn' : 'already'
}

// Only staff are told of it, so only what was for staff is replaced: the resident's own mail has the link to their page.
const change = (also: string): string => `
  with changed as (
    update callback set personal = :personal${also}
    where id = :id::uuid and state = 'open' and personal = :sealed
    returning id
  ), ${replaceMails({ from: 'changed', callback: 'changed.id', replaced: 'staff' })}
  select id from changed`

const otherTime = change(', ask_at = null, tries = 0')
const otherAnswers = change('')

/**
 * Changes what a callback says: when to call, with which staff begin anew, or other answers. `other`: it was changed or taken
 * back meanwhile, and nothing is done.
 */
export async function changeCallback(
  what: 'time' | 'answers',
  { id, sealed }: Pick<OpenCallback, 'id' | 'sealed'>,
  to: CallbackPersonal,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  const rows = await statement(what === 'time' ? otherTime : otherAnswers, {
    id,
    sealed,
    personal: sealCallback(id, to),
    now,
    mails,
  })
  return rows.length > 0 ? 'changed' : 'other'
}
