import * as z from 'zod'

import type { Fields } from '../../src/domain/submission/fields.ts'
import { typedIn } from '../platform/typed.ts'

/** A location as somebody typed it. */
export const { seal: sealLocation, open: openLocation } = typedIn<Fields>(
  'location',
  z.record(z.string(), z.array(z.string())),
)
