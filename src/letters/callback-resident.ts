import type { CallbackRequest } from '../domain/callback/schema.ts'
import { callerSays } from '../domain/person/caller-says.ts'
import { callbackForgottenOn } from '../domain/person/retention.ts'
import type { Place } from '../domain/place/schema.ts'
import { whenLines } from '../words/callback-times.ts'
import { professionalMail } from '../words/de/professionals.ts'
import type { Words } from '../words/de/words.ts'
import type { SiteLanguage } from '../words/languages.ts'
import type { Asked } from './callback.ts'
import { type Block, type Letter, signedIn } from './letter.ts'

/** What whoever calls says of us. A professional, who allowed nothing, also reads which names we do not want. */
const saysBlocks = (words: Words, request: CallbackRequest): readonly Block[] =>
  request.for === 'professional'
    ? [
        { kind: 'text', text: professionalMail.callerSays[callerSays(request)] },
        { kind: 'text', text: professionalMail.noNames },
      ]
    : [{ kind: 'text', text: words.callerSays[callerSays(request)] }]

/** To the resident: when we call, and what we say. Discreet, for others may read along. */
export function residentLetter(
  place: Place,
  language: SiteLanguage,
  { request, createdAt }: Asked,
  link: string,
): Letter {
  const { words, dates } = language
  const say = words.mail.callback
  const when = whenLines(place, request.when, say.whenAny, dates).join('\n')
  return signedIn(language, place, {
    subject: say.subject,
    blocks: [
      { kind: 'strong', text: say.intro },
      { kind: 'text', text: `${say.when}:\n${when}` },
      ...saysBlocks(words, request),
      { kind: 'link', text: say.open, url: link },
      { kind: 'text', text: words.mail.kept(dates.date(callbackForgottenOn(createdAt))) },
    ],
  })
}

/** To the resident, after the last try. Discreet, for others may read along. */
export function notReachedLetter(place: Place, language: SiteLanguage, link: string): Letter {
  const say = language.words.mail.callback
  return signedIn(language, place, {
    subject: say.subject,
    blocks: [
      { kind: 'strong', text: say.notReached },
      { kind: 'link', text: say.otherTime, url: link },
    ],
  })
}
