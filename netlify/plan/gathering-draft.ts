import * as z from 'zod'

import type { Fields } from '../../src/domain/submission/fields.ts'
import { typedIn } from '../platform/typed.ts'

/** A gathering as somebody typed it. */
export const { seal: sealGathering, open: openGathering } = typedIn<Fields>(
  'gathering',
  z.record(z.string(), z.array(z.string())),
)
