import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { DatedAmount } from '../rules/amounts.ts'

/** The one place for sums and dates of law (docs/decisions/0020). */
export const amountsFile = 'src/content/de/amounts.yaml'

const schema = z.array(
  z.object({ id: z.string(), value: z.string(), valid_until: z.string().optional() }),
)

/** The sums that texts may name, as they are typed. Dates stay words. */
export const datedAmounts = (): readonly DatedAmount[] =>
  existsSync(amountsFile)
    ? schema.parse(parse(readFileSync(amountsFile, 'utf8'), { schema: 'core' }))
    : []
