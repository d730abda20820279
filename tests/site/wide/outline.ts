import type { Page } from '@playwright/test'

/** What a screen reader says of a page before its words: title, language, landmarks, headings. */
export const outlineOf = (page: Page) =>
  page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(selector).length
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map(({ tagName }) => Number(tagName.slice(1)))
    const navs = [...document.querySelectorAll('nav')].map((nav) => nav.getAttribute('aria-label'))
    return {
      title: document.title,
      lang: document.documentElement.lang,
      direction: getComputedStyle(document.documentElement).direction,
      described: count('meta[name=description][content], meta[name=robots][content*=noindex]') > 0,
      headers: count('body > header'),
      mains: count('body > main'),
      footers: count('body > footer'),
      topHeadings: levels.filter((level) => level === 1).length,
      jumps: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      namelessNavs: navs.filter((name, index) => !name || navs.indexOf(name) !== index),
    }
  })

export const soundOutline = {
  described: true,
  headers: 1,
  mains: 1,
  footers: 1,
  topHeadings: 1,
  jumps: [],
  namelessNavs: [],
}
