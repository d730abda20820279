import * as z from 'zod'

/**
 * What is kept sealed of a person, as one version of this code knows it. Rows outlive deploys: whoever changes the shape so
 * that older rows no longer fit raises the version, and says how an older one is read.
 */
export type Kept<Content extends object> = {
  readonly version: number
  readonly schema: z.ZodType<Content>
}

/** Rows from before versions existed have none, and are of the first. */
const marked = z.object({ version: z.int().default(1) })

/** What goes under the seal. */
export const withVersion = <Content extends object>(
  { version }: Kept<Content>,
  content: Content,
): object => ({ version, ...content })

/**
 * What was under the seal; `undefined` where it has another version (written by a later deploy, read by an earlier one) or
 * is not of its shape.
 */
export function readKept<Content extends object>(
  { version, schema }: Kept<Content>,
  opened: unknown,
): Content | undefined {
  const mark = marked.safeParse(opened)
  if (!mark.success || mark.data.version !== version) return undefined
  const parsed = schema.safeParse(opened)
  return parsed.success ? parsed.data : undefined
}
