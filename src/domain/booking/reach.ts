/** How somebody learns that staff cancelled their booking: by mail, by a call of staff, or not at all. */
export type Reach = 'mail' | 'phone' | 'nobody'

type Contact = { readonly email?: string | undefined; readonly phone?: object | undefined }

/** A mail goes before a call: nobody has to wait for it, and it can be read when nobody looks on. */
export function reachOf({ email, phone }: Contact): Reach {
  if (email) return 'mail'
  return phone ? 'phone' : 'nobody'
}
