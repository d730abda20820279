import type { Config, Context } from '@netlify/functions'

import { readCode } from '../../src/domain/booking/code.ts'
import { provesIdentity } from '../../src/domain/booking/proof.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { trapsBefore } from '../../src/domain/submission/trap.ts'
import { here } from '../../src/site/here.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { bookingPage } from '../bookings/mails.ts'
import { bookingOfCode } from '../bookings/read.ts'
import { warnOfTries } from '../bookings/warn-of-tries.ts'
import { count, takeBack, whenAgain } from '../limits/attempt.ts'
import { codeAttempts } from '../limits/code.ts'
import { now } from '../platform/clock.ts'
import { sealDraft } from '../platform/draft.ts'
import {
  languageAsked,
  orFault,
  readResidentPost,
  seeOther,
  seeOurs,
  tooManyAnswer,
} from '../platform/http.ts'
import { seal } from '../platform/seal.ts'

const page = '/mein-termin/'
/** What is no code is looked up all the same, so that the time it takes tells nothing. */
const noCode = 'no code'

/**
 * `POST /api/code`: finds a booking by its short code and the end of the phone number, or the start of the name where no
 * number was given. Whatever is wrong, the answer and the work for it are the same. No trap for machines: a browser that
 * fills it in would keep somebody out for good, and guessing is limited.
 */
export default (request: Request, context: Context): Promise<Response> =>
  orFault(async () => {
    const posted = await readResidentPost(request, ['code', 'phone_end', ...trapsBefore])
    if ('answer' in posted) return posted.answer
    const { fields, translated } = posted
    const language = languageAsked(request)
    const again = (refusal: 'bad-field' | 'translated') => {
      const values = { code: fields['code'] ?? [], phone_end: fields['phone_end'] ?? [] }
      const sealed = sealDraft({ values, problems: {}, refusal }, page)
      return `${inLanguage(language, page)}?nein=code&d=${sealed}#fehler`
    }
    if (translated) return seeOurs(request, again('translated'))
    const instant = now()
    const code = readCode(lastOf(fields, 'code'))
    // Counted as wrong first, so that a crowd of tries at one moment cannot get past the limit; what is right is taken back.
    const attempts = codeAttempts(here, context.ip, code, instant)
    if ((await count(attempts.all)) === 'too-many') {
      context.waitUntil(warnOfTries(code, attempts, instant))
      return tooManyAnswer(await whenAgain(attempts.all), instant, language)
    }
    const booking = await bookingOfCode(code ?? noCode)
    // Opening a seal takes as long as making one; with no booking found, one is made instead.
    if (!booking) seal('nothing', 'x'.repeat(400))
    const fits = provesIdentity(booking?.personal, lastOf(fields, 'phone_end'))
    if (!booking || !fits) return seeOther(again('bad-field'))
    await takeBack(attempts.all)
    return seeOther(inLanguage(language, bookingPage(booking.personal.token)))
  }, request)

export const config: Config = {
  path: '/api/code',
  rateLimit: { windowSize: 60, windowLimit: 60, aggregateBy: ['ip', 'domain'] },
}
