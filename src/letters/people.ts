import { Temporal } from 'temporal-polyfill'

import { dateWords } from '../words/dates.ts'
import type { Letter } from './letter.ts'

const day = (date: string): string => dateWords(Temporal.PlainDate.from(date))

/** The page of the people. Nothing is done by a link of these mails: whoever opens it signs in and presses there. */
const toPage = (link: string) => ({ kind: 'action', text: 'Zur Seite „Leute“', url: link }) as const

/** To those who may confirm an account: it waits. `who`: an adviser by title and employer, or the office; `address`: masked. */
export const confirmLetter = (who: string, address: string, link: string): Letter => ({
  subject: 'Bitte bestätigen: ein neues Konto im Team',
  blocks: [
    { kind: 'strong', text: 'Jemand soll neu ins Team, oder hat eine neue E-Mail-Adresse.' },
    {
      kind: 'facts',
      rows: [
        ['Wer', who],
        ['Adresse', address],
      ],
    },
    {
      kind: 'text',
      text: 'Fragen Sie die Person selbst, am besten am Telefon. Stimmt es? Dann melden Sie sich an und drücken auf der Seite „Bestätigen“.',
    },
    toPage(link),
  ],
})

/** To an address in whose place another one is to be. */
export const addressChangesLetter = (by: string, link: string): Letter => ({
  subject: 'Ihre E-Mail-Adresse im Team soll sich ändern',
  blocks: [
    { kind: 'strong', text: `Das hat eingetragen: ${by}.` },
    {
      kind: 'text',
      text: 'Diese Adresse gilt, bis die neue bestätigt ist. Wissen Sie davon nichts? Dann sagen Sie es sofort Ihrem Team.',
    },
    toPage(link),
  ],
})

/** To the team: an account counts now. */
export const confirmedLetter = (who: string, by: string, link: string): Letter => ({
  subject: 'Ein Konto im Team ist bestätigt',
  blocks: [
    { kind: 'strong', text: `Neu im Team: ${who}.` },
    { kind: 'text', text: `Bestätigt von: ${by}.` },
    { kind: 'text', text: 'Zum Anmelden reicht die E-Mail-Adresse. Ein Passwort gibt es nicht.' },
    toPage(link),
  ],
})

/** To the team: somebody's last day; left out: their account has ended. */
export const leavesLetter = (
  who: string,
  until: string | undefined,
  { by, link }: { readonly by: string; readonly link: string },
): Letter => ({
  subject: 'Jemand verlässt das Team',
  blocks: [
    {
      kind: 'strong',
      text:
        until === undefined
          ? `${who}: Das Konto gilt nicht mehr.`
          : `${who}: Der letzte Tag ist der ${day(until)}.`,
    },
    { kind: 'text', text: `Eingetragen von: ${by}.` },
    toPage(link),
  ],
})

/** To the team: a last day is taken back. */
export const staysLetter = (who: string, by: string, link: string): Letter => ({
  subject: 'Jemand bleibt doch im Team',
  blocks: [{ kind: 'strong', text: `${who} bleibt. Eingetragen von: ${by}.` }, toPage(link)],
})

/** To an adviser: somebody else changed what residents read of them. */
export const shownChangedLetter = (by: string, link: string): Letter => ({
  subject: 'Was auf der Seite über Sie steht, ist neu',
  blocks: [{ kind: 'strong', text: `Geändert von: ${by}. Bitte sehen Sie nach.` }, toPage(link)],
})

/** To the team: an account was made on the server, by whoever may run commands there. */
export const backLetter = (who: string, address: string, link: string): Letter => ({
  subject: 'Achtung: ein Konto kam vom Server dazu',
  blocks: [
    { kind: 'strong', text: 'Jemand hat am Server ein Konto angelegt. Es gilt sofort.' },
    {
      kind: 'facts',
      rows: [
        ['Wer', who],
        ['Adresse', address],
      ],
    },
    { kind: 'text', text: 'Wissen Sie davon nichts? Dann sagen Sie es sofort Ihrer IT.' },
    toPage(link),
  ],
})

/** To both advisers: matters went from one to the other. Counts only; the mail of each booking says the rest. */
export const handedLetter = (
  { from, to, by }: { readonly from: string; readonly to: string; readonly by: string },
  { bookings, callbacks }: { readonly bookings: number; readonly callbacks: number },
  link: string,
): Letter => ({
  subject: 'Übergeben: Termine oder Rückrufe',
  blocks: [
    { kind: 'strong', text: `Von: ${from}\nAn: ${to}\nÜbergeben von: ${by}` },
    {
      kind: 'facts',
      rows: [
        ['Termine', String(bookings)],
        ['Rückrufe', String(callbacks)],
      ],
    },
    { kind: 'action', text: 'Zur Team-Seite', url: link },
  ],
})
