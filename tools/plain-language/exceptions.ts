import type { Exception } from './check.ts'

/** What may stay against a rule. Better: another sentence. Each needs a reason; one that is not needed any more stops the check. */
export const exceptions: readonly Exception[] = []
