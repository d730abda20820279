import type { Temporal } from 'temporal-polyfill'

import { dateWords } from '../words/dates.ts'
import type { Block, Letter } from './letter.ts'

/** One thing to look up again, and the last day on which it holds without. */
type CareLine = {
  readonly id: string
  readonly value: string
  readonly lastDay: Temporal.PlainDate
  readonly source: string
}

/** What is too old, or will be soon: of one file. */
export type Care = { readonly file: string; readonly lines: readonly CareLine[] }

const about = {
  amounts: {
    title: 'Beträge und Daten aus Gesetzen',
    what: 'Nach dem letzten Tag steht der ganze Satz nicht mehr auf der Seite, sobald sie neu gebaut wird. Bis dahin sagt die Seite unten, bis wann die Zahlen gelten.',
    do: 'In der Quelle nachsehen. Dann value, validFrom, validUntil und checked ändern.',
  },
  numbers: {
    title: 'Notfallnummern',
    what: 'Nach dem letzten Tag steht neben der Nummer, wann sie zuletzt geprüft wurde, sobald die Seite neu gebaut wird. Die Nummer bleibt stehen.',
    do: 'Mit der Quelle vergleichen und einmal anrufen (nicht 112 und 110). Dann checked ändern.',
  },
} as const

const rowOf =
  (today: Temporal.PlainDate) =>
  ({ id, value, lastDay, source }: CareLine): readonly [string, string] => [
    lastDay.until(today).sign > 0
      ? `abgelaufen am ${dateWords(lastDay)}`
      : `gut bis ${dateWords(lastDay)}`,
    `${id}: ${value}\nQuelle: ${source}`,
  ]

const section = (
  kind: keyof typeof about,
  { file, lines }: Care,
  today: Temporal.PlainDate,
): readonly Block[] =>
  lines.length > 0
    ? [
        { kind: 'strong', text: about[kind].title },
        { kind: 'facts', rows: lines.map(rowOf(today)) },
        { kind: 'text', text: `${about[kind].what}\n${about[kind].do}\nDatei: ${file}` },
      ]
    : []

/** To staff, once a week while something is too old, or will be within some weeks: what, until when, and which file to change. */
export function careLetter(
  { amounts, numbers }: { readonly amounts: Care; readonly numbers: Care },
  today: Temporal.PlainDate,
): Letter {
  const all = [...amounts.lines, ...numbers.lines]
  const old = all.filter(({ lastDay }) => lastDay.until(today).sign > 0).length
  return {
    subject: `Bitte nachsehen: ${old} abgelaufen, ${all.length - old} bald`,
    blocks: [
      {
        kind: 'strong',
        text: 'Diese Angaben auf der Seite muss jemand wieder mit der Quelle vergleichen.',
      },
      {
        kind: 'text',
        text: 'Die Seite läuft weiter, und alles andere lässt sich ändern. Bitte geben Sie diese E-Mail an die Person weiter, die Texte der Seite ändert. Bis es geschehen ist, kommt sie jede Woche.',
      },
      ...section('amounts', amounts, today),
      ...section('numbers', numbers, today),
      {
        kind: 'text',
        text: 'Schritt für Schritt steht es in docs/operate.md, „Was im Jahr zu tun ist“. Hat in dieser Woche niemand Zeit? Dann in Netlify „Trigger deploy“ drücken: So verschwindet, was abgelaufen ist.',
      },
    ],
  }
}
