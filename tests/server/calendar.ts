import ICAL from 'ical.js'
import type { Attachment } from 'postal-mime'

/** The text of a mail's part. */
export function textOf(part: Attachment | undefined): string {
  if (!part) return ''
  return typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content)
}

/** A calendar part, read by a parser that is not ours. Throws on what RFC 5545 does not allow. */
export const readCalendar = (part: Attachment | undefined): ICAL.Component =>
  calendarOf(textOf(part))

export const calendarOf = (text: string): ICAL.Component =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
