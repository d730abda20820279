import type { Page } from '@playwright/test'

/** Does something while the browser runs no script of the pages that it opens, as one does whose owner switched that off. */
export async function withoutScript(page: Page, work: () => Promise<void>): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  const disable = (value: boolean) =>
    browser.send('Emulation.setScriptExecutionDisabled', { value })
  await disable(true)
  try {
    await work()
  } finally {
    await disable(false)
    await browser.detach()
  }
}
