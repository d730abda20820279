import type { Member } from '../../src/domain/staff/member.ts'
import type { StaffActions } from '../../src/letters/letter.ts'
import { staffLink } from '../staff/link.ts'

/** The links of a mail to whoever of staff may change a booking. */
export const changeActions = (id: string, member: Member): StaffActions => [
  { text: 'Termin absagen', url: staffLink('booking', id, member, 'absagen') },
  { text: 'Termin verschieben', url: staffLink('booking', id, member, 'verschieben') },
]

/** The link of a mail to whoever has to phone about a booking: it leads to the button that says they did. */
export const phonedAction = (id: string, member: Member): StaffActions => [
  { text: 'Ich habe angerufen', url: staffLink('booking', id, member, 'gesagt') },
]
