import type { Temporal } from 'temporal-polyfill'

/** To whom a mail goes: a resident, staff, or staff about a mail that could not be delivered. */
export type MailKind = 'resident' | 'staff' | 'notice'

/** A mail ready for the outbox; its content is sealed. */
export type NewMail = { readonly id: string; readonly kind: MailKind; readonly content: string }

/** A mail taken from the outbox to be sent now. */
export type DueMail = NewMail & { readonly createdAt: Temporal.Instant }

/** SQL: until when a mail that somebody is sending is theirs: SMTP has an end before that. */
export const firstLease = "interval '30 seconds'"
