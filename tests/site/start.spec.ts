import { siteLanguages } from '../../src/site/languages.ts'
import { expect, test } from './test.ts'

/** The screen of a small phone, below its browser's own bar; and of one of the smallest that are still in use. */
const smallPhone = { width: 360, height: 640 }
const smallestPhone = { width: 320, height: 568 }

for (const { code, prefix } of siteLanguages)
  test(`${code}: the first screen of a small phone says what it costs, when to come and how to be called`, async ({
    page,
  }) => {
    await page.setViewportSize(smallPhone)
    await page.goto(`${prefix}/`)
    const main = page.getByRole('main')
    const whole = [
      main.getByRole('heading', { level: 1 }),
      main.locator('.lead').first(),
      ...(await main.locator('.when li').all()),
    ]
    expect(whole).toHaveLength(2 + 2)
    for (const part of whole) await expect(part).toBeInViewport({ ratio: 1 })
    for (const door of await main.locator('.door strong').all()) await expect(door).toBeInViewport()
  })

test('in German the smallest phone shows when to come and both ways in on its first screen', async ({
  page,
}) => {
  await page.setViewportSize(smallestPhone)
  await page.goto('/')
  for (const part of await page.locator('.when li, .door strong').all())
    await expect(part).toBeInViewport({ ratio: 0.5 })
})

test('who comes from the page on visits finds the visit ticked, and said before the form', async ({
  page,
}) => {
  await page.goto('/hausbesuch/')
  await page.getByRole('link', { name: 'Besuch anfragen' }).click()
  await expect(page.getByText('Sie möchten, dass wir zu Ihnen nach Hause kommen.')).toBeVisible()
  await expect(page.getByLabel('Bitte kommen Sie zu mir nach Hause.')).toBeChecked()
  await page.goto('/rueckruf/')
  await expect(page.getByLabel('Bitte kommen Sie zu mir nach Hause.')).not.toBeChecked()
})

test('an emergency number is never called an example', async ({ page }) => {
  await page.goto('/notfall/')
  await expect(page.getByText('Die Notfallnummern sind echt.')).toBeVisible()
})

test('when never to call is folded away, and open again when the form comes back with it', async ({
  page,
}) => {
  await page.goto('/rueckruf/')
  const never = page.getByLabel('Nie am Montag')
  await expect(never).toBeHidden()
  await page.getByText('Passt eine Zeit nie?').click()
  await never.check()
  await page.waitForTimeout(3_200)
  await page.getByRole('button', { name: 'Rückruf anfragen' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(never).toBeVisible()
  await expect(never).toBeChecked()
})
