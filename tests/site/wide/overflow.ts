import type { Page } from '@playwright/test'

import { sticksOut } from './room.ts'

/** Adds rules as a browser's extension does: the page's CSP has no say in it. Answers how to take them away. */
export async function withRules<Answer>(page: Page, rules: string, look: () => Promise<Answer>) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, rules)
  const answer = await look()
  await page.evaluate(() => (document.adoptedStyleSheets = []))
  return answer
}

/** WCAG 1.4.12, word for word. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`
export const cutWithTextSpacing = (page: Page) => withRules(page, spacing, () => sticksOut(page))

/** 1280 × 1024 at 400 % (WCAG 1.4.10), and letters twice as large on top of it (WCAG 1.4.4). */
export async function cutAtGreatZoom(page: Page) {
  await page.setViewportSize({ width: 320, height: 256 })
  const zoomed = await sticksOut(page)
  const larger = await withRules(page, 'html { font-size: 200% !important }', () => sticksOut(page))
  return [...zoomed, ...larger]
}

/** What is out of place without any style: too wide, or an icon as large as the screen. Style does not come back. */
export async function oddWithoutStyle(page: Page) {
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true
  })
  const huge = await page.evaluate(() =>
    [...document.querySelectorAll('.icon')]
      .filter((icon) => icon.getBoundingClientRect().width > 64)
      .map((icon) => icon.outerHTML.slice(0, 80)),
  )
  return [...huge, ...(await sticksOut(page))]
}
