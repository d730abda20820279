import * as z from 'zod'

import { typedIn } from '../platform/typed.ts'

const schema = z.record(z.string(), z.string())

/** What somebody typed into a form of the people. */
export type PeopleDraft = z.infer<typeof schema>
export const { seal: sealPeople, open: openPeople } = typedIn('people', schema)
