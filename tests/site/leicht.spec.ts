import { globSync } from 'node:fs'
import { expect, test } from './test.ts'

const names = globSync('src/content/leicht/*.md').map(
  (file) => /([^/]+)\.md$/.exec(file)?.[1] ?? '',
)

// PL-12, what only a browser knows: BITV 2.0 Anlage 2 Teil 2 Nr. 1, 9 and 10. 1.2 em of a browser's 16 px.
for (const name of names)
  test(`/leicht/, ${name}: large letters from the left, no word cut at a line's end, calm ground`, async ({
    page,
  }) => {
    await page.goto(name === 'index' ? '/leicht/' : `/leicht/${name}/`)
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
    expect(styles.length).toBeGreaterThan(3)
    expect(styles.filter(({ size }) => size < 1.2 * 16)).toEqual([])
    expect(styles.filter(({ align }) => align !== 'start' && align !== 'left')).toEqual([])
    expect(styles.filter(({ hyphens }) => hyphens === 'auto')).toEqual([])
    expect(styles.filter(({ picture }) => picture !== 'none')).toEqual([])
    expect(new Set(styles.map(({ family }) => family)).size).toBeLessThanOrEqual(2)
  })
