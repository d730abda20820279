import { Temporal } from 'temporal-polyfill'

import type { Adviser } from '../../domain/place/schema.ts'
import type { WeekProblem } from '../../domain/plan/week.ts'
import type { FieldProblem } from '../../domain/plan/week-fields.ts'
import { type DatedWeekly, firstDateOf } from '../../domain/plan/weekly.ts'
import { dateWords, dayWords, spanWords, weekdayName } from '../dates.ts'
import { adviserWords } from './staff.ts'

const dateOf = (date: string): string => dateWords(Temporal.PlainDate.from(date))

/** The page on which staff set the hours of every week. */
export const week = {
  title: 'Woche',
  heading: 'Zeiten jeder Woche',
  lead: 'Diese Zeiten kommen immer wieder. Einzelne Tage ändern Sie unter „Zeiten“.',
  listHeading: 'Alle Sprechstunden',
  none: 'Es gibt keine Sprechstunde. Die Seite bittet die Menschen dann anzurufen.',
  unconfirmedPlace:
    'Der Ort ist noch nicht bestätigt, das geht unter „Orte“. Auf der echten Seite gibt es so lange keine Termine.',
  unconfirmed: 'Noch nicht bestätigt. Auf der echten Seite gibt es hier keine Termine.',
  confirm: 'Stimmt so',
  change: 'Ändern',
  end: 'Beenden',
  slots: (online: number, minutes: number) => `${minutes} Minuten je Termin, ${online} im Netz`,
  walkIn: 'man kann einfach kommen',
  terminOnly: 'nur mit Termin',
  newHeading: 'Neue Sprechstunde',
  changeHeading: 'Sprechstunde ändern',
  changeHint: 'Die alten Zeiten gelten bis zum Tag davor.',
  endHeading: 'Sprechstunde beenden',
  weekday: 'Wochentag',
  choose: 'Bitte wählen',
  from: 'Von',
  to: 'Bis',
  advisers: 'Wer ist da?',
  location: 'Wo?',
  slotMinutes: 'Minuten je Termin',
  onlineSlots: 'Termine im Netz',
  onlineHint: 'So viele Termine können Menschen selbst buchen. Der Rest bleibt frei.',
  walkInLabel: 'Man kann einfach kommen',
  every: 'Wie oft?',
  everyHint: 'Gezählt wird ab dem ersten Tag.',
  validFrom: 'Ab wann?',
  validUntil: 'Letzter Tag',
  validUntilHint: 'Leer lassen, wenn es kein Ende gibt.',
  lastHint: 'An diesem Tag gelten die Zeiten noch.',
  preview: 'Zeigen, was sich ändert',
  cancel: 'Nichts ändern',
  notBegun: 'Doch nicht anfangen',
  notBegunHint: 'Diese Zeiten haben noch nicht begonnen. Sie können ganz wegfallen.',
  previewHeading: 'Das ändert sich',
  notYet: 'Noch ist nichts geändert.',
  before: 'Bisher',
  after: 'Neu',
  firstDates: 'Die ersten Tage',
  endsOn: (day: string) => `Letzter Tag: ${day}`,
  never: 'Diese Zeiten fallen ganz weg.',
  singleDays: (days: string) => `Für diese Tage gilt weiter, was unter „Zeiten“ steht: ${days}`,
  submit: 'Jetzt so ändern',
  submitAndCancel: (number: number) =>
    number === 1
      ? 'Jetzt ändern und 1 Termin absagen'
      : `Jetzt ändern und ${number} Termine absagen`,
  back: 'Noch etwas ändern',
  unreadable: 'Diese Termine kann niemand lesen. Bitte lassen Sie dann jemanden da sein.',
}

/** How often, by the number of weeks. */
export const everyWords = [
  [1, 'Jede Woche'],
  [2, 'Jede zweite Woche'],
  [3, 'Jede dritte Woche'],
  [4, 'Jede vierte Woche'],
] as const

/** Like "Dienstag, von 9 bis 12 Uhr". */
export const hoursWords = ({ weekday, from, to }: Pick<DatedWeekly, 'weekday' | 'from' | 'to'>) =>
  `${weekdayName(weekday)}, ${spanWords(from, to)}`

