import jsqr from 'jsqr'
import sharp from 'sharp'
import { inLanguage, siteLanguages } from '../../src/i18n/languages.ts'
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

const everywhere = siteLanguages.flatMap((language) =>
  papers.map(({ path, size }) => ({ path: inLanguage(language, path), size })),
)
for (const { path, size } of everywhere)
  test(`${path} prints on one page of ${size.join(' × ')} mm, and all of it is on the page`, async ({
    page,
  }) => {
    await page.goto(path)
    expect(sizesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual([size])
    await page.emulateMedia({ media: 'print' })
    const cut = await page
      .locator('.sheet')
      .evaluateAll((all) =>
        all.filter(
          (one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth,
        ),
      )
    expect(cut).toEqual([])
    await expect(page.locator('.translation').filter({ visible: true })).toHaveCount(0)
  })

for (const { prefix, words } of siteLanguages)
  test(`${prefix}/aushang/ has a code that leads to the start page in its language`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/aushang/`)
    const own = await page.locator('link[rel=canonical]').getAttribute('href')
    const code = page.locator('svg.qr').first()
    expect(await readCode(await code.screenshot())).toBe(new URL(`${prefix}/`, own ?? '').href)
    await expect(page.locator('.sheet')).toContainText(words.poster.draft)
  })

for (const { path } of papers) {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} has a code that leads to the start page, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      const own = await page.locator('link[rel=canonical]').getAttribute('href')
      const code = page.getByRole('img', { name: /^QR-Code/ }).first()
      expect(await readCode(await code.screenshot())).toBe(new URL('/', own ?? '').href)
    })

  test(`${path} says on the paper itself that it is a draft`, async ({ page }) => {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.sheet').first()).toContainText('Entwurf!')
    await expect(page.getByRole('contentinfo')).toBeHidden()
  })
}

test('the card tells nobody why somebody has it', async ({ page }) => {
  await page.goto('/aushang/karte/')
  const card = page.locator('.card')
  await expect(card).toContainText('Sprechstunde')
  await expect(card).not.toContainText(
    /sorge|hilfe|helfen|geld|kind|arbeit|sozial|jugend|beratung/i,
  )
})
