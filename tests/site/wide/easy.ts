import type { Page } from '@playwright/test'

import { expect, test } from '../test.ts'

/** PL-12, what only a browser knows: BITV 2.0 Anlage 2 Teil 2 Nr. 1, 9 and 10. 1.2 em of a browser's 16 px. */
export const looksEasy = (page: Page) =>
  test.step("easy German: large letters from the left, no word cut at a line's end, calm ground", async () => {
    const styles = await page.locator('main :is(p, li, dd)').evaluateAll((blocks) =>
      blocks.map((block) => {
        const style = getComputedStyle(block)
        return {
          text: block.textContent.trim().slice(0, 40),
          size: parseFloat(style.fontSize),
          align: style.textAlign,
          hyphens: style.hyphens,
          picture: style.backgroundImage,
          family: style.fontFamily,
        }
      }),
    )
    expect.soft(styles.length).toBeGreaterThan(3)
    expect.soft(styles.filter(({ size }) => size < 1.2 * 16)).toEqual([])
    expect.soft(styles.filter(({ align }) => align !== 'start' && align !== 'left')).toEqual([])
    expect.soft(styles.filter(({ hyphens }) => hyphens === 'auto')).toEqual([])
    expect.soft(styles.filter(({ picture }) => picture !== 'none')).toEqual([])
    expect.soft(new Set(styles.map(({ family }) => family)).size).toBeLessThanOrEqual(2)
  })
