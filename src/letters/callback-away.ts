import type { Temporal } from 'temporal-polyfill'

import type { CallbackRequest } from '../domain/callback/schema.ts'
import type { ReaderLanguage } from '../domain/person/choices.ts'
import type { Place } from '../domain/place/schema.ts'
import type { SiteLanguage } from '../words/languages.ts'
import { staffLetter } from './callback.ts'
import { type Letter, signedIn, type StaffActions } from './letter.ts'

/** To the resident: whom they picked is away; wait, or may somebody else call? Discreet: it says neither who nor why. */
export function askIfAwayLetter(
  place: Place,
  language: SiteLanguage,
  until: Temporal.PlainDate | undefined,
  link: string,
): Letter {
  const { words, dates } = language
  const say = words.mail.callback
  return signedIn(language, place, {
    subject: say.subject,
    blocks: [
      { kind: 'strong', text: until ? say.awayUntil(dates.date(until)) : say.away },
      { kind: 'text', text: say.awayAsk },
      { kind: 'link', text: say.awayAnswer, url: link },
    ],
  })
}

/** To whoever may call now: the resident allowed it, because whom they picked is away. */
export const standInLetter = (
  place: Place,
  request: CallbackRequest & ReaderLanguage,
  createdAt: Temporal.Instant,
  actions: StaffActions,
): Letter => {
  const letter = staffLetter(place, request, createdAt, actions)
  return {
    subject: letter.subject.replace('Neuer Rückruf', 'Rückruf, jemand anderes darf anrufen'),
    blocks: [
      { kind: 'strong', text: 'Diese Person wollte warten. Jetzt darf jemand anderes anrufen.' },
      ...letter.blocks,
    ],
  }
}
