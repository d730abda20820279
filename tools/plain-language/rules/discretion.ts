import type { Found } from '../finding.ts'

/** Words that tell why somebody is here (shared/domain.md section 3). Longer words around them count, too. */
const telling = [
  'gewalt',
  'missbrauch',
  '(?<!vor|rat|an|um|zu|ab|auf|be)schl[äa]e?ge',
  'trennung',
  'scheidung',
  '(?<!be|ge|ver|unter|durch|aus|auf|heim)sucht',
  'schulden',
  'schuldner',
  'jugendamt',
  'jugend-amt',
  'frauenhaus',
  'frauen-haus',
  'beratung',
  'sozial',
]
// "Entscheidung" is no divorce, and "sucht" without a capital is mostly looking for something.
const finder = new RegExp(telling.join('|').replace('scheidung', '(?<!ent|unter)scheidung'), 'giu')
const isVerb = (word: string) => word === 'sucht'

/** S-4: titles, addresses, mails and calendars tell nobody why. */
export const discretion = (text: string): readonly Found[] =>
  [...text.matchAll(finder)]
    .map(([words]) => words)
    .filter((words) => !isVerb(words) || !text.includes(' '))
    .map((words) => ({
      words,
      hint: 'Das lesen vielleicht andere. Sagen Sie es milder, wie "Sicher zu Hause", oder lassen Sie es weg.',
    }))
