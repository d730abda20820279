import { here } from '../../src/place/here.ts'
import { pages } from './addresses.ts'
import { expect, siteUrl, test } from './test.ts'
import { axeFinds } from './wide/axe.ts'
import { mostBytes, mostScriptBytes } from './wide/budget.ts'
import { looks, narrowest, widest } from './wide/looks.ts'
import { invalid } from './wide/markup.ts'
import { onPaper } from './wide/paper.ts'
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

/** What a page may take on paper. The long legal texts and the numbers take what they need. */
const mostSheets = (name: string): number =>
  /datenschutz|barrierefreiheit|notfall|mistakes/.test(name) ? 6 : 4
/** Where somebody may have to hide what they read. */
const hides =
  /^(rueckruf|notfall|kalender|schnell-verlassen|termin\/|mein-termin\/|mein-rueckruf\/)/
/** What the law wants to be one step away from everywhere (§ 5 DDG, Art. 13 DSGVO, § 10 L-BGG). */
const legal = ['/impressum/', '/datenschutz/', '/barrierefreiheit/', '/barrierefreiheit/#melden']

// A page is loaded once, and everything is looked at on it: loading costs more than looking. What fails does not stop
// the rest, so that one run tells all.
for (const { name, open } of pages)
  test(`${name} is for everybody: in each width and colour, with keys alone, without style, light to load`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(90_000)
    const address = await open()
    const traffic = listen(page)
    const response = await page.goto(address)
    const markup = (await response?.text()) ?? ''

    await test.step('valid HTML, with title, description, language, landmarks, headings in order', async () => {
      expect.soft(await invalid(markup)).toEqual([])
      const outline = await outlineOf(page)
      expect.soft(outline).toMatchObject({ ...soundOutline, lang: 'de', direction: 'ltr' })
      expect.soft(outline.title).toMatch(/\S+ .*\S/)
      for (const href of legal) expect.soft(markup).toContain(`<a href="${href}"`)
    })

    const exits = hides.test(name)
    if (exits)
      await test.step('has the way out as the first thing after the skip link', async () => {
        const focusable = page.locator('a, button, input, select, summary')
        await expect.soft(focusable.nth(0)).toHaveClass('skip')
        const way = focusable.nth(1)
        await expect.soft(way).toHaveAccessibleName('Seite schnell verlassen')
        await expect.soft(way).toHaveAttribute('href', here.exitUrl)
        await expect.soft(way).toHaveAttribute('rel', 'noreferrer')
      })

    for (const { width, height, colour } of looks)
      await test.step(`${width} px, ${colour}: axe finds nothing, AAA contrast, nothing sticks out, all can be hit`, async () => {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme: colour })
        // Dark differs by its colours alone: they are one list (src/styles/tokens.css).
        if (colour === 'dark') return expect.soft(await axeFinds(page, 'of colours')).toEqual([])
        expect
          .soft(await axeFinds(page, width === narrowest.width ? 'all' : 'of widths'))
          .toEqual([])
        expect.soft(await sticksOut(page)).toEqual([])
        expect.soft(await smallTargets(page)).toEqual([])
      })

    // Wide, only the bar with the way out can cover what has the focus.
    for (const { width, height, colour } of exits ? [narrowest, widest] : [narrowest])
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
      expect.soft(await edgelessInForcedColours(page)).toEqual([])
      expect.soft(await movesInRest(page)).toEqual([])
    })

    await test.step('400 %, and twice as large letters', async () => {
      expect.soft(await cutAtGreatZoom(page)).toEqual([])
    })

    await test.step('says the same without script', async () => {
      if ((await page.locator('script[src]').count()) === 0) return
      const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: siteUrl() })
      // The very same page: a free time may be taken meanwhile.
      await plain.route(siteUrl() + address, (route) =>
        route.fulfill({ contentType: 'text/html', body: markup }),
      )
      await plain.goto(address)
      expect
        .soft(await plain.locator('main').innerText())
        .toBe(await page.locator('main').innerText())
      await plain.close()
    })

    await test.step('on paper it shows what it says, nothing to tap, and takes few sheets', async () => {
      // Papers of their own have their own test: `paper.spec.ts`. What else a page can show prints as the page does.
      if (/^aushang\/| with(?:out)? /.test(name)) return
      const { sheets, ...look } = await onPaper(page)
      expect.soft(look).toEqual({ idle: 0, headings: 1, ink: 'rgb(37, 32, 26)' })
      expect.soft(sheets).toBeGreaterThan(0)
      expect.soft(sheets).toBeLessThanOrEqual(mostSheets(name))
    })

    await test.step('has no icon as large as the screen without style', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      expect.soft(await oddWithoutStyle(page)).toEqual([])
    })
  })
