import type { ContactFile } from '../domain/place/contact.ts'

/** A detail that nobody has told yet. */
const asked = { value: null, confirmed: false, source: 'Noch nicht gefragt' } as const

/** How to reach somebody, while nobody has asked yet: pages show nothing of it. */
export const stillToAsk: ContactFile = { phone: asked, mail: asked, address: asked, hours: asked }
