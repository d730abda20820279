import type { Temporal } from 'temporal-polyfill'

import { statement } from '../platform/database.ts'
import { firstLease, type NewMail } from './mail.ts'

/**
 * Names of SQL: the rows for each of which mails are posted, and the column with the matter they tell of. `mails` is their
 * JSON, `:mails` unless said.
 */
type Post = {
  readonly from: string
  readonly booking?: string
  readonly callback?: string
  readonly mails?: string
  /** The change of the matter that they tell: a mail whose matter has changed again since does not leave any more. */
  readonly version?: string
}

const post = (sql: Post, attempts: number, nextAttempt: string): string => `
    insert into mail (id, booking_id, callback_id, kind, content, attempts, next_attempt_at, created_at, version)
    select letter.id, ${sql.booking ?? 'null'}, ${sql.callback ?? 'null'}, letter.kind, letter.content,
           ${attempts}, ${nextAttempt}, :now::timestamptz, ${sql.version ?? 'null::integer'}
    from ${sql.from}, jsonb_to_recordset(${sql.mails ?? ':mails::jsonb'}) as letter (id uuid, kind text, content text)
    on conflict do nothing`

/** SQL that puts mails into the outbox for each row of `from`, due `:now`. */
export const postMails = (sql: Post): string => post(sql, 0, ':now::timestamptz')

/**
 * The same, already taken by whoever puts them in: they go to `deliverFresh` at once. If that dies, `deliver-mail` has them
 * when the lease is over.
 */
export const postMailsTaken = (sql: Post): string =>
  post(sql, 1, `:now::timestamptz + ${firstLease}`)

/**
 * Which mails of a matter that have not left need not leave any more: all but notices, or those to staff only. Where it is taken
 * back notices go too: "perhaps they do not know" would have somebody call.
 */
const replacedKinds = {
  all: "mail.kind <> 'notice'",
  staff: "mail.kind = 'staff'",
  notices: 'true',
} as const

type Replacement = Post & {
  /** The rows of the matters that have changed; `from`, unless that joins more to them. */
  readonly changed?: string
  readonly replaced?: keyof typeof replacedKinds
  /** Begins the names of the two steps, where a statement has them twice. */
  readonly prefix?: string
}

/**
 * From so many changes of one matter on, telling waits some minutes, so that mailboxes are not filled by somebody who
 * takes back and undoes without end: taking back itself is limited by nothing. Further changes do not put it off again.
 */
const toldAtOnce = 6
const settling = "interval '5 minutes'"
const settled = (version: string, prefix: string): string =>
  `case when ${version} > ${toldAtOnce}
        then coalesce((select min(next_attempt_at) from ${prefix}dropped where attempts = 0), :now::timestamptz + ${settling}) end`

/**
 * SQL, two steps of a statement: what has not been told of the changed matters need not be told any more, and mails go in
 * its place. One of those that go may be on its way at this moment: these wait until it has arrived, so that the last
 * word is the last. Mails that the same statement puts in are not seen by it.
 */
export function replaceMails({
  changed,
  replaced = 'all',
  prefix = '',
  ...sql
}: Replacement): string {
  const rows = changed ?? sql.from
  const column = sql.booking ? 'booking_id' : 'callback_id'
  // A try that began before has an end within the first lease, however long the next one would have waited.
  const onItsWay = `(select max(least(next_attempt_at, :now::timestamptz + ${firstLease})) from ${prefix}dropped where attempts > 0)`
  const after = `greatest(:now::timestamptz, ${onItsWay}, ${sql.version ? settled(sql.version, prefix) : 'null'})`
  return `${prefix}dropped as (
    delete from mail using ${rows}
    where mail.${column} = ${rows}.id and mail.state <> 'sent' and ${replacedKinds[replaced]}
    returning mail.attempts, mail.next_attempt_at
  ), ${prefix}posted as (${post(sql, 0, after)}
  )`
}

const alone = `with posted as (${postMails({ from: '(select 1) as once' })}) select 1`

/** Puts a mail into the outbox that tells of no matter; once, if its id is the same. */
export async function postAlone(mail: NewMail, now: Temporal.Instant): Promise<void> {
  await statement(alone, { mails: [mail], now })
}
