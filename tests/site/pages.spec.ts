import { expect, test } from '@playwright/test'
import { pages } from './addresses.ts'
import { siteUrl } from './ports.ts'
import { axeFinds } from './wide/axe.ts'
import { depthOf } from './wide/depth.ts'
import { invalid } from './wide/markup.ts'
import { outlineOf, soundOutline } from './wide/outline.ts'
import { smallTargets, sticksOut } from './wide/room.ts'
import {
  cutAtGreatZoom,
  cutWithTextSpacing,
  edgelessInForcedColours,
  movesInRest,
  oddWithoutStyle,
} from './wide/strain.ts'
import { tabThrough } from './wide/tab.ts'
import { listen } from './wide/traffic.ts'

/** One first congestion window: ten segments (RFC 6928). */
const mostBytes = 14_000
const mostScriptBytes = 2_000

// A page is loaded once, and everything is looked at on it: loading costs more than looking. What fails does not stop
// the rest, so that one run tells all.
for (const { name, open } of pages)
  test(`${name} is for everybody: in each width and colour, with keys alone, without style, light to load`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(90_000)
    const address = await open()
    const { lang, direction, whole, looks } = depthOf(address)
    const traffic = listen(page)
    const response = await page.goto(address)
    const markup = (await response?.text()) ?? ''

    await test.step('valid HTML, with title, description, language, landmarks, headings in order', async () => {
      expect.soft(await invalid(markup)).toEqual([])
      const outline = await outlineOf(page)
      expect.soft(outline).toMatchObject({ ...soundOutline, lang, direction })
      expect.soft(outline.title).toMatch(/\S+ .*\S/)
    })

    for (const { width, height, colour } of looks)
      await test.step(`${width} px, ${colour}: axe finds nothing, AAA contrast, nothing sticks out, all can be hit`, async () => {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme: colour })
        const first = width === 320 && colour === 'light'
        const last = width === 1280 && colour === 'dark'
        expect.soft(await axeFinds(page, first || last ? 'all' : 'of looks')).toEqual([])
        expect.soft(await sticksOut(page)).toEqual([])
        expect.soft(await smallTargets(page)).toEqual([])
      })

    for (const { width, height, colour } of [looks[0], looks.at(-1)].flatMap((look) => look ?? []))
      await test.step(`${width} px, ${colour}: Tab comes to everything in order, and one sees where one is`, async () => {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme: colour })
        const { order, flaws, expected } = await tabThrough(page)
        expect.soft(order).toEqual(expected)
        expect.soft(flaws).toEqual([])
      })

    await test.step('asks nobody else, keeps nothing in the browser, at most 14,000 bytes', async () => {
      expect.soft(traffic.strangers).toEqual([])
      expect.soft(traffic.complaints).toEqual([])
      expect.soft(await page.context().cookies()).toEqual([])
      expect.soft(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      const weights = await traffic.weights()
      const sum = (key: 'bytes' | 'script') => weights.reduce((total, one) => total + one[key], 0)
      expect.soft(sum('bytes'), JSON.stringify(weights)).toBeLessThanOrEqual(mostBytes)
      const mayRun = (await page.locator('form, .exit').count()) > 0
      expect.soft(sum('script')).toBeLessThanOrEqual(mayRun ? mostScriptBytes : 0)
    })

    await test.step('text spacing, forced colours, rest instead of motion', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      expect.soft(await cutWithTextSpacing(page)).toEqual([])
      if (!whole) return
      expect.soft(await edgelessInForcedColours(page)).toEqual([])
      expect.soft(await movesInRest(page)).toEqual([])
    })

    await test.step('400 %, and twice as large letters', async () => {
      if (whole) expect.soft(await cutAtGreatZoom(page)).toEqual([])
    })

    await test.step('says the same without script', async () => {
      if (!whole || (await page.locator('script[src]').count()) === 0) return
      const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: siteUrl })
      // The very same page: a free time may be taken meanwhile.
      await plain.route(siteUrl + address, (route) =>
        route.fulfill({ contentType: 'text/html', body: markup }),
      )
      await plain.goto(address)
      expect
        .soft(await plain.locator('main').innerText())
        .toBe(await page.locator('main').innerText())
      await plain.close()
    })

    await test.step('has no icon as large as the screen without style', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      if (whole) expect.soft(await oddWithoutStyle(page)).toEqual([])
    })
  })
