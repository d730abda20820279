import type { Widened } from '../widened.ts'
/** What the drawings show, for those who do not see them. The way is words below its drawing, for everybody. */
const drawingsWords = {
  figure: { woman: 'eine Frau', man: 'ein Mann', unknown: 'eine Person' },
  table: (figures: readonly string[]) =>
    `Am Tisch sitzen ${figures.join(' und ')}, und ein Stuhl ist noch frei.`,
  call: 'Ein Handy klingelt, und eine Stimme sagt nur: Rathaus.',
  visit: 'Eine Person kommt mit einer Tasche zu einem Haus, und die Tür ist offen.',
  child: 'Eine Person kommt mit einem Kind an der Hand.',
  interpreter: '2 Personen sprechen verschiedene Sprachen, und eine dritte Person übersetzt.',
  wayTitle: 'So finden Sie uns',
  way: {
    street: (street: string) => `Die Adresse ist: ${street}`,
    building: (rathaus: string) => `Hier ist das ${rathaus}.`,
    door: (room: string) => `Gehen Sie durch die Tür. Unser Raum: ${room}`,
  },
  wayExample: 'Dieser Weg ist ein Beispiel.',
} as const

/** What a drawing says to whoever does not see it. */
export const drawings = { drawings: drawingsWords }
export type DrawingsWords = Widened<typeof drawings>
