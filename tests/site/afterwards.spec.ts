import type { Page } from '@playwright/test'
import type { Email } from 'postal-mime'

import { aFreeSlot } from './addresses.ts'
import { mailsTo, mailTo } from './inbox.ts'
import { siteUrl } from './ours.ts'
import { expect, test } from './test.ts'

const email = 'ana@bewohner.example'

/** Takes a time with a mail address, and is on the page of the booking then. */
async function book(page: Page): Promise<void> {
  await page.goto(`/termin/${await aFreeSlot()}/`)
  await page.getByLabel('Ihr Name').fill('Ana')
  await page
    .getByLabel(/E-Mail/)
    .first()
    .fill(email)
  await page.waitForTimeout(3_200)
  await page.getByRole('button', { name: /Termin/ }).click()
  await expect(page).toHaveURL(/\/mein-termin\/\?k=/)
}

const code = (page: Page) => page.getByText(/^[0-9A-HJKMNP-TV-Z]{6}$/).first()

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a resident cancels without giving a reason, undoes it, and has the same time again', async ({
      page,
    }) => {
      await book(page)
      await page.getByRole('link', { name: 'Termin absagen' }).click()
      await page.getByRole('button', { name: 'Termin absagen' }).click()
      await expect(code(page)).toHaveCount(0)
      await page.getByRole('button', { name: 'Doch kommen' }).click()
      await expect(code(page)).toBeVisible()
    })

    test('a resident moves to another time, and the page and the mail say the new one', async ({
      page,
    }) => {
      await book(page)
      await page.getByRole('link', { name: 'Termin verschieben' }).click()
      await page.getByRole('button', { name: 'Termin verschieben' }).click()
      await expect(page.locator('#fehler')).toBeVisible()
      const choice = page.getByRole('radio').last()
      const slot = await choice.getAttribute('value')
      await choice.check()
      await page.getByRole('button', { name: 'Termin verschieben' }).click()
      await expect(page).toHaveURL(/\/mein-termin\/\?k=/)
      const hour = Number(slot?.slice(11, 13))
      await expect(page.getByText(new RegExp(`\\b${hour}(:30)? .*Uhr`)).first()).toBeVisible()
      await expect.poll(() => mailsTo(email).length).toBe(2)
    })

    test('a resident without the link finds the booking by its code and the start of the name', async ({
      page,
    }) => {
      await book(page)
      const own = page.url()
      const known = await code(page).innerText()
      await page.goto('/mein-termin/')
      await page.locator('input[name=code]').fill(known.toLowerCase())
      await page.locator('input[name=phone_end]').fill('xxx')
      await page.locator('main form button').click()
      await expect(page.locator('#fehler')).toBeVisible()
      await page.locator('input[name=code]').fill(known)
      await page.locator('input[name=phone_end]').fill('Ana')
      await page.locator('main form button').click()
      await expect(page).toHaveURL(own)
    })
  })

const linksOf = (mail: Email): readonly string[] => mail.text?.match(/http:\/\/\S+/g) ?? []

test('a scanner that opens every link of every mail, with a browser too, changes nothing', async ({
  page,
  browser,
}) => {
  await book(page)
  const mails = [await mailTo(email), await mailTo('jugendamt@localhost.example')]
  const links = [...new Set(mails.flatMap(linksOf))].filter((link) => link.startsWith(siteUrl()))
  expect(links.length).toBeGreaterThan(0)
  const before = await page.locator('main').innerText()
  const sent = mailsTo(email).length
  for (const link of links)
    for (const method of ['GET', 'HEAD']) expect((await fetch(link, { method })).status).toBe(200)
  const scanner = await browser.newPage()
  for (const link of links) {
    await scanner.goto(link)
    const further = await scanner
      .locator('main a[href*="k="]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
    for (const one of further) expect((await scanner.request.get(one)).status()).toBeLessThan(400)
  }
  await scanner.close()
  await page.reload()
  expect(await page.locator('main').innerText()).toBe(before)
  expect(mailsTo(email).length).toBe(sent)
})
