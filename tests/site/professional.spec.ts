import type { Page } from '@playwright/test'

import { mailTo } from './inbox.ts'
import { expect, test } from './test.ts'

/** A form filled in faster than this is taken for a machine's. */
const thoughtful = 3_200
let calls = 0

async function askAboutACase(page: Page): Promise<string> {
  const address = `fach-${++calls}-${Date.now()}@schule.example`
  await page.goto('/netzwerk/')
  await page.getByRole('main').getByRole('link', { name: 'Für Fachleute' }).click()
  await expect(page).toHaveURL(/\/fachleute\/$/)
  for (const heading of [/Familie weitergeben/, /Fall ohne Namen/, /einladen/])
    await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeVisible()
  await page.getByRole('link', { name: 'Rückruf zu einem Fall anfragen' }).click()
  await expect(page.getByRole('radio', { name: /über einen Fall/ })).toBeChecked()
  await expect(page.getByText(/keinen Namen von einer Familie/)).toBeVisible()
  await page.waitForTimeout(thoughtful)
  await page.getByLabel('Ihr eigener Name').fill('Frau Zaunkönig')
  await page.getByLabel(/Telefonnummer bei der Arbeit/).fill('07127 55555')
  await page.locator('input[name=when]').first().check()
  await page.getByText('Noch etwas?').click()
  await page.getByLabel(/E-Mail/).fill(address)
  await page.getByRole('button', { name: 'Rückruf anfragen' }).click()
  const summary = page.locator('#fehler')
  await expect(summary.getByRole('link', { name: /wo Sie arbeiten/ })).toBeVisible()
  await summary.getByRole('link', { name: /wo Sie arbeiten/ }).click()
  await expect(page.getByLabel('Wo arbeiten Sie?')).toBeFocused()
  await expect(page.getByLabel('Ihr eigener Name')).toHaveValue('Frau Zaunkönig')
  await expect(page.getByRole('radio', { name: /über einen Fall/ })).toBeChecked()
  await page.getByLabel('Wo arbeiten Sie?').selectOption('Schulsozialarbeit')
  await page.getByRole('button', { name: 'Rückruf anfragen' }).click()
  await expect(page).toHaveURL(/\/mein-rueckruf\/\?k=/)
  return address
}

for (const script of [true, false])
  test.describe(script ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled: script })

    test('a professional finds the page, asks about a case without a name, mends the form, and gets a mail', async ({
      page,
    }) => {
      const address = await askAboutACase(page)
      const main = page.getByRole('main')
      await expect(main).toContainText('Schulsozialarbeit')
      await expect(main).toContainText('ohne Namen')
      await expect(main).toContainText('Wir sagen am Telefon, wer wir sind.')
      const agreed = await mailTo(address)
      expect(agreed.subject).toBe('Ihr Rückruf')
      expect(agreed.text).toContain('keinen Namen von einer Familie')
      expect(agreed.text).toContain(page.url())
    })
  })

test('in another language the form for professionals is the German one, and a page of a professional says in German what they said', async ({
  page,
}) => {
  await page.goto('/tr/netzwerk/')
  await page.getByRole('main').locator('a[href="/fachleute/"]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.goto('/tr/rueckruf/?for=professional&about=family')
  await expect(page).toHaveURL(/[^r]\/rueckruf\/\?for=professional&about=family$/)
  await expect(page.getByLabel('Wo arbeiten Sie?')).toBeVisible()
  await askAboutACase(page)
  const { search } = new URL(page.url())
  await page.goto(`/tr/mein-rueckruf/${search}`)
  const german = page.getByRole('main').locator('[lang=de]', { hasText: 'Schulsozialarbeit' })
  await expect(german.last()).toContainText('ohne Namen')
})
