import { Temporal } from 'temporal-polyfill'

/** Set by the local server and by tests, never by an environment: a deployed site has no other clock than the real one. */
export const clockKey = Symbol.for('sozialraum.clock')
type Clocked = typeof globalThis & { [clockKey]?: () => number }

/** The present instant. The only clock of the whole system. */
export function now(): Temporal.Instant {
  const milliseconds = (globalThis as Clocked)[clockKey]?.()
  return milliseconds === undefined
    ? Temporal.Now.instant()
    : Temporal.Instant.fromEpochMilliseconds(milliseconds)
}
