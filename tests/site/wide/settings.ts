import type { Page } from '@playwright/test'

/** Controls that lose their edge where the system sets all colours: their ground is gone then. */
export async function edgelessInForcedColours(page: Page) {
  await page.emulateMedia({ forcedColors: 'active' })
  const edgeless = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, .button, .door, .exit, input, select')]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
      .filter((element) => !/radio|checkbox|hidden/.test(element.getAttribute('type') ?? ''))
      .filter((element) => parseFloat(getComputedStyle(element).borderTopWidth) < 1)
      .map((element) => element.outerHTML.slice(0, 80)),
  )
  await page.emulateMedia({ forcedColors: 'none' })
  return edgeless
}

/** What moves although somebody asked for rest. */
export async function movesInRest(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
        return (
          animationName !== 'none' ||
          transitionDuration.split(',').some((time) => parseFloat(time) > 0) ||
          scrollBehavior === 'smooth'
        )
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  )
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  return moving
}
