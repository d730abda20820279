import type { Temporal } from 'temporal-polyfill'

import type {
  BareCallback,
  Callback,
  OpenCallback,
  WithdrawnCallback,
} from '../../src/domain/callback/callback.ts'
import { statement } from '../platform/database.ts'
import { ifReadable, type Readable } from '../platform/kept.ts'
import { hashOf } from '../platform/seal.ts'
import {
  bareCallback,
  callbackIn,
  callbacksIn,
  columns,
  type OpenRow,
  type Row,
  withdrawnCallback,
  type WithdrawnRow,
} from './row.ts'

/** A callback, opened where it is open and can be. */
export type FoundCallback = Callback | BareCallback

const callbackOrBareIn = (row: Row): FoundCallback =>
  row.state === 'open' ? (ifReadable(() => callbackIn(row)) ?? bareCallback(row)) : callbackIn(row)

/** The callback behind a link's token; `undefined` for a token of none. */
export async function callbackBehind(token: string): Promise<Callback | undefined> {
  const [row] = await statement<Row>(
    `select ${columns} from callback where token_hash = :tokenHash`,
    { tokenHash: hashOf(token) },
  )
  return row && callbackIn(row)
}

/** The same; an open one that cannot be opened is there all the same, so that it can be taken back. */
export async function callbackOrBare(token: string | null): Promise<FoundCallback | undefined> {
  if (!token) return undefined
  const [row] = await statement<Row>(
    `select ${columns} from callback where token_hash = :tokenHash`,
    { tokenHash: hashOf(token) },
  )
  return row && callbackOrBareIn(row)
}

/** The callbacks that residents took back since then, or of which a mail that says so still waits; the last one first. */
export async function withdrawnCallbacks(
  since: Temporal.Instant,
): Promise<readonly WithdrawnCallback[]> {
  const rows = await statement<WithdrawnRow>(
    `select ${columns} from callback
     where state = 'withdrawn' and id in (
       select id from callback where state = 'withdrawn' and ended_at >= :since::timestamptz
       union all
       select callback_id from mail where kind = 'staff' and state <> 'sent'
     )
     order by ended_at desc`,
    { since },
  )
  return rows.map(withdrawnCallback)
}

/** The callback of this id. */
export async function callbackOf(id: string): Promise<Callback | undefined> {
  const [row] = await statement<Row>(`select ${columns} from callback where id = :id::uuid`, { id })
  return row && callbackIn(row)
}

/** The same, also where an open one cannot be opened. */
export async function callbackOrBareOf(id: string): Promise<FoundCallback | undefined> {
  const [row] = await statement<Row>(`select ${columns} from callback where id = :id::uuid`, { id })
  return row && callbackOrBareIn(row)
}

/** The callback that this form already made, if it did. */
export async function callbackOfRequest(requestId: string): Promise<Callback | undefined> {
  const [row] = await statement<Row>(
    `select ${columns} from callback where request_id = :requestId::uuid`,
    { requestId },
  )
  return row && callbackIn(row)
}

/** The open callbacks, the oldest first. */
export async function openCallbacks(): Promise<Readable<OpenCallback, BareCallback>> {
  const rows = await statement<OpenRow>(
    `select ${columns} from callback where state = 'open' order by created_at`,
  )
  return callbacksIn(rows)
}

/** The open callbacks about which staff are to be asked again now. */
export async function callbacksToAsk(now: Temporal.Instant): Promise<readonly OpenCallback[]> {
  const rows = await statement<OpenRow>(
    `select ${columns} from callback where ask_at <= :now::timestamptz and state = 'open' order by ask_at`,
    { now },
  )
  return callbacksIn(rows).readable
}

/** Whether the resident of a callback was asked what to do while whom they picked is away, and has not answered. */
export async function isAskedIfAway(id: string): Promise<boolean> {
  const rows = await statement(
    'select from absence_question where callback = :id::uuid and answered_at is null',
    { id },
  )
  return rows.length > 0
}
