/** How somebody learns that staff cancelled their booking: by mail, by a call of staff, or not at all. */
export type Reach = 'mail' | 'phone' | 'nobody'

type Contact = { readonly email?: string | undefined; readonly phone?: object | undefined }

/** A mail goes before a call: nobody has to wait for it, and it can be read when nobody looks on. */
export function reachOf({ email, phone }: Contact): Reach {
  if (email) return 'mail'
  return phone ? 'phone' : 'nobody'
}

type Reached = { readonly personal: Contact; readonly mailFailed: boolean }

/** The same of a booking that is changed now: where the last mail did not arrive, somebody phones who can. */
export const reachNow = ({ personal: { email, phone }, mailFailed }: Reached): Reach =>
  reachOf({ email: mailFailed && phone ? undefined : email, phone })
