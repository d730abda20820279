import { readFileSync } from 'node:fs'

import { parse } from 'yaml'
import * as z from 'zod'

import type { Amount } from './amounts.ts'
import { amountsFile, emergencyFile } from './due.ts'
import { amountShape, type EmergencyNumber, emergencyShape } from './shapes.ts'

/** As the build reads them, with the same shapes. A file that does not keep to its shape is refused, and the message says where. */
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
