import { defineConfig } from '@playwright/test'

import type { RulesOptions } from './rules/test.ts'

/** The rules alone: no database, no browser. Part of `npm run check`. */
export default defineConfig<RulesOptions>({
  testDir: 'rules',
  // One worker a file or more, not one a test: what a file imports is read in once.
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['dot'], ['./count.ts']],
  projects: [
    { name: 'rules', use: { machineZone: 'UTC' } },
    {
      name: 'rules-kiritimati',
      // What reads texts reads no clock.
      testIgnore:
        /(?:plain-|content|texts|shapes|translations|languages|one-place|phone|name|email)/,
      use: { machineZone: 'Pacific/Kiritimati' },
    },
  ],
})
