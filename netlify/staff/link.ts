import { timingSafeEqual } from 'node:crypto'
import { env } from '../platform/env.ts'
import { fingerprint, fingerprints } from '../platform/seal.ts'
import { team, type Member } from './team.ts'

/** What a link of a staff mail is about. */
export type Matter = 'booking' | 'callback'

const pages = { booking: '/team/termin/', callback: '/team/rueckruf/' } as const

// 22 signs of base64url are 132 bits. Nothing is stored: the link is signed for one matter and one address of staff, so it
// ends when the matter is gone, when the address leaves STAFF_MAIL, and when the key is changed twice.
const signatureLength = 22
const idLength = 22
const signed = (matter: Matter, id: string, { address }: Member) =>
  `${matter}\n${id}\n${address.toLowerCase()}`

const compact = (id: string): string =>
  Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

function uuidOf(compacted: string): string {
  const hex = Buffer.from(compacted, 'base64url').toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** The secret with which somebody of staff comes to one matter without signing in. */
export const staffToken = (matter: Matter, id: string, member: Member): string =>
  compact(id) + fingerprint('staff-link', signed(matter, id, member)).slice(0, signatureLength)

/** The whole address of a page about one matter, with what to do there. */
export const staffLink = (matter: Matter, id: string, member: Member, action?: string): string => {
  const query = new URLSearchParams({
    k: staffToken(matter, id, member),
    ...(action && { tun: action }),
  })
  return new URL(`${pages[matter]}?${query.toString()}`, env().URL).href
}

/** Whose link this is, and about which matter; `undefined` for one that was never given, or to somebody who has left. */
export function readStaffToken(
  matter: Matter,
  token: string,
): { readonly id: string; readonly member: Member } | undefined {
  if (!/^[\w-]{44}$/.test(token)) return undefined
  const id = uuidOf(token.slice(0, idLength))
  const given = Buffer.from(token.slice(idLength))
  const member = team().find((candidate) =>
    fingerprints('staff-link', signed(matter, id, candidate)).some((mac) =>
      timingSafeEqual(Buffer.from(mac.slice(0, signatureLength)), given),
    ),
  )
  return member && { id, member }
}
