import type { AskedNumber } from '../domain/person/phone/field.ts'
import type { Draft } from '../domain/submission/draft.ts'
import { lastOf } from '../domain/submission/fields.ts'
import type { ProblemCode } from '../domain/submission/problem.ts'

/** What a form shows in its fields: what was typed before it was sent back, or how it starts. */
export type Filled = {
  readonly draft: Draft | undefined
  /** What was typed, or nothing. */
  readonly text: (name: string) => string
  /** The option that was picked, or the first one. */
  readonly picked: (name: string, atFirst: string) => string
  /** Whether a box was ticked. A box that was sent back without a tick stays so. */
  readonly ticked: (name: string, value?: string, atFirst?: boolean) => boolean
  /** Whether one of these fields has a problem, or says something else than at first. */
  readonly differs: (atFirst: Readonly<Record<string, string>>) => boolean
  /** Numbers that the typed one could be. */
  readonly asked: readonly AskedNumber[]
  readonly problem: (name: string) => ProblemCode | undefined
}

/** How a form starts, or, with a draft, how it comes back. */
export function filledFrom(draft: Draft | undefined): Filled {
  const values = draft?.values ?? {}
  return {
    draft,
    text: (name) => lastOf(values, name),
    picked: (name, atFirst) => lastOf(values, name) || atFirst,
    ticked: (name, value = 'yes', atFirst = false) =>
      draft ? (values[name]?.includes(value) ?? false) : atFirst,
    differs: (atFirst) =>
      draft !== undefined &&
      Object.entries(atFirst).some(
        ([name, value]) => draft.problems[name] || lastOf(values, name) !== value,
      ),
    asked: draft?.asked ?? [],
    problem: (name) => draft?.problems[name],
  }
}

/** For `differs`: none of these boxes is ticked at first. */
export const unticked = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, '']))
