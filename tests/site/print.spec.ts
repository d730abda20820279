import { expect, test } from '@playwright/test'
import { pages } from './addresses.ts'

/** What a page may take on paper. The long legal texts and the numbers take what they need. */
const most = (name: string): number =>
  /datenschutz|barrierefreiheit|notfall|mistakes/.test(name) ? 6 : 4

/** Papers of their own have their own test: `paper.spec.ts`. */
const printed = pages.filter(({ name }) => !name.startsWith('aushang/'))
for (const { name, open } of printed)
  test(`${name} on paper shows what it says, nothing to tap, and takes few sheets`, async ({
    page,
  }) => {
    await page.goto(await open())
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const idle of ['nav', '.exit', 'button', '.button', '.skip'])
      await expect(page.locator(idle).filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(37, 32, 26)')
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    const sheets = [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length
    expect(sheets).toBeGreaterThan(0)
    expect(sheets).toBeLessThanOrEqual(most(name))
  })

test('on paper a link to another site says where it leads', async ({ page }) => {
  await page.goto('/hilfe/geld/')
  await page.emulateMedia({ media: 'print' })
  const link = page.locator('main a[href^="http"]').first()
  const said = await link.evaluate((one) => getComputedStyle(one, '::after').content)
  expect(said).toContain('https://')
})

test('on paper the free times stand under their day', async ({ page }) => {
  await page.goto('/termin/')
  await page.emulateMedia({ media: 'print' })
  const day = page.locator('.day').first()
  await expect(day.getByRole('heading')).toBeVisible()
  await expect(day.locator('.slots strong').first()).toBeVisible()
})
