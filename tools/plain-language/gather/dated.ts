import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Amount } from '../../../src/content/amounts.ts'
import { amountShape, emergencyShape, type EmergencyNumber } from '../../../src/content/shapes.ts'

/** The one place for sums and dates of law, and the one for emergency numbers: what is true for so long only. */
export const amountsFile = 'src/content/de/amounts.yaml'
export const emergencyFile = 'src/content/de/emergency.yaml'

/** As the build reads them, with the same shapes. A file that does not keep to its shape stops the gate, and says where. */
function entriesOf<Entry>(file: string, shape: z.ZodType<Entry>): readonly Entry[] {
  const read = z
    .array(shape)
    .safeParse(parse(readFileSync(file, 'utf8'), { customTags: ['timestamp'] }))
  if (read.success) return read.data
  throw new Error(`${file}\n${z.prettifyError(read.error)}`)
}

export const datedAmounts = (): readonly Amount[] => entriesOf(amountsFile, amountShape)
export const emergencyNumbers = (): readonly EmergencyNumber[] =>
  entriesOf(emergencyFile, emergencyShape)
