import type { Page } from '@playwright/test'

/**
 * Text that is too pale on its ground (WCAG 1.4.6): less than 7 : 1, or 4.5 : 1 where it is large. The ground is what
 * lies behind it as its parent, and its parent's parent; what is laid over from elsewhere, axe finds.
 */
export const pale = (page: Page) =>
  page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number]
    const colourOf = (value: string): Colour => {
      const [, numbers] = /^rgba?\((.*)\)$/.exec(value) ?? []
      if (!numbers) throw new Error(`A colour that this test cannot read: ${value}`)
      const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.split(/[,\s/]+/).map(Number)
      return [red, green, blue, alpha]
    }
    const light = ([red, green, blue]: Colour) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    /** Nothing is half transparent here, so that the nearest ground is the ground. */
    const groundOf = (element: Element | null): Colour => {
      if (!element) return colourOf('rgb(255, 255, 255)')
      const ground = colourOf(getComputedStyle(element).backgroundColor)
      return ground[3] > 0 ? ground : groundOf(element.parentElement)
    }
    const isWritten = (element: Element) =>
      element.matches(
        'input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea',
      ) || [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
    return [...document.body.querySelectorAll('*')]
      .filter((element) => isWritten(element) && !element.closest('svg, script, style, option'))
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { color, fontSize, fontWeight } = getComputedStyle(element)
        const size = parseFloat(fontSize)
        const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
        const [ink, ground] = [light(colourOf(color)), light(groundOf(element))]
        const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
        return ratio < (isLarge ? 4.5 : 7)
      })
      .map((element) => element.outerHTML.slice(0, 80))
  })
