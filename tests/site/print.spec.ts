import { expect, test } from './test.ts'

// Each page by itself is printed where it is looked at: pages.spec.ts.

test('on paper a link to another site says where it leads', async ({ page }) => {
  await page.goto('/hilfe/geld/')
  await page.emulateMedia({ media: 'print' })
  const link = page.locator('main a[href^="http"]').first()
  const printed = await link.evaluate((one) => getComputedStyle(one, '::after').content)
  expect(printed).toContain('https://')
})

test('on paper the free times stand under their day', async ({ page }) => {
  await page.goto('/termin/')
  await page.emulateMedia({ media: 'print' })
  const day = page.locator('.day').first()
  await expect(day.getByRole('heading')).toBeVisible()
  await expect(day.locator('.slots strong').first()).toBeVisible()
})
