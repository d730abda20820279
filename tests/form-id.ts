import { Temporal } from 'temporal-polyfill'

import { sealing } from '../netlify/platform/seal.ts'
import { newRequestId } from '../src/domain/submission/request-id.ts'

/** The key of every site that tests start: with it they make the ids of forms that a page would have made. */
export const testKey = Buffer.alloc(32, 'tests').toString('base64')

/** What `netlify/platform/form-id.ts` makes, with that key, of an id. */
const signedFormId = (id: string): string =>
  `${id}.${sealing([testKey]).fingerprint('form-id', id).slice(0, 22)}`

/** The `request_id` of a form that was opened at this instant. */
export const formIdFrom = (opened: Temporal.Instant): string => signedFormId(newRequestId(opened))
