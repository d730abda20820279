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
/** What width and colour can change; the other rules read markup, which is the same in each look. */
const ofLooks = ['color-contrast-enhanced', 'target-size', 'scrollable-region-focusable']

/**
 * What axe finds: by every rule, by those that a width or a colour can change, or by all but contrast, which is the same in each language. The engine is read in once for each page that is
 * loaded: that costs more than a look.
 */
export async function axeFinds(
  page: Page,
  rules: 'all' | 'of widths' | 'of colours' | 'of words',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const options = {
    all: { runOnly: tags, rules: more },
    'of widths': { runOnly: ofLooks },
    'of colours': { runOnly: ['color-contrast-enhanced'] },
    'of words': { runOnly: tags, rules: { 'color-contrast': { enabled: false } } },
  }[rules]
  return page.evaluate(async (options) => {
    const { axe: engine } = window as unknown as { axe: typeof axe }
    const { violations } = await engine.run(document, { ...options, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  }, options)
}
