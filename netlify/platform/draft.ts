import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { draftSchema, type Draft } from '../../src/domain/submission/draft.ts'
import { retention } from '../../src/domain/person/retention.ts'
import { now } from './clock.ts'
import { ifReadable } from './kept.ts'
import { open, seal } from './seal.ts'

const lifetime = { minutes: retention.draftMinutes }
const purpose = 'draft'
const carried = z.object({ draft: draftSchema, until: z.string() })

/**
 * A refused form, sealed for ten minutes, to travel in the address of the page that shows it again. Who must wait longer than
 * that because of a limit has until then.
 */
export const sealDraft = (draft: Draft, until: Temporal.Instant = now().add(lifetime)): string =>
  seal(purpose, { draft, until: until.toString() })

/** Opens it again; `undefined` when it is too old, changed, or none. The page then shows an empty form. */
export function openDraft(sealed: string | null): Draft | undefined {
  if (!sealed) return undefined
  const parsed = carried.safeParse(ifReadable(() => open(purpose, sealed)))
  // Sealed by an earlier or later version of this site, with a code that this one does not have.
  if (!parsed.success) return undefined
  const { draft, until } = parsed.data
  return Temporal.Instant.compare(now(), until) < 0 ? draft : undefined
}
