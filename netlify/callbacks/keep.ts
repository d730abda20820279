import { Temporal } from 'temporal-polyfill'
import type { CallbackRequest } from '../../src/domain/callback/schema.ts'
import type { Lang } from '../../src/domain/person/choices.ts'
import { statement } from '../platform/database.ts'
import { hashOf, open, SealError } from '../platform/seal.ts'
import { countAttempts, isTooOften, type Attempt } from '../limits/attempt.ts'
import { postMailsAfter, postMailsTaken, type NewMail } from '../outbox/mail.ts'

/** What is kept sealed of a callback: what the resident said, and their page's token. */
export type CallbackPersonal = CallbackRequest & Lang & { readonly token: string }

/** A callback as it is, opened. Once it is over nothing of the person is left. */
export type Callback = OpenCallback | OverCallback

export type OpenCallback = {
  readonly id: string
  readonly state: 'open'
  readonly createdAt: Temporal.Instant
  readonly personal: CallbackPersonal
  /** As it stands in the database: a change is made to this, and to nothing newer. */
  readonly sealed: string
  /** Who of staff has taken it, by their key. */
  readonly takenBy: string | undefined
  /** How often staff tried in vain. */
  readonly tries: number
  /** When staff are asked to try again. */
  readonly askAt: Temporal.Instant | undefined
  /** When staff first tried. */
  readonly contactedAt: Temporal.Instant | undefined
}

type OverCallback = {
  readonly id: string
  /** Taken back by the resident; reached and done; or given up after the last try. */
  readonly state: 'withdrawn' | 'done' | 'not-reached'
  readonly createdAt: Temporal.Instant
  readonly takenBy: string | undefined
}

/** A callback that somebody asks for, sealed and ready. */
export type NewCallback = {
  readonly id: string
  readonly requestId: string
  readonly tokenHash: string
  readonly personal: string
  readonly createdAt: Temporal.Instant
  readonly mails: readonly NewMail[]
  readonly attempts: readonly Attempt[]
}

/** What a callback is sealed for. */
export const callbackPurpose = (id: string): string => `callback:${id}`

const keep = `
  with kept as (
    insert into callback (id, request_id, token_hash, personal, created_at)
    values ($1::uuid, $2::uuid, $3, $4, $5::timestamptz)
    on conflict do nothing
    returning id
  ), counted as (${countAttempts('kept', '$7')}
  ), posted as (${postMailsTaken({ from: 'kept', callback: 'kept.id', mails: '$6', at: '$5' })}
  )
  select id from kept`

/**
 * Keeps a callback, its mails and the counters, in one statement. `repeated`: this form came before; `too-many`: a limit
 * is reached. Nothing new is kept then.
 */
export async function keepCallback(
  callback: NewCallback,
): Promise<'kept' | 'repeated' | 'too-many'> {
  try {
    const rows = await statement(keep, [
      callback.id,
      callback.requestId,
      callback.tokenHash,
      callback.personal,
      callback.createdAt.toString(),
      JSON.stringify(callback.mails),
      JSON.stringify(callback.attempts),
    ])
    return rows.length > 0 ? 'kept' : 'repeated'
  } catch (error) {
    if (isTooOften(error)) return 'too-many'
    throw error
  }
}

type Row = {
  readonly id: string
  readonly state: Callback['state']
  readonly personal: string | null
  readonly created_at: Date
  readonly taken_by: string | null
  readonly tries: number
  readonly ask_at: Date | null
  readonly contacted_at: Date | null
}

const instant = (date: Date | null) =>
  date ? Temporal.Instant.fromEpochMilliseconds(date.getTime()) : undefined

function fromRow(row: Row): Callback {
  const { id, state } = row
  const createdAt = Temporal.Instant.fromEpochMilliseconds(row.created_at.getTime())
  const takenBy = row.taken_by ?? undefined
  if (state !== 'open') return { id, state, createdAt, takenBy }
  // A check of the table forbids it. If it is so all the same, nobody may read that somebody was called.
  if (row.personal === null) throw new SealError('an open callback has nothing to open')
  return {
    id,
    state,
    createdAt,
    personal: open(callbackPurpose(id), row.personal) as CallbackPersonal,
    sealed: row.personal,
    takenBy,
    tries: row.tries,
    askAt: instant(row.ask_at),
    contactedAt: instant(row.contacted_at),
  }
}

