import type { Step } from './steps.ts'

// The longest first. Each reads the types that "astro sync" or a build has written before.
export const formatting: Step = {
  name: 'formatting',
  command: 'prettier --check . --log-level warn',
}
export const types: Step = { name: 'types', command: 'astro check --noSync --minimumSeverity hint' }
export const lint: Step = { name: 'lint', command: 'eslint .' }
export const rules: Step = {
  name: 'rules, on a machine in UTC and on one in Kiritimati',
  command: 'playwright test -c tests/rules.config.ts',
}
export const unused: Step = { name: 'unused code', command: 'knip' }
/** Imports that go against the arrows of docs/architecture.md, and circles. */
export const arrows: Step = { name: 'arrows of the house', command: 'node tools/arrows/check.ts' }
export const plain: Step = { name: 'plain language', command: 'node tools/plain-language/gate.ts' }
export const translations: Step = {
  name: 'translations',
  command: 'node tools/translations/report.ts',
}
