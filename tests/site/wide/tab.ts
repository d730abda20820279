import type { Page } from '@playwright/test'

/** What has the focus after a key was let go, and what is wrong with how that shows. `at`: which stop; -1 is none. */
type Stop = {
  readonly at: number
  readonly text: string
  readonly outlined: boolean
  readonly height: number
  readonly flaws: readonly string[]
}

type Noting = { readonly stops: Stop[] }

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
    // A date or a time of day has up to four stops within itself: a part each, and its calendar.
    const within = 3 * document.querySelectorAll('[type=date], [type=time]').length
    return { expected: stops.length, keys: stops.length - 1 + within }
  })

/** From now on the page itself notes where each Tab has come to: to ask it after each key takes three times as long. */
const noteStops = (page: Page) =>
  page.evaluate(() => {
    const noting: Noting = { stops: [] }
    Object.assign(window, { noting })
    const note = ({ key }: KeyboardEvent) => {
      if (key !== 'Tab') return
      const stop = document.activeElement
      if (!(stop instanceof HTMLElement) || stop === document.body) return
      const { outlineStyle, outlineWidth } = getComputedStyle(stop)
      const box = stop.getClientRects()[0] ?? stop.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const there = document.elementFromPoint(x, y)
      const name = stop.outerHTML.slice(0, 80)
      const outlined = outlineStyle !== 'none'
      const isSeen = outlined && parseFloat(outlineWidth) >= 2
      const isFree = there && (stop.contains(there) || there.contains(stop))
      noting.stops.push({
        at: Number(stop.dataset['stop'] ?? -1),
        text: stop.innerText,
        outlined,
        height: stop.getBoundingClientRect().height,
        flaws: [
          ...(isSeen ? [] : [`no outline: ${name}`]),
          ...(isFree ? [] : [`covered: ${name}`]),
        ],
      })
    }
    document.onkeyup = note
  })

/** Presses Tab so often, one after the other, without waiting for the screen in between. */
async function pressTab(page: Page, times: number): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  const press = () => [
    browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ]
  await Promise.all(Array.from({ length: times }, press).flat())
  await browser.detach()
}

/** Comes with Tab to everything that it should come to, from the first thing on. */
export async function stopsOfTab(page: Page) {
  const { expected, keys } = await stopsOf(page)
  // A focus that a key has set, not a script.
  await page.keyboard.press('Tab')
  await noteStops(page)
  await page.keyboard.press('Shift+Tab')
  await pressTab(page, keys)
  const stops = await page.evaluate(() => (window as unknown as { noting: Noting }).noting.stops)
  return { stops, expected }
}

/** Goes through a page with Tab: what it comes to, in which order, and where one does not see that. */
export async function tabThrough(page: Page) {
  const { stops, expected } = await stopsOfTab(page)
  return {
    order: stops.map(({ at }) => at),
    flaws: stops.flatMap(({ flaws }) => flaws),
    expected: Array.from({ length: expected }, (_, index) => index),
  }
}
