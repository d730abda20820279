import { defineConfig } from '@playwright/test'
import { findChromium } from './serve/chromium.ts'
import { begin, ports, siteUrl } from './tests/site/ports.ts'

const executablePath = findChromium()

/** What stands on a database, a mail server or a browser. The rules have their own: tests/rules.config.ts. */
export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // More than the cores: most tests wait for somebody who thinks, or for a mail.
  workers: 3,
  reporter: [['list']],
  globalSetup: './tests/postgres.ts',
  // The built site, with everything behind it, as "npm start" serves it.
  webServer: {
    command: 'node serve/start.ts',
    url: `${siteUrl}/notfall/`,
    env: {
      PORT: String(ports.site),
      MAIL_WEB_PORT: String(ports.inbox),
      MAIL_SMTP_PORT: String(ports.smtp),
      LOCAL_DATA: '',
      LOCAL_NOW: begin,
      URL: siteUrl,
    },
  },
  projects: [
    { name: 'server', testDir: 'tests/server' },
    {
      name: 'site',
      testDir: 'tests/site',
      // All share one small calendar: a test whose slot was taken by another one meanwhile takes another slot.
      retries: 1,
      use: {
        baseURL: siteUrl,
        locale: 'de-DE',
        timezoneId: 'Europe/Berlin',
        viewport: { width: 360, height: 640 },
        // Without a graphics card, drawing as if there were one costs a tenth of each test.
        launchOptions: {
          args: ['--no-sandbox', '--disable-gpu'],
          ...(executablePath && { executablePath }),
        },
      },
    },
  ],
})
