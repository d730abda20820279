import type { Temporal } from 'temporal-polyfill'
import { statement } from '../platform/database.ts'

/** How the outbox is. Ages are whole seconds. */
export type Outbox = {
  readonly waiting: number
  readonly oldestWaitingSeconds: number
  /** Mails to staff that were given up and wait for a person. */
  readonly givenUp: number
}

/** After so long without being sent, a mail is a matter for a person. */
export const longestWaitSeconds = 3_600

/** Asks the database; throws where it does not answer. */
export async function outboxAt(now: Temporal.Instant): Promise<Outbox> {
  const [row] = await statement<{
    readonly waiting: number
    readonly oldest: Date | null
    readonly given_up: number
  }>(
    `select count(*) filter (where state = 'waiting')::integer as waiting,
            min(created_at) filter (where state = 'waiting') as oldest,
            count(*) filter (where state = 'given-up' and kind = 'staff')::integer as given_up
     from mail where state <> 'sent'`,
  )
  const oldest = row?.oldest?.getTime() ?? now.epochMilliseconds
  return {
    waiting: row?.waiting ?? 0,
    oldestWaitingSeconds: Math.max(0, Math.floor((now.epochMilliseconds - oldest) / 1000)),
    givenUp: row?.given_up ?? 0,
  }
}
