import type { Temporal } from 'temporal-polyfill'

import { datedAmounts, emergencyNumbers } from '../../src/content/dated.ts'
import { amountsFile, type Due, dueBy, emergencyFile } from '../../src/content/due.ts'
import { workingDayBefore } from '../../src/domain/time/working-days.ts'
import { careLetter } from '../../src/letters/care.ts'
import { alarmStaff } from '../outbox/alarm.ts'
import { errorName, log } from '../platform/log.ts'

/** Whether no other working day came before this one in its week. */
const isFirstOfWeek = (today: Temporal.PlainDate): boolean =>
  workingDayBefore(today).until(today.subtract({ days: today.dayOfWeek - 1 })).sign > 0

/**
 * Tells all of staff, on the first working day of each week, what on the site is too old, or will be within six weeks. Called on
 * working days; never throws: the morning's list leaves all the same.
 */
export async function tellWhatIsDue(
  today: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<void> {
  if (!isFirstOfWeek(today)) return
  try {
    const due = dueBy({ amounts: datedAmounts(), numbers: emergencyNumbers() }, today)
    if (due.length === 0) return
    const ofKind = (kind: Due['kind']) => due.filter((one) => one.kind === kind)
    const letter = careLetter(
      {
        amounts: { file: amountsFile, lines: ofKind('amount') },
        numbers: { file: emergencyFile, lines: ofKind('number') },
      },
      today,
    )
    await alarmStaff(`care ${today.toString()}`, letter, now)
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}
