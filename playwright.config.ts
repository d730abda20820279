import { defineConfig } from '@playwright/test'

import { browserOptions } from './tests/browser.ts'

/** What stands on a database, a mail server or a browser. The rules have their own: tests/rules.config.ts. */
export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // More than the cores: most tests wait for somebody who thinks, or for a mail.
  workers: 3,
  // No test is tried again, and none is in a hurry: the machine may have other things to do.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['dot'], ['./tests/count.ts']],
  globalSetup: './tests/postgres.ts',
  projects: [
    { name: 'server', testDir: 'tests/server' },
    // Over all that the server's tests sent to Postgres.
    { name: 'statements', testDir: 'tests/statements', dependencies: ['server'] },
    { name: 'site', testDir: 'tests/site', use: browserOptions },
  ],
})
