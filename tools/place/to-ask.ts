import { toAsk } from '../../src/domain/place/contact.ts'
import { here } from '../../src/site/here.ts'

// `node tools/place/to-ask.ts`: which addresses, numbers and hours of offices and partners nobody has confirmed. Pages do not show them.
const open = toAsk(here)
for (const { of, details } of open) console.log(`${of}: ${details.join(', ')}`)
console.log(`${here.name}: ${open.length} offices and partners still to ask.`)
