import { here } from '../../src/site/here.ts'
import { translationOf } from '../../src/words/languages.ts'
import { faults } from './faults.ts'
import { statesOf } from './state.ts'

// `npm run translations`: how many texts of each language are checked, which are older than the German ones, what is wrong.
const states = statesOf(here.languages)
for (const { own, words } of here.languages.map(translationOf)) {
  const ours = states.filter(({ lang }) => lang === words.lang)
  const checked = ours.filter(({ review }) => review?.status === 'checked').length
  const stale = ours.filter((state) => state.stale).map(({ text }) => text)
  console.log(`${words.lang} ${own}: ${checked} of ${ours.length} texts checked.`)
  if (stale.length > 0) console.log(`  The German is newer: ${stale.join(', ')}`)
}
const wrong = faults(states)
for (const fault of wrong) console.error(fault)
process.exitCode = wrong.length > 0 ? 1 : 0
