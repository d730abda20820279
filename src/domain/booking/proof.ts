import { oneLine } from '../person/name.ts'
import type { BookingRequest } from './schema.ts'

const length = 3

/** What somebody must know beside the code: the last three digits of the phone number, or the first three letters of the name. */
function proofOf({ phone, name }: Pick<BookingRequest, 'phone' | 'name'>): string {
  if (phone) return phone.e164.slice(-length)
  return letters(name)
}

const letters = (typed: string): string =>
  Array.from(oneLine(typed).toLocaleLowerCase('de')).slice(0, length).join('')

/** Whether what was typed proves that it is this person's booking. Without a booking nothing does. */
export function provesIdentity(
  personal: Pick<BookingRequest, 'phone' | 'name'> | undefined,
  typed: string,
): boolean {
  const expected = personal ? proofOf(personal) : ''
  const given = personal?.phone ? typed.replace(/\D/g, '').slice(-length) : letters(typed)
  return expected !== '' && given === expected
}
