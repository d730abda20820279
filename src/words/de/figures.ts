import {
  type FigureKind,
  figureKinds,
  type MonthFigures,
  shown,
} from '../../domain/figures/figures.ts'

/** What each figure is called in the report. */
export const figureWords = {
  booked: 'Termine gebucht',
  kept: 'davon nicht abgesagt',
  cancelled: 'davon von der Person abgesagt',
  'cancelled-by-staff': 'davon von uns abgesagt',
  'walk-in': 'Einfach gekommen',
  callbacks: 'Rückrufe gewünscht',
  reached: 'davon erledigt',
  withdrawn: 'davon abgesagt',
  'not-reached': 'Anrufe ohne Erfolg',
  professionals: 'Rückrufe für Fachleute',
  'professionals-reached': 'davon mit Fachleuten erledigt',
  visit: 'Hausbesuche',
  'same-day': 'Erster Kontakt am selben Tag',
  'one-day': 'Erster Kontakt nach 1 Arbeitstag',
  'two-days': 'Erster Kontakt nach 2 Arbeitstagen',
  longer: 'Erster Kontakt später',
} satisfies Record<FigureKind, string>

/** The same as CSV (RFC 4180), a column for each month; with a mark that makes Excel read umlauts. */
export function figuresCsv(months: readonly MonthFigures[]): string {
  const rows = [
    ['Zahl', ...months.map(({ month }) => month.slice(0, 7))],
    ...figureKinds.map((kind) => [
      figureWords[kind],
      ...months.map(({ numbers }) => shown(numbers[kind])),
    ]),
  ]
  return `\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`
}
