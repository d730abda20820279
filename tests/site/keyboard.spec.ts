import type { Page } from '@playwright/test'

import { aFreeSlot } from './addresses.ts'
import { expect, test } from './test.ts'

/** Moves on with Tab until this is in focus; answers what was passed on the way. */
async function tabTo(page: Page, what: RegExp): Promise<readonly string[]> {
  const passed: string[] = []
  for (let tabs = 0; tabs < 80; tabs++) {
    await page.keyboard.press('Tab')
    const focus = page.locator(':focus')
    const name = await focus.evaluate((element) => {
      const label =
        'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : ''
      return (label || element.textContent || '').replace(/\s+/g, ' ').trim()
    })
    passed.push(name)
    await expect(focus, `${name} shows that it has the focus`).not.toHaveCSS(
      'outline-style',
      'none',
    )
    if (what.test(name)) return passed
  }
  throw new Error(`Never came to ${String(what)}; passed ${passed.join(' | ')}`)
}

test('a callback can be asked for with the keyboard alone, in the order in which one reads', async ({
  page,
}) => {
  await page.goto('/rueckruf/')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText('Zum Inhalt')
  await tabTo(page, /^Ihr Name/)
  await page.keyboard.type('Ana')
  await tabTo(page, /^Ihre Telefonnummer/)
  await page.keyboard.type('07127 98765')
  await tabTo(page, /^Mir passt jede Zeit/)
  await page.keyboard.press('Space')
  await page.waitForTimeout(3_200)
  await tabTo(page, /^Rückruf anfragen/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/mein-rueckruf\/\?k=/)
})

test('a time can be taken with the keyboard alone, from the start page on', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, /^Termin ausmachen/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/termin\/$/)
  await tabTo(page, /^\d+(:30)? Uhr/)
  await page.goto(`/termin/${await aFreeSlot()}/`)
  await tabTo(page, /^Ihr Name/)
  await page.keyboard.type('Ana')
  await page.waitForTimeout(3_200)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/mein-termin\/\?k=/)
})

test('after a mistake the focus is on what to mend', async ({ page }) => {
  await page.goto('/rueckruf/')
  await page.waitForTimeout(3_200)
  await page.getByRole('button', { name: 'Rückruf anfragen' }).click()
  await expect(page.locator('#fehler')).toBeFocused()
  await tabTo(page, /Namen/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Ihr Name')).toBeFocused()
})
