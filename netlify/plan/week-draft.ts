import * as z from 'zod'

import type { Fields } from '../../src/domain/submission/fields.ts'
import { typedIn } from '../platform/typed.ts'

/** Hours of every week as somebody typed them. */
export const { seal: sealWeek, open: openWeek } = typedIn<Fields>(
  'week',
  z.record(z.string(), z.array(z.string())),
)
