import * as z from 'zod'

/**
 * One detail of how to reach an office or a partner. `value: null` and not confirmed: still to be asked. `null` and confirmed: there is
 * none. Only what somebody has confirmed goes on: no page can show another (docs/decisions/0053).
 */
const detail = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value: value.nullable(), confirmed: z.boolean(), source: z.string().min(3) })

/** Every detail has to be there, so that none is forgotten. Addresses and hours are lines, in the words of the door. */
const contactFile = z.strictObject({
  phone: detail(z.string().regex(/^0[\d /-]+$/)),
  mail: detail(z.email()),
  address: detail(z.array(z.string().min(2)).min(1)),
  hours: detail(z.array(z.string().min(5)).min(1)),
})

/** The details of a contact, in the order in which people need them. */
const contactDetails = ['address', 'phone', 'mail', 'hours'] as const
type Detail = (typeof contactDetails)[number]

/** How to reach somebody: what is confirmed, and the names of the details that are not. */
export type Contact = {
  readonly address: readonly string[] | null
  readonly phone: string | null
  readonly mail: string | null
  readonly hours: readonly string[] | null
  readonly toAsk: readonly Detail[]
}

const confirmedOf = <T>({ value, confirmed }: { value: T | null; confirmed: boolean }) =>
  confirmed ? value : null

export const contact = contactFile.transform((file): Contact => ({
  address: confirmedOf(file.address),
  phone: confirmedOf(file.phone),
  mail: confirmedOf(file.mail),
  hours: confirmedOf(file.hours),
  toAsk: contactDetails.filter((name) => !file[name].confirmed),
}))
export type ContactFile = z.input<typeof contact>

/** Somebody who stands behind us, and one plain sentence about what they do. */
export const backer = z.strictObject({ name: z.string().min(2), does: z.string().min(5) })

/** The same of somebody who works with us, with how to reach them. */
export const partner = backer.extend({ contact })

type Reached = {
  readonly offices: Readonly<Record<string, Contact>>
  readonly partners: readonly { readonly name: string; readonly contact: Contact }[]
}

/** What has to be asked still before it can be shown: whose, and which details. Nothing of it stops a deploy. */
export const toAsk = ({
  offices,
  partners,
}: Reached): readonly { readonly of: string; readonly details: readonly Detail[] }[] =>
  [
    ...Object.entries(offices).map(([id, office]) => ({ of: id, details: office.toAsk })),
    ...partners.map(({ name, contact }) => ({ of: name, details: contact.toAsk })),
  ].filter(({ details }) => details.length > 0)
