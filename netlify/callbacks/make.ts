import { randomUUID } from 'node:crypto'

import type { Temporal } from 'temporal-polyfill'

import type { CallbackPersonal } from '../../src/domain/callback/callback.ts'
import type { CallbackRequest } from '../../src/domain/callback/schema.ts'
import type { ReaderLanguage } from '../../src/domain/person/choices.ts'
import { staffLetter } from '../../src/letters/callback.ts'
import { residentLetter } from '../../src/letters/callback-resident.ts'
import { languageOfPerson } from '../../src/site/language-of-person.ts'
import type { Attempt } from '../limits/attempt.ts'
import { placeKnown } from '../plan/plan.ts'
import { hashOf, newToken } from '../platform/seal.ts'
import type { NewCallback } from './keep.ts'
import { callbackLink, toResident, toStaff } from './mails.ts'
import { sealCallback } from './row.ts'

/** A callback with a fresh link, sealed, with the mails that tell of it. */
export function newCallback(
  request: CallbackRequest & ReaderLanguage,
  requestId: string,
  now: Temporal.Instant,
  attempts: readonly Attempt[],
): NewCallback & { readonly token: string } {
  const id = randomUUID()
  const token = newToken()
  const personal: CallbackPersonal = { ...request, token }
  const made = { id, createdAt: now, handedTo: undefined, handedAt: undefined, request }
  return {
    id,
    requestId,
    token,
    tokenHash: hashOf(token),
    personal: sealCallback(id, personal),
    professional: request.for === 'professional',
    createdAt: now,
    attempts,
    mails: [
      ...toResident(made, () =>
        residentLetter(placeKnown(), languageOfPerson(personal), made, callbackLink(personal)),
      ),
      ...toStaff(made, 'Neuer Rückruf', (_member, actions) =>
        staffLetter(placeKnown(), request, now, actions),
      ),
    ],
  }
}
