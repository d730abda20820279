import type { FallenWhy } from '../domain/booking/fallen-out.ts'
import type { Reach } from '../domain/booking/reach.ts'
import type { Block, Letter, StaffActions } from './letter.ts'
import { actionBlocks } from './letter.ts'

/** Why nobody is there, in words for staff. */
export const fallenWhyWords = {
  'closed-by-staff': 'Dieser Tag ist geschlossen.',
  away: 'An diesem Tag ist diese Person nicht da.',
  holiday: 'An diesem Tag ist Feiertag.',
  'closed-in-file': 'Dieser Tag ist in der Datei des Ortes geschlossen.',
  'other-hours': 'Die Zeiten von diesem Tag sind jetzt anders.',
} satisfies Record<FallenWhy, string>

/** How the person learns of it, once somebody has decided. */
export const fallenTellWords = {
  mail: 'Die Person hat eine E-Mail-Adresse. Sie bekommt eine E-Mail, wenn Sie absagen oder verschieben.',
  phone: 'BITTE ANRUFEN. Die Person hat nur eine Telefonnummer.',
  nobody: 'Diese Person können wir nicht erreichen. Bitte lassen Sie jemanden da sein.',
} satisfies Record<Reach, string>

/** One booking at whose time nobody is there: when, and about whom and why, as far as the reader may know it. */
export type FallenLine = { readonly when: string; readonly what: string }

const facts = (lines: readonly FallenLine[]): Block => ({
  kind: 'facts',
  rows: lines.map(({ when, what }) => [when, what] as const),
})

/** To one of staff: these times have fallen out, and nobody was told. */
export const fallenOutLetter = (lines: readonly FallenLine[], link: string): Letter => ({
  subject:
    lines.length === 1
      ? 'Bitte entscheiden: 1 Termin fällt aus'
      : `Bitte entscheiden: ${lines.length} Termine fallen aus`,
  blocks: [
    {
      kind: 'strong',
      text: 'Zu diesen Zeiten ist niemand da. Die Menschen wissen es noch nicht.',
    },
    facts(lines),
    { kind: 'text', text: 'Bitte sagen Sie diese Termine ab, oder verschieben Sie diese Termine.' },
    { kind: 'action', text: 'Zur Team-Seite', url: link },
  ],
})

/** To one of staff: the reminder of such a time was due and did not go out. */
export const reminderHeldLetter = (line: FallenLine, actions: StaffActions): Letter => ({
  subject: `Bitte heute entscheiden: Termin fällt aus, ${line.when}`,
  blocks: [
    {
      kind: 'strong',
      text: 'Zu dieser Zeit ist niemand da. Wir haben die Person nicht an den Termin erinnert. Sie weiß noch nicht Bescheid.',
    },
    facts([line]),
    ...actionBlocks(actions),
  ],
})
