import type { Page } from '@playwright/test'

/** Everything that Tab should come to, in the order in which it is read: of radio buttons one a group. */
const stopsOf = (page: Page) =>
  page.evaluate(() => {
    const groups = new Set<string>()
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
    ].filter((element) => {
      if (element.tabIndex < 0 || !element.checkVisibility()) return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const checked = document.querySelector(`[name="${element.name}"]:checked`)
      if (groups.has(element.name) || (checked && checked !== element)) return false
      groups.add(element.name)
      return true
    })
    stops.forEach((stop, index) => (stop.dataset['stop'] = String(index)))
    stops[0]?.focus()
    return stops.length
  })

/** Where the focus is now, and what is wrong with how it shows. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    const stop = document.activeElement
    if (!(stop instanceof HTMLElement) || stop === document.body) return { at: -1, flaws: [] }
    const { outlineStyle, outlineWidth } = getComputedStyle(stop)
    const box = stop.getClientRects()[0] ?? stop.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const there = document.elementFromPoint(x, y)
    const name = stop.outerHTML.slice(0, 80)
    const flaws = [
      ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? [`no outline: ${name}`] : []),
      ...(there && (stop.contains(there) || there.contains(stop)) ? [] : [`covered: ${name}`]),
    ]
    return { at: Number(stop.dataset['stop'] ?? -1), flaws }
  })

/** Goes through a page with Tab: what it comes to, in which order, and where one does not see that. */
export async function tabThrough(page: Page) {
  const stops = await stopsOf(page)
  // A focus that a key has set, not a script.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  const order: number[] = []
  const flaws: string[] = []
  for (let stop = 0; stop < stops; stop++) {
    const seen = await focusOf(page)
    order.push(seen.at)
    flaws.push(...seen.flaws)
    await page.keyboard.press('Tab')
  }
  return { order, flaws, expected: Array.from({ length: stops }, (_, index) => index) }
}
