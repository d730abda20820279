import { timingSafeEqual } from 'node:crypto'

import type { Matter, Member } from '../../src/domain/staff/member.ts'
import { env } from '../platform/env.ts'
import { fingerprint, fingerprints } from '../platform/seal.ts'
import { compactUuid, uuidOfCompact } from '../platform/uuid.ts'
import { team } from './team.ts'

/** The page of a matter. */
export const matterPages = { booking: '/team/termin/', callback: '/team/rueckruf/' } as const

// 22 signs of base64url are 132 bits. Nothing is stored: the link is signed for one matter and one address of staff, so it
// ends when the matter is gone, when the address leaves STAFF_MAIL, and when the key is changed twice.
const signatureLength = 22
const idLength = 22
const signed = (matter: Matter, id: string, { address }: Member) =>
  `${matter}\n${id}\n${address.toLowerCase()}`

/** The secret with which somebody of staff comes to one matter without signing in. */
export const staffToken = (matter: Matter, id: string, member: Member): string =>
  compactUuid(id) + fingerprint('staff-link', signed(matter, id, member)).slice(0, signatureLength)

/** The whole address of a page about one matter, with what to do there. */
export const staffLink = (matter: Matter, id: string, member: Member, action?: string): string => {
  const query = new URLSearchParams({
    k: staffToken(matter, id, member),
    ...(action && { tun: action }),
  })
  return new URL(`${matterPages[matter]}?${query.toString()}`, env().URL).href
}

/** Whose link this is, and about which matter; `undefined` for one that was never given, or to somebody who has left. */
export function readStaffToken(
  matter: Matter,
  token: string,
): { readonly id: string; readonly member: Member } | undefined {
  if (!/^[\w-]{44}$/.test(token)) return undefined
  const id = uuidOfCompact(token.slice(0, idLength))
  const given = Buffer.from(token.slice(idLength))
  const member = team().find((candidate) =>
    fingerprints('staff-link', signed(matter, id, candidate)).some((mac) =>
      timingSafeEqual(Buffer.from(mac.slice(0, signatureLength)), given),
    ),
  )
  return member && { id, member }
}
