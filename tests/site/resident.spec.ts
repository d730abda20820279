import type { Page } from '@playwright/test'

import { calendarOf } from '../server/calendar.ts'
import { aFreeSlot } from './addresses.ts'
import { mailTo, sourceTo } from './inbox.ts'
import { expect, test } from './test.ts'

/** A form filled in faster than this is taken for a machine's. */
const thoughtful = 3_200
const address = 'ana@bewohner.example'

async function openSlot(page: Page): Promise<void> {
  await page.goto(`/termin/${await aFreeSlot()}/`)
  await page.waitForTimeout(thoughtful)
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a resident takes a time from the start page on, with a mail address, and has it in mail and calendar', async ({
      page,
    }) => {
      await page.goto('/')
      await page
        .getByRole('main')
        .getByRole('link', { name: /Termin ausmachen/ })
        .click()
      await page.goto(`/termin/${await aFreeSlot()}/`)
      await page.getByLabel('Ihr Name').fill('Ana')
      await page
        .getByLabel(/E-Mail/)
        .first()
        .fill(address)
      await page.waitForTimeout(thoughtful)
      await page.getByRole('button', { name: 'Termin ausmachen' }).click()
      await expect(page).toHaveURL(/\/mein-termin\/\?k=/)
      await expect(page.getByText(/^[0-9A-HJKMNP-TV-Z]{6}$/)).toBeVisible()
      const mail = await mailTo(address)
      expect(mail.subject).toBe('Ihr Termin im Rathaus')
      expect(mail.text).toContain(page.url())
      expect(sourceTo(address)).toContain('method=PUBLISH')
      const calendar = await page.request.get(
        (await page.getByRole('link', { name: /Kalender/ }).getAttribute('href')) ?? '',
      )
      expect(calendar.headers()['content-disposition']).toBe('attachment; filename="termin.ics"')
      expect(calendarOf(await calendar.text()).getFirstPropertyValue('method')).toBe('PUBLISH')
      await page.reload()
      await expect(page.getByText(/^[0-9A-HJKMNP-TV-Z]{6}$/)).toBeVisible()
    })

    test('a resident takes a time with no phone and no mail: the code on the screen is all there is', async ({
      page,
    }) => {
      await openSlot(page)
      await page.getByLabel('Ihr Name').fill('Ein anderer Name')
      await page.getByRole('button', { name: 'Termin ausmachen' }).click()
      await expect(page).toHaveURL(/\/mein-termin\/\?k=/)
      await expect(page.getByText(/Foto/)).toBeVisible()
      await expect(page.getByText(/^[0-9A-HJKMNP-TV-Z]{6}$/)).toBeVisible()
    })

    test('a resident asks for a call, sees what was agreed, and takes it back', async ({
      page,
    }) => {
      await page.goto('/')
      await page
        .getByRole('main')
        .getByRole('link', { name: /Rückruf anfragen/ })
        .click()
      await page.waitForTimeout(thoughtful)
      await page.getByLabel('Ihr Name').fill('Ana')
      await page.getByLabel(/Telefon/).fill('07127 / 98 76-5')
      await page.locator('input[name=when]').nth(1).check()
      await page.getByRole('button', { name: 'Rückruf anfragen' }).click()
      await expect(page).toHaveURL(/\/mein-rueckruf\/\?k=/)
      await expect(page.getByText('07127 98765')).toBeVisible()
      await expect(page.getByText(/nur: .?Rathaus/)).toBeVisible()
      await page.reload()
      await page.getByRole('link', { name: 'Rückruf absagen' }).click()
      await page.getByRole('button', { name: 'Rückruf absagen' }).click()
      await expect(page.getByRole('link', { name: 'Rückruf absagen' })).toHaveCount(0)
      await expect(page.getByText('07127 98765')).toHaveCount(0)
    })

    test('a number that could be several is asked about, and one tap on the right one sends the form', async ({
      page,
    }) => {
      await page.goto('/rueckruf/')
      await page.waitForTimeout(thoughtful)
      await page.getByLabel('Ihr Name').fill('Olena')
      await page.getByLabel(/Telefon/).fill('40 712 345 678')
      await page.locator('input[name=when]').nth(1).check()
      await page.getByRole('button', { name: 'Rückruf anfragen' }).click()
      await expect(page.getByRole('link', { name: /Welche Nummer ist richtig/ })).toBeVisible()
      await expect(page.getByLabel(/Telefon/)).toHaveValue('40 712 345 678')
      await expect(page.getByRole('button', { name: /^Ja: / })).toHaveCount(2)
      // Enter in a field picks no number: it asks again.
      await page.getByLabel('Ihr Name').press('Enter')
      await expect(page.getByRole('button', { name: /^Ja: / })).toHaveCount(2)
      await page.getByRole('button', { name: 'Ja: +40 712 345 678' }).click()
      await expect(page).toHaveURL(/\/mein-rueckruf\/\?k=/)
      await expect(page.getByText('+40 712 345 678')).toBeVisible()
    })

    test('a wrong code keeps what was typed, and shows the number to call', async ({ page }) => {
      await page.goto('/mein-termin/')
      await page.getByLabel('Code', { exact: true }).fill('K7M 4QP')
      await page.getByLabel(/letzten 3 Ziffern/).fill('567')
      await page.getByRole('button', { name: 'Termin zeigen' }).click()
      const refusal = page.locator('#fehler')
      await expect(refusal).toContainText('stimmen nicht')
      await expect(refusal.getByRole('link')).toHaveAttribute('href', /^tel:/)
      await expect(page.getByLabel('Code', { exact: true })).toHaveValue('K7M 4QP')
      await expect(page.getByLabel(/letzten 3 Ziffern/)).toHaveValue('567')
    })

    test('a form with mistakes says what to mend, keeps what was typed, and works then', async ({
      page,
    }) => {
      await openSlot(page)
      await page.getByLabel('Ihr Name').fill('')
      await page
        .getByLabel(/E-Mail/)
        .first()
        .fill('kein at')
      await page.getByRole('button', { name: 'Termin ausmachen' }).click()
      await expect(page).toHaveTitle(/^Fehler: /)
      const summary = page.locator('#fehler')
      await expect(summary.getByRole('link')).toHaveCount(2)
      await expect(page.getByLabel(/E-Mail/).first()).toHaveValue('kein at')
      await expect(page.getByLabel(/E-Mail/).first()).toHaveAttribute('aria-invalid', 'true')
      await summary.getByRole('link').first().click()
      await expect(page.getByLabel('Ihr Name')).toBeFocused()
      await page.getByLabel('Ihr Name').fill('Ana')
      await page
        .getByLabel(/E-Mail/)
        .first()
        .fill('')
      await page.getByRole('button', { name: 'Termin ausmachen' }).click()
      await expect(page).toHaveURL(/\/mein-termin\/\?k=/)
    })

    test('two people fill in the form for one time: the second picks another one without typing again', async ({
      page,
      browser,
    }) => {
      await openSlot(page)
      const other = await browser.newPage()
      await other.goto(page.url())
      await other.getByLabel('Ihr Name').fill('Schneller')
      await other.waitForTimeout(thoughtful)
      await other.getByRole('button', { name: 'Termin ausmachen' }).click()
      await expect(other).toHaveURL(/\/mein-termin\/\?k=/)
      await other.close()
      await page.getByLabel('Ihr Name').fill('Langsamer')
      await page.getByRole('button', { name: 'Termin ausmachen' }).click()
      await expect(page.locator('#fehler')).toBeVisible()
      await expect(page.getByLabel('Ihr Name')).toHaveValue('Langsamer')
      await page.getByRole('radio', { name: /Uhr/ }).first().check()
      await page.getByRole('button', { name: 'Termin ausmachen' }).click()
      await expect(page).toHaveURL(/\/mein-termin\/\?k=/)
    })
  })

test('tapping twice makes one booking', async ({ page }) => {
  await openSlot(page)
  await page.getByLabel('Ihr Name').fill('Doppelt')
  await page.getByRole('button', { name: 'Termin ausmachen' }).dblclick()
  await expect(page).toHaveURL(/\/mein-termin\/\?k=/)
})
