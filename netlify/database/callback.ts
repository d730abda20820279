import { Temporal } from 'temporal-polyfill'
import type { CallbackRequest } from '../../src/callback/schema.ts'
import { statement } from '../platform/database.ts'
import { hashOf, open } from '../platform/seal.ts'
import type { NewMail } from './mail.ts'

/** What is kept sealed of a callback: what the resident said, and their page's token. */
export type CallbackPersonal = CallbackRequest & { readonly token: string }

/** A callback as it is, opened. Once withdrawn nothing of the person is left. */
export type Callback =
  | {
      readonly id: string
      readonly state: 'open'
      readonly createdAt: Temporal.Instant
      readonly personal: CallbackPersonal
    }
  | { readonly id: string; readonly state: 'withdrawn'; readonly createdAt: Temporal.Instant }

/** A callback that somebody asks for, sealed and ready. */
export type NewCallback = {
  readonly id: string
  readonly requestId: string
  readonly tokenHash: string
  readonly personal: string
  readonly createdAt: Temporal.Instant
  readonly mails: readonly NewMail[]
}

/** What a callback is sealed for. */
export const callbackPurpose = (id: string): string => `callback:${id}`

const keep = `
  with kept as (
    insert into callback (id, request_id, token_hash, personal, created_at)
    values ($1::uuid, $2::uuid, $3, $4, $5::timestamptz)
    on conflict do nothing
    returning id
  ), posted as (
    insert into mail (id, callback_id, kind, content, next_attempt_at, created_at)
    select letter.id, kept.id, letter.kind, letter.content, $5::timestamptz, $5::timestamptz
    from kept, jsonb_to_recordset($6::jsonb) as letter (id uuid, kind text, content text)
  )
  select id from kept`

/** Keeps a callback and its mails, in one statement. `repeated`: this form came before, nothing new is kept. */
export async function keepCallback(callback: NewCallback): Promise<'kept' | 'repeated'> {
  const rows = await statement(keep, [
    callback.id,
    callback.requestId,
    callback.tokenHash,
    callback.personal,
    callback.createdAt.toString(),
    JSON.stringify(callback.mails),
  ])
  return rows.length > 0 ? 'kept' : 'repeated'
}

type Row = {
  readonly id: string
  readonly state: Callback['state']
  readonly personal: string | null
  readonly created_at: Date
}

function fromRow(row: Row): Callback {
  const createdAt = Temporal.Instant.fromEpochMilliseconds(row.created_at.getTime())
  if (row.personal === null) return { id: row.id, state: 'withdrawn', createdAt }
  const personal = open(callbackPurpose(row.id), row.personal) as CallbackPersonal
  return { id: row.id, state: 'open', createdAt, personal }
}

const columns = 'id, state, personal, created_at'

/** The callback behind a link's token; `undefined` for a token of none. */
export async function callbackBehind(token: string): Promise<Callback | undefined> {
  const [row] = await statement<Row>(`select ${columns} from callback where token_hash = $1`, [
    hashOf(token),
  ])
  return row && fromRow(row)
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
    delete from mail using gone where mail.callback_id = gone.id and mail.state = 'waiting'
  ), posted as (
    insert into mail (id, callback_id, kind, content, next_attempt_at, created_at)
    select letter.id, gone.id, letter.kind, letter.content, $2::timestamptz, $2::timestamptz
    from gone, jsonb_to_recordset($3::jsonb) as letter (id uuid, kind text, content text)
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
