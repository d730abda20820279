import type { Config } from '@netlify/functions'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { countPress } from '../figures/tally.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, orFault, seeOther } from '../platform/http.ts'
import { actingSignedIn, used } from '../staff/acting.ts'

/** `POST /api/team/count`: counts somebody who just came (`walk-in`) or a visit at home (`visit`), or takes one back (`by` -1). */
export default (request: Request): Promise<Response> =>
  orFault(async () => {
    const acting = await actingSignedIn(request, ['kind', 'by'])
    if ('answer' in acting) return acting.answer
    const kind = lastOf(acting.fields, 'kind')
    if (kind !== 'walk-in' && kind !== 'visit') return bareAnswer(400)
    await used(acting.member, 'counted')
    await countPress(kind, lastOf(acting.fields, 'by') === '-1' ? -1 : 1, now())
    return seeOther(`/team/?tat=gezaehlt-${kind}#zaehlen`)
  })

export const config: Config = { path: '/api/team/count' }
