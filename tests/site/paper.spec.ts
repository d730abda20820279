import type { Page } from '@playwright/test'
import jsqr from 'jsqr'
import sharp from 'sharp'

import { siteLanguages } from '../../src/site/languages.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { expect, test } from './test.ts'

type Decode = (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null

/** What another decoder than ours reads in a picture of the page. */
async function readCode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  // In the package's types its function is only the default of the default.
  const decode = jsqr as unknown as Decode
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data
}

/** Sizes of the pages of a PDF in millimetres. Chromium writes them in points, uncompressed. */
const sizesOf = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) =>
      [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)),
  )

const papers = [
  { path: '/aushang/', size: [210, 297] },
  { path: '/aushang/karte/', size: [105, 148] },
  { path: '/aushang/karten/', size: [210, 297] },
] as const

/** A paper is of its size, on one page, and whole on it. */
async function fits(page: Page, size: readonly number[]): Promise<void> {
  expect.soft(sizesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual([size])
  await page.emulateMedia({ media: 'print' })
  const cut = await page
    .locator('.sheet')
    .evaluateAll((all) =>
      all.filter((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth),
    )
  expect.soft(cut).toEqual([])
  await expect.soft(page.locator('.translation').filter({ visible: true })).toHaveCount(0)
}

/** What the first code on a paper says, and where it should lead: to the start page in the language of the paper. */
async function code(page: Page, prefix: string) {
  const own = await page.locator('link[rel=canonical]').getAttribute('href')
  const picture = await page.locator('svg.qr').first().screenshot()
  return { says: await readCode(picture), start: new URL(`${prefix}/`, own ?? '').href }
}

for (const language of siteLanguages)
  test(`${language.code}: poster, card and cards print on one page of their size, all of it is on the page, and the code leads to the start page`, async ({
    page,
  }) => {
    const { prefix, words } = language
    for (const { path, size } of papers) {
      await page.goto(inLanguage(language, path))
      if (path === '/aushang/') {
        const { says, start } = await code(page, prefix)
        expect.soft(says).toBe(start)
        await expect.soft(page.locator('.sheet')).toContainText(words.poster.unconfirmed)
      }
      await fits(page, size)
    }
  })

for (const { path } of papers)
  test(`${path} has a code that leads to the start page, light and dark, and says on the paper itself that it is a draft`, async ({
    page,
  }) => {
    await page.goto(path)
    await expect(page.getByRole('img', { name: /^QR-Code/ }).first()).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { says, start } = await code(page, '')
      expect(says).toBe(start)
    }
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.sheet').first()).toContainText('Entwurf!')
    await expect(page.getByRole('contentinfo')).toBeHidden()
  })

test('the card tells nobody why somebody has it', async ({ page }) => {
  await page.goto('/aushang/karte/')
  const card = page.locator('.card')
  await expect(card).toContainText('Sprechstunde')
  await expect(card).not.toContainText(
    /sorge|hilfe|helfen|geld|kind|arbeit|sozial|jugend|beratung/i,
  )
})
