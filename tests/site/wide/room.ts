import type { Page } from '@playwright/test'

/** What is too wide for the window, or cut off in its box. */
export const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const tooWide = document.documentElement.scrollWidth > width
    const isUnseen = (element: Element) => element.closest('.unseen, .skip') !== null
    return [...document.querySelectorAll('body *')]
      .filter((element) => !isUnseen(element) && element.checkVisibility())
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        const out = tooWide && (right > width + 1 || left < -1)
        const cut =
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 1 &&
          getComputedStyle(element).overflowX !== 'visible'
        return out || cut
      })
      .map((element) => element.outerHTML.slice(0, 80))
  })

/** What has to be hit exactly: under 48 px where one acts, under 24 px elsewhere (WCAG 2.5.8, but in a sentence). */
export const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const acts =
      'button, .button, .door, .come, .exit, .slots a, summary, select, nav:not(.language-switch) a, [type=text], [type=tel]'
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      element.parentElement?.textContent.trim() !== element.textContent.trim()
    return [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen, .skip'))
      .filter((element) => !inSentence(element))
      .filter((element) => {
        const line = element.closest('.choice') ?? element
        const { width, height } = line.getBoundingClientRect()
        // A page may lie between two dots of the screen.
        return Math.min(width, height) + 0.5 < (element.matches(acts) ? 48 : 24)
      })
      .map((element) => element.outerHTML.slice(0, 80))
  })
