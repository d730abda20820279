import type { Temporal } from 'temporal-polyfill'
import { readStaffToken, type Matter } from '../../../netlify/staff/link.ts'
import { signedInFor } from '../../../netlify/staff/session.ts'
import type { Member } from '../../../netlify/staff/team.ts'

/** Who looks at which matter, and what their forms send along so that the function knows it too. */
type Looking = {
  readonly member: Member
  readonly id: string
  readonly fields: { readonly k: string } | { readonly id: string }
  readonly signedIn: boolean
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const looks = { booking: 'looked-at-booking', callback: 'looked-at-callback' } as const

/** By the link of a mail, or signed in. `sign-in`: nobody is; `unknown`: a link of nobody. */
export async function lookingAt(
  matter: Matter,
  request: Request,
  now: Temporal.Instant,
): Promise<Looking | 'sign-in' | 'unknown'> {
  const { searchParams } = new URL(request.url)
  const k = searchParams.get('k')
  if (k !== null) {
    const read = readStaffToken(matter, k)
    return read ? { ...read, fields: { k }, signedIn: false } : 'unknown'
  }
  const id = searchParams.get('id') ?? ''
  const member = await signedInFor(request, looks[matter], now)
  if (!member) return 'sign-in'
  return uuid.test(id) ? { member, id, fields: { id }, signedIn: true } : 'unknown'
}
