import { chromium } from '@playwright/test'

import { findChromium } from '../../serve/chromium.ts'
import { siteUrl } from './ours.ts'
import { expect, test } from './test.ts'

test('somebody who goes back on a shared phone finds an empty form, and is called at their own number', async () => {
  // Playwright switches the cache off that real phones go back with.
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
  const ask = async (name: string, phone: string) => {
    await expect(page.getByLabel('Ihr Name')).toHaveValue('')
    await page.getByLabel('Ihr Name').fill(name)
    await page
      .getByLabel(/Telefon/)
      .first()
      .fill(phone)
    await page.locator('input[name=when][value=any]').check()
    await page.waitForTimeout(3_200)
    await page.getByRole('button', { name: 'Rückruf anfragen' }).click()
    await expect(page).toHaveURL(/\/mein-rueckruf\/\?k=/)
  }
  await page.goto(`${siteUrl()}/rueckruf/`)
  await ask('Ana', '07127 31122')
  await page.goBack()
  await page.waitForTimeout(1_000)
  await ask('Berta', '07127 99988')
  await expect(page.getByText('07127 99988')).toBeVisible()
  await expect(page.getByText('07127 31122')).toHaveCount(0)
  await browser.close()
})
