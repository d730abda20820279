import type { Fields } from '../../src/domain/submission/fields.ts'

/** A form with these fields typed, one value each or a list. */
export const posted = (typed: Readonly<Record<string, string | readonly string[]>>): Fields =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      typeof value === 'string' ? [value] : value,
    ]),
  )
