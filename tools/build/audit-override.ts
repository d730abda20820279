/** How many days an override may hold at most: it is for an emergency, and whoever set it forgets it. */
const longestDays = 14

const day = 86_400_000

/** Why a build may go on in spite of what `npm audit` said, or why not. The sentence is for the build's log. */
export type Override = { readonly holds: boolean; readonly sentence: string }

const how =
  'In an emergency set AUDIT_OVERRIDE to the last day it may hold and a reason, like "2026-12-04 the fault is in what we do not call" (docs/deploy.md).'

/** What `AUDIT_OVERRIDE` says on a day (`YYYY-MM-DD`): the last day on which it holds, at most two weeks away, a blank, and a reason. */
export function overrideOn(text: string, today: string): Override {
  if (!text.trim()) return { holds: false, sentence: `The build stops. ${how}` }
  const [, last = '', reason = ''] = /^(\d{4}-\d{2}-\d{2})\s+(\S.*)$/.exec(text.trim()) ?? []
  const daysLeft = (Date.parse(last) - Date.parse(today)) / day
  if (!reason || Number.isNaN(daysLeft))
    return {
      holds: false,
      sentence: `The build stops: AUDIT_OVERRIDE has no day and reason. ${how}`,
    }
  if (daysLeft < 0)
    return { holds: false, sentence: `The build stops: AUDIT_OVERRIDE held until ${last}. ${how}` }
  if (daysLeft > longestDays)
    return {
      holds: false,
      sentence: `The build stops: AUDIT_OVERRIDE may hold ${longestDays} days at most, and says ${last}. ${how}`,
    }
  return {
    holds: true,
    sentence: `AUDIT_OVERRIDE: the build goes on, until ${last}, because somebody decided: ${reason}`,
  }
}
