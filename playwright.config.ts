import { defineConfig } from '@playwright/test'
import type { RulesOptions } from './tests/rules/test.ts'

export default defineConfig<RulesOptions>({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list']],
  globalSetup: './tests/postgres.ts',
  projects: [
    { name: 'rules', testDir: 'tests/rules', use: { machineZone: 'UTC' } },
    { name: 'rules-kiritimati', testDir: 'tests/rules', use: { machineZone: 'Pacific/Kiritimati' } },
    { name: 'server', testDir: 'tests/server' },
  ],
})