const columns = 'id, state, personal, created_at, taken_by, tries, ask_at, contacted_at'

/** The callback behind a link's token; `undefined` for a token of none. */
export async function callbackBehind(token: string): Promise<Callback | undefined> {
  const [row] = await statement<Row>(`select ${columns} from callback where token_hash = $1`, [
    hashOf(token),
  ])
  return row && fromRow(row)
}

/** The callback of this id. */
export async function callbackOf(id: string): Promise<Callback | undefined> {
  const [row] = await statement<Row>(`select ${columns} from callback where id = $1::uuid`, [id])
  return row && fromRow(row)
}

/** The open callbacks, the oldest first; of those that cannot be opened only the others. */
export async function openCallbacks(): Promise<readonly OpenCallback[]> {
  const rows = await statement<Row>(
    `select ${columns} from callback where state = 'open' order by created_at`,
    [],
  )
  return rows.flatMap((row) => {
    const callback = readable(row)
    return callback?.state === 'open' ? [callback] : []
  })
}

/** The open callbacks about which staff are to be asked again now. */
export async function callbacksToAsk(now: Temporal.Instant): Promise<readonly OpenCallback[]> {
  const rows = await statement<Row>(
    `select ${columns} from callback where ask_at <= $1::timestamptz and state = 'open' order by ask_at`,
    [now.toString()],
  )
  return rows.flatMap((row) => {
    const callback = readable(row)
    return callback?.state === 'open' ? [callback] : []
  })
}

/** One whose key is gone must not hide the others. */
function readable(row: Row): Callback | undefined {
  try {
    return fromRow(row)
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}

/** The callback that this form already made, if it did. */
export async function callbackOfRequest(requestId: string): Promise<Callback | undefined> {
  const [row] = await statement<Row>(
    `select ${columns} from callback where request_id = $1::uuid`,
    [requestId],
  )
  return row && fromRow(row)
}

// What staff have not been told yet they need not be told any more; the mails of this very statement are not seen by it.
const withdraw = `
  with gone as (
    update callback set state = 'withdrawn', personal = null
    where id = $1::uuid and state = 'open'
    returning id
  ), dropped as (
    delete from mail using gone
    where mail.callback_id = gone.id and mail.state <> 'sent' and mail.kind <> 'notice'
    returning mail.attempts, mail.next_attempt_at
  ), posted as (
${postMailsAfter({ from: 'gone', callback: 'gone.id', mails: '$3', at: '$2', after: 'dropped' })}
  )
  select id from gone`

/** Takes a callback back: the person's data goes now, and staff are told. `already`: it was taken back before. */
export async function withdrawCallback(
  id: string,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'withdrawn' | 'already'> {
  const rows = await statement(withdraw, [id, now.toString(), JSON.stringify(mails)])
  return rows.length > 0 ? 'withdrawn' : 'already'
}

const change = `
  with changed as (
    update callback set personal = $3, ask_at = null, tries = 0
    where id = $1::uuid and state = 'open' and personal = $2
    returning id
  ), dropped as (
    delete from mail using changed
    where mail.callback_id = changed.id and mail.state <> 'sent' and mail.kind = 'staff'
    returning mail.attempts, mail.next_attempt_at
  ), posted as (${postMailsAfter({ from: 'changed', callback: 'changed.id', mails: '$5', at: '$4', after: 'dropped' })}
  )
  select id from changed`

/** Changes what a callback says. `other`: it was changed or taken back meanwhile, and nothing is done. */
export async function changeCallback(
  callback: { readonly id: string; readonly sealed: string },
  personal: string,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  const values = [callback.id, callback.sealed, personal, now.toString(), JSON.stringify(mails)]
  return (await statement(change, values)).length > 0 ? 'changed' : 'other'
}
