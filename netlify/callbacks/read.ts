import type { Temporal } from 'temporal-polyfill'
import type { BareCallback, Callback, OpenCallback } from '../../src/domain/callback/callback.ts'
import { statement } from '../platform/database.ts'
import type { Readable } from '../platform/kept.ts'
import { hashOf } from '../platform/seal.ts'
import { callbackIn, callbacksIn, columns, type OpenRow, type Row } from './row.ts'

/** The callback behind a link's token; `undefined` for a token of none. */
export async function callbackBehind(token: string): Promise<Callback | undefined> {
  const [row] = await statement<Row>(
    `select ${columns} from callback where token_hash = :tokenHash`,
    { tokenHash: hashOf(token) },
  )
  return row && callbackIn(row)
}

/** The callback of this id. */
export async function callbackOf(id: string): Promise<Callback | undefined> {
  const [row] = await statement<Row>(`select ${columns} from callback where id = :id::uuid`, { id })
  return row && callbackIn(row)
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
