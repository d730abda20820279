import { barePage } from '../../../src/letters/bare-page.ts'
import { languageCoded } from '../../../src/site/languages.ts'
import { placeNamed } from '../../../src/site/named.ts'
import { bareAnswers } from '../../../src/words/de/answers.ts'
import type { Text } from '../text/text.ts'
import type { Built } from './built.ts'
import { readPage } from './page.ts'

const file = 'src/letters/bare-page.ts'
const language = languageCoded('de')
const { phone } = placeNamed('musterdorf')
// As long as it gets: a limit that ends on another day, and the way back to a form.
const limit = {
  when: 'Donnerstag, 24. Dezember 2026, 15 Uhr',
  form: { address: '/rueckruf/?d=x#fehler', minutes: 10 },
}

/** Every page of a few words that a function can answer, as it is sent. */
export const barePages = (): readonly Built[] =>
  bareAnswers.map((status) => ({
    file,
    page: readPage(barePage({ status, language, phone, ...(status === 429 && { limit }) })),
  }))

/** Everything that can be read on them. */
export const barePageTexts = (): readonly Text[] =>
  barePages().flatMap(({ page }, index) =>
    page.read.map(({ part: _, ...read }) => ({
      ...read,
      file,
      level: 'einfach' as const,
      group: `${file} ${bareAnswers[index] ?? ''}`,
      manner: 'plain' as const,
      // Its words were written elsewhere, where each finding has its place.
      origin: 'built' as const,
    })),
  )
