import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'
import type axe from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Neither is on by itself: contrast of level AAA, and targets of 24 px. */
const more = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
}
/** What a width can change; the other rules read markup, which is the same in each look. Contrast: `wide/contrast.ts`. */
const ofWidths = ['target-size', 'scrollable-region-focusable']
/** The second one leaves to the first what is less than 4.5 : 1: whoever asks for one alone is told nothing of the other. */
const ofColours = ['color-contrast', 'color-contrast-enhanced']
/** What words do not change, and is slow: how links in a text differ from it. Targets: `wide/room.ts`, which wants more. */
const sameInEachLanguage = {
  'color-contrast': { enabled: false },
  'link-in-text-block': { enabled: false },
  'target-size': { enabled: false },
}

/**
 * What axe finds: by every rule, by those that a width or a colour can change, or by those that words can change. The engine
 * is read in once for each page that is loaded: that costs more than a look.
 */
export async function axeFinds(
  page: Page,
  rules: 'all' | 'of widths' | 'of colours' | 'of words',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const options = {
    all: { runOnly: tags, rules: more },
    'of widths': { runOnly: ofWidths },
    'of colours': { runOnly: ofColours },
    'of words': { runOnly: tags, rules: sameInEachLanguage },
  }[rules]
  return page.evaluate(async (options) => {
    const { axe: engine } = window as unknown as { axe: typeof axe }
    const { violations } = await engine.run(document, { ...options, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  }, options)
}
