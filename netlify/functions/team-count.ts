import type { Config } from '@netlify/functions'

import { lastOf } from '../../src/domain/submission/fields.ts'
import { countPress } from '../figures/tally.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, seeOther } from '../platform/http.ts'
import { recordChange } from '../staff/acting.ts'
import { staffForm } from '../submissions/staff.ts'

/** `POST /api/team/count`: counts somebody who just came (`walk-in`) or a visit at home (`visit`), or takes one back (`by` -1). */
export default staffForm(['kind', 'by'], async ({ fields, member }) => {
  const kind = lastOf(fields, 'kind')
  if (kind !== 'walk-in' && kind !== 'visit') return bareAnswer(400)
  await countPress(kind, lastOf(fields, 'by') === '-1' ? -1 : 1, now())
  await recordChange(member)
  return seeOther(`/team/?tat=gezaehlt-${kind}#zaehlen`)
})

export const config: Config = { path: '/api/team/count' }