/** How often, with the first date where it is not each week, and from when until when. */
export function whenHoldsWords(hours: DatedWeekly, today: Temporal.PlainDate): string {
  const { weekday, everyWeeks = 1, validFrom, validUntil } = hours
  const often = everyWords.find(([weeks]) => weeks === everyWeeks)?.[1] ?? ''
  const first = firstDateOf(weekday, Temporal.PlainDate.from(validFrom))
  return [
    everyWeeks > 1 ? `${often}, zuerst am ${dayWords(first)}` : often,
    ...(validFrom > today.toString() ? [`ab ${dateOf(validFrom)}`] : []),
    ...(validUntil ? [`bis ${dateOf(validUntil)}`] : []),
  ].join(', ')
}

/** What happened just now (`?tat=`). */
export const weekHappened = {
  'woche-gilt': 'Gespeichert. Die Seite zeigt es innerhalb einer Minute.',
  'woche-bestaetigt': 'Bestätigt. Menschen können diese Zeiten jetzt nehmen.',
} as const satisfies Readonly<Record<string, string>>

/** Why a whole change was not made (`?nein=`). */
export const weekRefusals = {
  gone: 'Diese Zeiten gibt es nicht mehr. Jemand hat sie inzwischen geändert.',
  'others-fall-out':
    'Inzwischen sind es andere Termine. Bitte prüfen Sie noch einmal, wen es betrifft.',
  'changed-meanwhile': 'Gerade buchen mehrere Menschen. Bitte drücken Sie noch einmal.',
} as const satisfies Readonly<Record<string, string>>

const fieldWords = {
  'weekday-missing': 'Bitte wählen Sie einen Wochentag. Zum Beispiel: Dienstag',
  'from-missing': 'Bitte geben Sie an, wann es anfängt. Zum Beispiel: 09:00',
  'from-early': 'Eine Sprechstunde kann ab 4 Uhr beginnen. Zum Beispiel: 09:00',
  'to-missing': 'Bitte geben Sie an, wann es aufhört. Zum Beispiel: 12:00',
  'to-before': 'Das Ende liegt vor dem Anfang. Bitte prüfen Sie die Uhrzeiten.',
  'advisers-missing': 'Bitte kreuzen Sie an, wer da ist.',
  'advisers-away': 'Eine dieser Personen ist dann nicht im Team. Bitte prüfen Sie die Tage.',
  'location-gone': 'Diesen Ort gibt es nicht mehr. Bitte wählen Sie einen anderen.',
  'slots-wrong': 'Bitte geben Sie 5 bis 240 Minuten an. Zum Beispiel: 30',
  'slots-long': 'Ein Termin ist länger als die Sprechstunde. Bitte weniger Minuten angeben.',
  'online-wrong': 'Bitte geben Sie eine Zahl von 0 bis 99 an. Zum Beispiel: 4',
  'every-missing': 'Bitte wählen Sie, wie oft. Zum Beispiel: Jede Woche',
  'begin-missing': 'Bitte wählen Sie den ersten Tag. Zum Beispiel: 01.01.2027',
  'begin-past':
    'Der erste Tag ist vorbei oder zu weit weg. Möglich sind heute und die nächsten 12 Monate.',
  'until-missing': 'Das ist kein Tag. Lassen Sie das Feld leer, oder zum Beispiel: 31.12.2027',
  'until-before': 'Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie die Tage.',
  'until-never': 'In dieser Zeit liegt kein solcher Wochentag. Bitte prüfen Sie die Tage.',
  'last-missing': 'Bitte wählen Sie den letzten Tag. Zum Beispiel: 31.12.2026',
  'last-past':
    'Der letzte Tag ist vorbei oder zu weit weg. Möglich sind heute und die nächsten 12 Monate.',
} satisfies Record<FieldProblem, string>

/** How to mend a field. */
export function weekProblemWords(problem: WeekProblem): string {
  if (typeof problem === 'string') return fieldWords[problem]
  if ('crossesOn' in problem)
    return `Am ${dateOf(problem.crossesOn)} gelten andere Zeiten, die sich damit kreuzen. Entfernen Sie diese zuerst unter „Zeiten“.`
  const other = hoursWords(problem.with)
  return problem.why === 'place'
    ? `Dann ist schon eine Sprechstunde: ${other}. Bitte ändern Sie die Uhrzeiten oder die Tage.`
    : `Dann ist eine dieser Personen schon an einem anderen Ort: ${other}.`
}

/** Who is there, by job and employer. */
export const thereWords = (advisers: readonly Adviser[]): string =>
  advisers.map(adviserWords).join(' und ')
