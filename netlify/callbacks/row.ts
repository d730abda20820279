import {
  type BareCallback,
  type Callback,
  type CallbackPersonal,
  keptCallback,
  type OpenCallback,
  type WithdrawnCallback,
} from '../../src/domain/callback/callback.ts'
import { instantIn, instantOf } from '../platform/database.ts'
import { ifReadable, openKept, type Readable, readEach, sealKept } from '../platform/kept.ts'

type Columns = {
  readonly id: string
  readonly created_at: Date
  readonly taken_by: string | null
  readonly tries: number
  readonly ask_at: Date | null
  readonly contacted_at: Date | null
  readonly ended_at: Date | null
  readonly mail_failed: boolean
  readonly handed_to: string | null
  readonly handed_at: Date | null
}

// A row of "callback" with these `columns`.
/** The table forbids an open one without `personal`; were it so all the same, it is unreadable, and never told as done. */
export type OpenRow = Columns & { readonly state: 'open'; readonly personal: string | null }
/** For some minutes it still has a person (`only_open_has_a_person`). */
export type WithdrawnRow = Columns & {
  readonly state: 'withdrawn'
  readonly personal: string | null
}
type OverRow = Columns & { readonly state: Exclude<Callback['state'], 'open' | 'withdrawn'> }
export type Row = OpenRow | WithdrawnRow | OverRow

export const columns = `id, state, personal, created_at, taken_by, tries, ask_at, contacted_at, ended_at, mail_failed,
   handed_to, handed_at`

/** What a callback is sealed for. */
const purpose = (id: string): string => `callback:${id}`

/** What a resident said, as it goes into "personal". */
export const sealCallback = (id: string, personal: CallbackPersonal): string =>
  sealKept(keptCallback, purpose(id), personal)

/** As much of an open callback as stands in the clear. */
export const bareCallback = (row: OpenRow): BareCallback => ({
  id: row.id,
  state: row.state,
  createdAt: instantOf(row.created_at),
  sealed: row.personal ?? '',
  takenBy: row.taken_by ?? undefined,
  tries: row.tries,
  askAt: instantIn(row.ask_at),
  contactedAt: instantIn(row.contacted_at),
  mailFailed: row.mail_failed,
  handedTo: row.handed_to ?? undefined,
  handedAt: instantIn(row.handed_at),
})

const openCallback = (row: OpenRow): OpenCallback => ({
  ...bareCallback(row),
  personal: openKept(keptCallback, purpose(row.id), row.personal ?? ''),
})

/** One that was taken back. Where what it says cannot be opened any more, nothing is left of it. */
export const withdrawnCallback = (row: WithdrawnRow): WithdrawnCallback => ({
  id: row.id,
  state: row.state,
  createdAt: instantOf(row.created_at),
  takenBy: row.taken_by ?? undefined,
  withdrawnAt: instantOf(row.ended_at ?? row.created_at),
  handedTo: row.handed_to ?? undefined,
  handedAt: instantIn(row.handed_at),
  personal: ifReadable(() => openKept(keptCallback, purpose(row.id), row.personal ?? '')),
})

/** The callback of a row, opened where it is open. Refuses with `SealError`. */
export function callbackIn(row: Row): Callback {
  if (row.state === 'open') return openCallback(row)
  if (row.state === 'withdrawn') return withdrawnCallback(row)
  const { id, state, created_at, taken_by } = row
  return { id, state, createdAt: instantOf(created_at), takenBy: taken_by ?? undefined }
}

/** The callbacks of open rows, opened, and those that cannot be. */
export const callbacksIn = (rows: readonly OpenRow[]): Readable<OpenCallback, BareCallback> =>
  readEach(rows, openCallback, bareCallback)
