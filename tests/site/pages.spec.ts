import type { Page } from '@playwright/test'

import { here } from '../../src/site/here.ts'
import { pages } from './addresses.ts'
import { expect, test } from './test.ts'
import { axeFinds } from './wide/axe.ts'
import { mostBytes, mostScriptBytes } from './wide/budget.ts'
import { pale } from './wide/contrast.ts'
import { looksEasy } from './wide/easy.ts'
import { looks, narrowest, widest } from './wide/looks.ts'
import { invalid } from './wide/markup.ts'
import { outlineOf, soundOutline } from './wide/outline.ts'
import { cutAtGreatZoom, cutWithTextSpacing, oddWithoutStyle } from './wide/overflow.ts'
import { onPaper } from './wide/paper.ts'
import { smallTargets, sticksOut } from './wide/room.ts'
import { withoutScript } from './wide/script.ts'
import { edgelessInForcedColours, movesInRest } from './wide/settings.ts'
import { tabThrough } from './wide/tab.ts'
import { listen } from './wide/traffic.ts'

/**
 * What a page may take on paper. The long legal texts and the numbers take what they need; Leichte Sprache has a line for each
 * sentence.
 */
const mostSheets = (name: string): number => {
  if (/datenschutz|barrierefreiheit|fragen|notfall|mistakes|wegweiser/.test(name)) return 6
  return /^\/(?:leicht\/|hilfe\/arbeit\/)/.test(name) ? 5 : 4
}
/** Where somebody may have to hide what they read. */
const hides =
  /^(rueckruf|notfall|kalender|schnell-verlassen|termin\/|mein-termin\/|mein-rueckruf\/)/
/** What the law wants to be one step away from everywhere (§ 5 DDG, Art. 13 DSGVO, § 10 L-BGG). */
const legal = ['/impressum/', '/datenschutz/', '/barrierefreiheit/', '/barrierefreiheit/#melden']

/** Does something as a step of the test, and says so. */
const step = (title: string, work: () => Promise<void>) => test.step(title, work)

const markupIsSound = (page: Page, markup: string) =>
  step('valid HTML, with title, description, language, landmarks, headings in order', async () => {
    expect.soft(await invalid(markup)).toEqual([])
    const outline = await outlineOf(page)
    expect.soft(outline).toMatchObject({ ...soundOutline, lang: 'de', direction: 'ltr' })
    expect.soft(outline.title).toMatch(/\S+ .*\S/)
    for (const href of legal) expect.soft(markup).toContain(`<a href="${href}"`)
  })

const wayOutIsFirst = (page: Page) =>
  step('has the way out as the first thing after the skip link', async () => {
    const focusable = page.locator('a, button, input, select, summary')
    await expect.soft(focusable.nth(0)).toHaveClass('skip')
    const way = focusable.nth(1)
    await expect.soft(way).toHaveAccessibleName('Seite schnell verlassen')
    await expect.soft(way).toHaveAttribute('href', here.exitUrl)
    await expect.soft(way).toHaveAttribute('rel', 'noreferrer')
  })

const trafficIsLight = (page: Page, traffic: ReturnType<typeof listen>) =>
  step('asks nobody else, keeps nothing in the browser, at most 14,000 bytes', async () => {
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

const looksRight = (page: Page, width: number) =>
  step(
    `${width} px: axe finds nothing, AAA contrast, nothing sticks out, all can be hit`,
    async () => {
      await page.emulateMedia({ colorScheme: 'dark' })
      expect.soft(await pale(page)).toEqual([])
      // Dark differs by its colours alone: they are one list (src/styles/tokens.css). What lies over what is the same.
      if (width === widest.width) expect.soft(await axeFinds(page, 'of colours')).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
      expect.soft(await pale(page)).toEqual([])
      const rules = width === narrowest.width ? 'all' : 'of widths'
      expect.soft(await axeFinds(page, rules)).toEqual([])
      expect.soft(await sticksOut(page)).toEqual([])
      expect.soft(await smallTargets(page)).toEqual([])
    },
  )

const keysAreEnough = (page: Page, { colour }: typeof narrowest | typeof widest) =>
  step(`${colour}: Tab comes to everything in order, and one sees where one is`, async () => {
    await page.emulateMedia({ colorScheme: colour })
    const { order, flaws, expected } = await tabThrough(page)
    expect.soft(order).toEqual(expected)
    expect.soft(flaws).toEqual([])
  })

const bearsStrain = (page: Page) =>
  step(
    'text spacing, forced colours, rest instead of motion, 400 %, twice as large letters',
    async () => {
      expect.soft(await cutWithTextSpacing(page)).toEqual([])
      expect.soft(await edgelessInForcedColours(page)).toEqual([])
      expect.soft(await movesInRest(page)).toEqual([])
      expect.soft(await cutAtGreatZoom(page)).toEqual([])
    },
  )

const saysTheSameWithoutScript = (page: Page, markup: string) =>
  step('says the same without script', async () => {
    if ((await page.locator('script[src]').count()) === 0) return
    const said = await page.locator('main').innerText()
    // The very same page: what is shown of somebody may be deleted meanwhile.
    const { pathname } = new URL(page.url())
    const isThis = (url: URL) => url.pathname === pathname
    await page.route(isThis, (route) => route.fulfill({ contentType: 'text/html', body: markup }))
    await withoutScript(page, async () => {
      await page.reload()
      expect.soft(await page.locator('main').innerText()).toBe(said)
    })
    await page.unroute(isThis)
  })

const printsWell = (page: Page, name: string) =>
  step('on paper it shows what it says, nothing to tap, and takes few sheets', async () => {
    // Papers of their own have their own test: `paper.spec.ts`. What else a page can show prints as the page does.
    if (/^aushang\/| with(?:out)? /.test(name)) return
    const { sheets, ...look } = await onPaper(page)
    expect.soft(look).toEqual({ idle: 0, headings: 1, ink: 'rgb(37, 32, 26)' })
    expect.soft(sheets).toBeGreaterThan(0)
    expect.soft(sheets).toBeLessThanOrEqual(mostSheets(name))
  })

const standsWithoutStyle = (page: Page) =>
  step('has no icon as large as the screen without style', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    expect.soft(await oddWithoutStyle(page)).toEqual([])
  })

// A page is loaded once, and everything is looked at on it: loading costs more than looking. What fails does not stop
// the rest, so that one run tells all.
for (const { name, open } of pages)
  test(`${name} is for everybody: in each width and colour, with keys alone, without style, light to load`, async ({
    page,
  }) => {
    const address = await open()
    const traffic = listen(page)
    const response = await page.goto(address)
    const markup = (await response?.text()) ?? ''
    await markupIsSound(page, markup)
    await trafficIsLight(page, traffic)
    const exits = hides.test(name)
    if (exits) await wayOutIsFirst(page)
    if (address.startsWith('/leicht/')) await looksEasy(page)
    for (const { width, height } of looks) {
      await page.setViewportSize({ width, height })
      await looksRight(page, width)
      // Wide, only the bar with the way out can cover what has the focus.
      if (width === widest.width && exits) await keysAreEnough(page, widest)
      if (width === narrowest.width) await keysAreEnough(page, narrowest)
    }
    await bearsStrain(page)
    await saysTheSameWithoutScript(page, markup)
    await printsWell(page, name)
    await standsWithoutStyle(page)
  })
