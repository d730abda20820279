import type { Widened } from '../widened.ts'

/** The page that says what there is for everyone. What there is, staff say in German (src/domain/plan/gathering.ts). */
export const gatherings = {
  gatherings: {
    title: 'Projekte und Termine',
    heading: 'Projekte und Termine für alle',
    lead: 'Das gibt es bald für alle.',
    none: 'Zurzeit gibt es keine Projekte und Termine.',
    unknown: 'Das können wir gerade nicht zeigen. Bitte rufen Sie uns an.',
    save: 'Im Kalender speichern',
    subscribe: 'Alle im Kalender abonnieren',
    subscribeHow: 'Ihr Kalender zeigt dann von selbst, was neu ist.',
  },
}
export type GatheringsWords = Widened<typeof gatherings>
