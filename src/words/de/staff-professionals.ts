import type { About, AskedBy } from '../../domain/callback/professional.ts'
import { institutionWords } from './professionals.ts'

/** What a professional asks for, as staff read it. */
const aboutForStaff = {
  family: 'eine Familie, die einverstanden ist.',
  case: 'einen Fall ohne Namen. Bitte fragen Sie nicht nach dem Namen.',
  invitation: 'eine Einladung zu einer Runde oder einem Projekt.',
  unsaid: 'etwas, das die Person am Telefon sagt.',
} satisfies Record<About, string>

type Asked = AskedBy & { readonly voicemail: boolean }

/** To staff, one line each: where a professional works, what it is about, and what not to leave on a machine; `undefined` of a resident. */
export const professionalLines = (asked: Asked): string | undefined =>
  asked.for === 'professional'
    ? [
        `Fachstelle: ${institutionWords[asked.institution]}.`,
        `Es geht um: ${aboutForStaff[asked.about]}`,
        ...(asked.voicemail
          ? ['Auf die Mailbox nur: Bitte rufen Sie zurück. Nichts zur Sache.']
          : []),
      ].join('\n')
    : undefined
