import * as z from 'zod'

import { typedIn } from '../platform/typed.ts'

/** A notice as somebody typed it. */
export const { seal: sealNotice, open: openNotice } = typedIn(
  'notice',
  z.strictObject({ text: z.string(), from: z.string(), until: z.string() }),
)
