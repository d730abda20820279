import { defineConfig } from '@playwright/test'

/** What needs a second build, a second place, Netlify's bundler, the development server or the own server: `npm run test:more`. */
export default defineConfig({
  testDir: 'more',
  forbidOnly: Boolean(process.env['CI']),
  // Each of them takes all cores.
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['./count.ts']],
})
