import type { Temporal } from 'temporal-polyfill'

import { statement } from '../platform/database.ts'

/** How the outbox is. Ages are whole seconds. */
export type Outbox = {
  readonly waiting: number
  readonly oldestWaitingSeconds: number
  /** Mails to staff that were given up and wait for a person. */
  readonly givenUp: number
  /** The last mail to anybody of staff was refused for good, and none has arrived since: nobody could be told. */
  readonly nobodyTold: boolean
}

/** After so long without being sent, a mail is a matter for a person. */
export const longestWaitSeconds = 3_600

// What was sent is most of the table, and only the last one of it is asked for.
const outbox = `
  select count(*) filter (where state = 'waiting')::integer as waiting,
         min(created_at) filter (where state = 'waiting' and not deferred) as oldest,
         count(*) filter (where state = 'given-up' and kind = 'staff')::integer as given_up,
         max(created_at) filter (where state = 'refused' and kind <> 'resident') > coalesce(
           (select max(told.created_at) from mail as told where told.state = 'sent' and told.kind <> 'resident'), '-infinity'
         ) as nobody_told
  from mail where state <> 'sent'`

/** Asks the database; throws where it does not answer. */
export async function outboxAt(now: Temporal.Instant): Promise<Outbox> {
  const [row] = await statement<{
    readonly waiting: number
    readonly oldest: Date | null
    readonly given_up: number
    readonly nobody_told: boolean | null
  }>(outbox)
  const oldest = row?.oldest?.getTime() ?? now.epochMilliseconds
  return {
    waiting: row?.waiting ?? 0,
    oldestWaitingSeconds: Math.max(0, Math.floor((now.epochMilliseconds - oldest) / 1000)),
    givenUp: row?.given_up ?? 0,
    nobodyTold: row?.nobody_told ?? false,
  }
}
