import type { Page } from '@playwright/test'

import { here } from '../../src/site/here.ts'
import { siteLanguages } from '../../src/site/languages.ts'
import { inLanguage, type SiteLanguage } from '../../src/words/languages.ts'
import { samples } from '../../tools/plain-language/gather/samples.ts'
import { leavesOf } from '../../tools/plain-language/gather/walk.ts'
import { pages } from './addresses.ts'
import { siteUrl } from './ours.ts'
import { expect, test } from './test.ts'
import { axeFinds } from './wide/axe.ts'
import { mostBytes } from './wide/budget.ts'
import { narrowest } from './wide/looks.ts'
import { outlineOf, soundOutline } from './wide/outline.ts'
import { smallTargets, sticksOut } from './wide/room.ts'
import { withoutScript } from './wide/script.ts'
import { sentFor } from './wide/sent.ts'
import { tabThrough } from './wide/tab.ts'

// Pages are shown in the place of the one before, whose policy allows its own styles alone; tests/site/styles.spec.ts holds the policies.
test.use({ bypassCSP: true })

const [first, ...others] = siteLanguages
/** Easy German and what is for professionals is German only; and what goes wrong without an address of ours is told in German. */
const translated = pages.filter(
  ({ name }) => !/^\/leicht|^500|^fachleute|for professionals/.test(name),
)

/** Text as it is read, without what says of itself that it is German, and without what is typed. */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      const isOurs = !parentElement?.closest(
        '[lang=de]:not(html), script, style, option, .language-switch, .tongues',
      )
      const text = textContent?.replace(/\s+/g, ' ').trim()
      if (isOurs && text) texts.push(text)
    }
    const named = [...document.querySelectorAll('[aria-label]')].map((element) =>
      element.closest('[lang=de]:not(html)') ? '' : (element.getAttribute('aria-label') ?? ''),
    )
    return [...texts, ...named, document.title].filter(Boolean)
  })

/**
 * Shows a page in the place of the one before, with its style, without going there: to set up a page anew and to read in axe
 * again costs ten times as much. Going from page to page is what whole-way.spec.ts does.
 */
async function show(page: Page, path: string): Promise<string> {
  const markup = await (await fetch(`${siteUrl()}${path}`)).text()
  await page.setContent(markup)
  return markup
}

/** Proper names, and what two languages write the same. */
const names = [here.name, here.supervisor, `Rathaus ${here.name}`, 'Rathaus', 'iPhone', 'Android']
const alike = ['E-Mail', 'Code', 'Telefon:', 'Impressum', 'Netlify, Inc., USA']
const same = new RegExp(
  `^(?:${[...names, ...alike].map((text) => RegExp.escape(text)).join('|')}|\\P{L}*|\\S*@\\S*|[\\w.-]+\\.de|.*BEISPIEL.*|\\P{Ll}+|.*localhost.*|Impressum · .*)$`,
  'u',
)

/** Digits in a row with a space or a slash between them: their order must not turn with the letters around. */
const looseNumbers = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const loose: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      const text = (textContent ?? '').replace(/\u2066[^\u2069]*\u2069/g, '')
      if (!/\d[\d]* [\d ]*\d{3}|\d+-\d+-\d+/.test(text)) continue
      if (!parentElement?.closest('bdi, [dir=ltr], script')) loose.push(text.trim())
    }
    return loose
  })

/** What is not as it should be on the page that is shown now, but for its outline. */
async function flawsOf(page: Page, language: SiteLanguage, inGerman: ReadonlySet<string>) {
  const left = (await textsOf(page)).filter((text) => inGerman.has(text) && !same.test(text))
  return {
    'German left over': left,
    'sticks out': await sticksOut(page),
    'hard to hit': await smallTargets(page),
    'axe finds': await axeFinds(page, 'of words'),
    'number that letters can turn': await looseNumbers(page),
    'leads out of the language': await strangeLinks(page, language),
  }
}
const flawless = {
  'German left over': [],
  'sticks out': [],
  'hard to hit': [],
  'axe finds': [],
  'number that letters can turn': [],
  'leads out of the language': [],
}

const german = new Map<string, ReadonlySet<string>>()
/** What the same page says in German: read once for a worker. */
async function germanTexts(page: Page, name: string, path: string): Promise<ReadonlySet<string>> {
  const before = german.get(name)
  if (before) return before
  await show(page, path)
  const texts = new Set(await textsOf(page))
  german.set(name, texts)
  return texts
}

