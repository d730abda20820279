import type { Config, Context } from '@netlify/functions'
import { readCode } from '../../src/domain/booking/code.ts'
import { provesIdentity } from '../../src/domain/booking/proof.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { here } from '../../src/site/here.ts'
import { codeAttempts, count, whenAgain } from '../limits/attempt.ts'
import { bookingOfCode } from '../bookings/read.ts'
import { bookingPage } from '../bookings/mails.ts'
import { now } from '../platform/clock.ts'
import { languageAsked, orFault, readPost, seeOther, tooManyAnswer } from '../platform/http.ts'
import { sealDraft } from '../platform/draft.ts'
import { seal } from '../platform/seal.ts'

/** A code is short; what is longer is none, and looked up all the same, so that the time it takes tells nothing. */
const longest = 20
const wrong = '/mein-termin/?nein=code'

/**
 * `POST /api/code`: finds a booking by its short code and the end of the phone number, or the start of the name where no
 * number was given. Whatever is wrong, the answer and the work for it are the same.
 */
export default (request: Request, context: Context): Promise<Response> =>
  orFault(async () => {
    const posted = await readPost(request, ['code', 'phone_end', 'website'])
    if ('answer' in posted) return posted.answer
    const { fields } = posted
    const language = languageAsked(request)
    const at = now()
    const typed = lastOf(fields, 'code')
    const code = readCode(typed) ?? typed.slice(0, longest)
    const attempts = codeAttempts(here, context.ip, code, at)
    if ((await count(attempts)) === 'too-many')
      return tooManyAnswer(await whenAgain(attempts), at, language)
    const booking = await bookingOfCode(code)
    // Opening a seal takes as long as making one; with no booking found, one is made instead.
    if (!booking) seal('nothing', 'x'.repeat(400))
    const fits = provesIdentity(booking?.personal, lastOf(fields, 'phone_end'))
    if (!booking || !fits || lastOf(fields, 'website')) {
      const { website, ...values } = fields
      const draft = { values, problems: {}, refusal: 'bad-field' } as const
      return seeOther(`${inLanguage(language, wrong)}&d=${sealDraft(draft)}#fehler`)
    }
    return seeOther(inLanguage(language, bookingPage(booking.personal.token)))
  }, request)

export const config: Config = {
  path: '/api/code',
  rateLimit: { windowSize: 60, windowLimit: 60, aggregateBy: ['ip', 'domain'] },
}
