import { arrows, formatting, lint, plain, rules, translations, types, unused } from './checks.ts'
import { conclude, run, runAll, sum } from './steps.ts'

// `npm run check`: what needs no build, no database and no browser.
const synced = await run({ name: 'types of texts and pages', command: 'astro sync' })
const checked = await runAll([types, lint, rules, formatting, unused, arrows, plain, translations])
conclude(sum([synced, checked]))
