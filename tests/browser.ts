import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test'

import { findForTests } from '../serve/chromium.ts'

const executablePath = findForTests()

/** The browser of these tests: a small phone in Germany. */
export const browserOptions: Partial<PlaywrightTestOptions & PlaywrightWorkerOptions> = {
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
  viewport: { width: 360, height: 640 },
  // One page of the browser a worker, emptied after each test: to open one costs more than most tests.
  reuseContext: true,
  // Without a graphics card, drawing as if there were one costs a tenth of each test.
  launchOptions: {
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath && { executablePath }),
  },
}
