import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Neither is on by itself: contrast of level AAA, and targets of 24 px. */
const more = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
}
/** What width and colour can change; the other rules read markup, which is the same in each look. */
const ofLooks = ['color-contrast-enhanced', 'target-size', 'scrollable-region-focusable']

/** What axe finds: by every rule, or by those that a look can change. */
export async function axeFinds(page: Page, rules: 'all' | 'of looks') {
  // There are no frames: one page is enough, instead of a second one to put results together.
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (
    rules === 'all' ? builder.withTags(tags).options({ rules: more }) : builder.withRules(ofLooks)
  ).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
