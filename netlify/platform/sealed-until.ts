import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import { ifReadable } from './kept.ts'
import { open, seal } from './seal.ts'

const carried = z.object({ value: z.unknown(), until: z.string() })

/** Seals a value that is good until an instant, to travel through a browser. */
export const sealUntil = (purpose: string, value: unknown, until: Temporal.Instant): string =>
  seal(purpose, { value, until: until.toString() })

/**
 * Opens it again. `undefined` when it is too old, changed, sealed for another purpose, none, or of an earlier or later version
 * of this site that this one does not understand.
 */
export function openUntil<Value>(
  purpose: string,
  schema: z.ZodType<Value>,
  sealed: string | null | undefined,
  now: Temporal.Instant,
): Value | undefined {
  if (!sealed) return undefined
  const read = carried.safeParse(ifReadable(() => open(purpose, sealed)))
  if (!read.success || Temporal.Instant.compare(now, read.data.until) >= 0) return undefined
  return schema.safeParse(read.data.value).data
}
