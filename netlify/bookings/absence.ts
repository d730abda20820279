import type { Temporal } from 'temporal-polyfill'

import type { Booking } from '../../src/domain/booking/booking.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMails } from '../outbox/post.ts'
import { type AbsenceChange, changedAbsence } from '../plan/absence.ts'
import { type Checked, checkedValues, onChecked } from '../plan/checked.ts'
import { statement } from '../platform/database.ts'
import {
  cancellationRows,
  type StaffCancellation,
  staffCancellationSteps,
} from './cancel-by-staff.ts'

/** A time that stands and is somebody else's from then on, with the mails to that one. */
type Handed = { readonly booking: Booking; readonly mails: readonly NewMail[] }

/** What goes with a change, in its statement. */
export type Along = {
  readonly cancellations: readonly StaffCancellation[]
  readonly handed: readonly Handed[]
  /** The mails that tell staff of it. */
  readonly mails: readonly NewMail[]
}

const steps = {
  new: `
    insert into absence (id, adviser, from_date, until_date, substitute, holds_hours, created_at)
    select :id::uuid, :adviser, :from::date, :until::date, :substitute, :holds::boolean, :now::timestamptz from checked
    returning id`,
  until: `
    update absence set until_date = :until::date from checked where id = :id::uuid returning id`,
  gone: `
    delete from absence using checked where id = :id::uuid returning id`,
} as const

const changeNow = (step: keyof typeof steps): string => `
  with ${onChecked}, done as (${steps[step]}
  ), ${staffCancellationSteps('done')}, told as (${postMails({ from: 'done' })}
  ), over as (${postMails({
    from: 'jsonb_to_recordset(:handed::jsonb) as one (id uuid, sequence integer, mails jsonb) cross join done',
    booking: 'one.id',
    version: 'one.sequence',
    mails: 'one.mails',
  })}
  )
  select (select count(*)::integer from gone) as gone from done`

/**
 * Changes who is away, calls off the times at which nobody is there then, hands over those that somebody else holds, and
 * tells staff, in one statement. Answers how many it called off; `decide-again`: somebody booked, or changed the plan,
 * meanwhile, and nothing is done.
 */
export async function changeAbsence(
  change: AbsenceChange,
  { cancellations, handed, mails }: Along,
  checked: Checked,
  now: Temporal.Instant,
): Promise<number | 'decide-again'> {
  const { id, adviser, from, substitute, holdsHours = false } = change.absence
  const until = changedAbsence(change)?.until
  const step = change.kind === 'new' ? 'new' : changedAbsence(change) ? 'until' : 'gone'
  const set = { adviser, from, substitute, holds: holdsHours, until }
  const values = { new: set, until: { until }, gone: {} }[step]
  const [row] = await statement<{ readonly gone: number }>(changeNow(step), {
    id,
    ...values,
    ...checkedValues(checked),
    cancellations: cancellationRows(cancellations),
    handed: handed.map(({ booking, mails: those }) => ({
      id: booking.id,
      sequence: booking.sequence,
      mails: those,
    })),
    mails,
    now,
  })
  return row ? row.gone : 'decide-again'
}
