import { arrows, formatting, lint, plain, rules, translations, types, unused } from './checks.ts'
import { conclude, type Count, run, runAll, sum } from './steps.ts'

// `npm test`: everything but what lies in tests/more/. What fails does not stop the rest, so that one run tells all.
const counts: Count[] = [
  await run({ name: 'a browser', command: 'node serve/browser.ts', shown: true }),
]
const built = await runAll([{ name: 'build', command: 'astro build' }, formatting])
counts.push(built, await runAll([types, lint, rules, unused, arrows, plain, translations]))
counts.push(
  await run({
    name: 'functions with a real Postgres and SMTP server, pages in a real browser',
    command: 'playwright test',
    shown: true,
  }),
)
conclude(sum(counts))
