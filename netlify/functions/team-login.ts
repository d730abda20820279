import type { Config, Context } from '@netlify/functions'

import type { Member } from '../../src/domain/staff/member.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { loginLetter } from '../../src/letters/staff.ts'
import { here } from '../../src/site/here.ts'
import { loginAttempts } from '../limits/login.ts'
import { newMail } from '../outbox/content.ts'
import { deliverNow } from '../outbox/deliver.ts'
import { freshTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import { env } from '../platform/env.ts'
import { orFault, readPost, seeOther } from '../platform/http.ts'
import { newToken } from '../platform/seal.ts'
import { loginMinutes } from '../staff/cookie.ts'
import { offerLogin } from '../staff/sign-in.ts'
import { keyOf } from '../staff/team.ts'
import { warnOfLinks } from '../staff/warn-of-links.ts'

const sent = '/team/?gesendet=1'
/** For an address that is nobody's the same letter is written and sealed, and goes nowhere. */
const nobody: Member = { address: 'niemand@localhost.example' }

/** `POST /api/team/login`: whoever is staff gets a link to sign in. The answer, and the work for it, is the same for any address. */
export default (request: Request, context: Context): Promise<Response> =>
  orFault(async () => {
    const posted = await readPost(request, ['email'])
    if ('answer' in posted) return posted.answer
    const typed = lastOf(posted.fields, 'email').trim().toLowerCase()
    const instant = now()
    const member = (await freshTeam()).find(({ address }) => address.toLowerCase() === typed)
    const token = newToken()
    const until = instant.add({ minutes: loginMinutes })
    const link = new URL(`/team/anmelden/?k=${token}`, env().URL).href
    const to = (member ?? nobody).address
    // A notice, and no mail of a matter: given up it is forgotten, for its link is over by then.
    const mail = newMail({ kind: 'notice', to, about: 'Anmelden' }, loginLetter(link, until))
    const login = { token, staff: member ? keyOf(member) : '', until }
    const attempts = loginAttempts(here, context.ip, typed.slice(0, 254), instant)
    // Whoever asked too often has links in the mailbox that still work, and is sent there (netlify/limits/login.ts).
    const outcome = await offerLogin(login, member ? [mail] : [], attempts, instant)
    if (outcome === 'offered') context.waitUntil(deliverNow([mail.id]))
    if (member) context.waitUntil(warnOfLinks(member, instant))
    return seeOther(sent)
  })

export const config: Config = {
  path: '/api/team/login',
  rateLimit: { windowSize: 60, windowLimit: 20, aggregateBy: ['ip', 'domain'] },
}
