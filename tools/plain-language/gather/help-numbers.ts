import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { HelpNumber } from '../rules/help-numbers.ts'

export const helpNumbersFile = 'src/content/de/emergency.yaml'

// As loose as a file that somebody is writing: what is missing is told by the rule, not by a crash.
const schema = z.array(
  z.object({
    id: z.string(),
    number: z.union([z.string(), z.number()]).transform(String).optional(),
    site: z.string().optional(),
    cost: z.string().optional(),
    source: z.string().optional(),
    checkedOn: z.string().optional(),
    onEveryPage: z.boolean().optional(),
    group: z.string().optional(),
    place: z.number().optional(),
  }),
)

/** The emergency numbers, as they are typed. Dates stay words. */
export const helpNumbers = (): readonly HelpNumber[] =>
  schema.parse(parse(readFileSync(helpNumbersFile, 'utf8'), { schema: 'core' }))
