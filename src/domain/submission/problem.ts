import type * as z from 'zod'

/** Why one field cannot be taken as it is. The words to each stand in `src/words`. */
export const problemCodes = [
  'name-missing',
  'name-long',
  'phone-missing',
  'phone-unreadable',
  'phone-ask',
  'phone-short',
  'phone-long',
  'phone-no-person',
  'email-unreadable',
  'email-no-at',
  'email-two',
  'email-letters',
  'email-no-ending',
  'when-missing',
  'when-past',
  'when-never',
  'agreed-missing',
  'institution-missing',
  'institution-alone',
  'slot-missing',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** The problems of a form, by field. */
export type Problems = Readonly<Record<string, ProblemCode>>

/** For zod: this code, and no words, is what a check answers. */
export const problem = (code: ProblemCode) => ({ error: code })

const isProblemCode = (text: string): text is ProblemCode =>
  problemCodes.some((code) => code === text)

/** The first problem of each field. An issue without one of our codes is a mistake of ours, so it throws. */
export function problemsOf(error: z.ZodError): Problems {
  const problems: Record<string, ProblemCode> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0])
    if (!isProblemCode(issue.message))
      throw new TypeError(`The field ${field} has a check without a problem code`)
    problems[field] ??= issue.message
  }
  return problems
}