// One page of the browser for all pages of a language: axe, once it has run, runs three times as fast.
for (const language of others) {
  const { code, direction } = language
  test(`${code}: every page is whole, in its language and direction, without German, fits into 320 px and 14,000 bytes, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: narrowest.width, height: narrowest.height })
    await page.goto(inLanguage(language, '/'))
    for (const { name, open } of translated) {
      const path = await open()
      const inGerman = await germanTexts(page, name, path)
      const sent = await sentFor(await show(page, inLanguage(language, path)))
      expect.soft(sent, `bytes: ${name}`).toBeLessThanOrEqual(mostBytes)
      const sound = { ...soundOutline, lang: code, direction }
      expect.soft(await outlineOf(page), name).toMatchObject(sound)
      expect.soft(await flawsOf(page, language, inGerman), name).toEqual(flawless)
    }
  })
}

/** Links and forms that lead out of the language, but for those that say that they do. */
const strangeLinks = (page: Page, { prefix, code }: SiteLanguage) =>
  page.evaluate(
    ([prefix, code]) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')]
        .filter((link) => !link.hreflang)
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^\/(?:api|leicht)\//.test(href))
        .filter((href) => !`${href}/`.startsWith(`${prefix}/`))
      const forms = [...document.querySelectorAll('form')]
        .map((form) => form.getAttribute('action') ?? '')
        .filter((action) => !action.endsWith(`?lang=${code}`))
      return [...links, ...forms]
    },
    [prefix, code] as const,
  )

for (const language of others)
  test(`${language.code}: the start page and the form for a call are worked with keys alone, and have AAA contrast`, async ({
    page,
  }) => {
    for (const path of ['/', '/rueckruf/']) {
      await page.goto(inLanguage(language, path))
      // The contrast of what only a translation shows: its note, and the German beside it.
      expect.soft(await axeFinds(page, 'all')).toEqual([])
      const { order, flaws, expected } = await tabThrough(page)
      expect.soft(order).toEqual(expected)
      expect.soft(flaws).toEqual([])
    }
  })

test('a font of this machine has a sign for every letter of every language', async ({ page }) => {
  const signs = siteLanguages.flatMap(({ code, words }) =>
    leavesOf(words, samples.de).flatMap(({ text }) =>
      Array.from(text, (sign) => `${code} ${sign}`),
    ),
  )
  await page.goto('/')
  const missing = await page.evaluate(
    (signs) => {
      const canvas = document.createElement('canvas')
      const pen = canvas.getContext('2d', { willReadFrequently: true })
      if (!pen) throw new Error('This browser draws nothing')
      pen.font = '24px system-ui, sans-serif'
      const drawn = (sign: string) => {
        pen.clearRect(0, 0, 60, 40)
        pen.fillText(sign, 5, 28)
        return pen.getImageData(0, 0, 60, 40).data.join()
      }
      // Nobody has a sign for what is no character.
      const nothing = drawn('\u{10ffff}')
      return signs.filter((sign) => drawn(sign.slice(3)) === nothing)
    },
    [...new Set(signs)],
  )
  expect(missing).toEqual([])
})

test('each page leads to itself in every language by its own name, without script, and nobody is led there unasked', async ({
  page,
}) => {
  await page.setExtraHTTPHeaders({ 'Accept-Language': 'ar' })
  await withoutScript(page, async () => {
    for (const path of ['/hilfe/geld/', '/termin/']) {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', 'de')
      for (const language of siteLanguages) await goTo(page, language, path)
    }
  })
})

/** Follows the link of a page to itself in a language. */
async function goTo(page: Page, { own, code, direction }: SiteLanguage, path: string) {
  const link = page.locator('.language-switch').getByRole('link', { name: own, exact: true })
  await expect(link).toHaveAttribute('lang', code)
  await expect(link).toHaveAttribute('hreflang', code)
  await link.click()
  await expect(page.locator('html')).toHaveAttribute('lang', code)
  await expect(page.locator('html')).toHaveAttribute('dir', direction)
  expect(new URL(page.url()).pathname).toBe(code === first.code ? path : `/${code}${path}`)
}
