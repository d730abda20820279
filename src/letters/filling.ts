import type { Letter } from './letter.ts'

/** What fills the calendar, and how many bookings that is. */
export type FillingTold = { readonly what: 'network' | 'hour' | 'day'; readonly number: number }

const words = {
  network: (number: number) => `Aus einem Netz kamen in 24 Stunden ${number} Termine.`,
  hour: (number: number) => `In der letzten Stunde kamen ${number} Termine.`,
  day: (number: number) => `In den letzten 24 Stunden kamen ${number} Termine.`,
} satisfies Record<FillingTold['what'], (number: number) => string>

/** To staff: more than a small share of what was free is taken, by one network or unusually fast. */
export const fillingLetter = ({ what, number }: FillingTold, link: string): Letter => ({
  subject: 'Auffällig viele Termine',
  blocks: [
    { kind: 'strong', text: `${words[what](number)} Das ist ein großer Teil der freien Zeiten.` },
    {
      kind: 'text',
      text: 'Vielleicht füllt jemand den Kalender zum Spaß. Vielleicht ist alles richtig: In einer Unterkunft oder im Rathaus haben viele Menschen dasselbe Netz.',
    },
    {
      kind: 'text',
      text: 'Auf der Team-Seite sehen Sie die Termine ohne Nummer und E-Mail. Sie können einzelne absagen und das 15 Minuten lang zurücknehmen.',
    },
    { kind: 'action', text: 'Termine ansehen', url: link },
  ],
})
