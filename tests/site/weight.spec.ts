import { expect, test } from '@playwright/test'
import { pages } from './addresses.ts'
import { mostBytes, mostScriptBytes, weigh } from './weigh.ts'

for (const { name, open } of pages)
  test(`${name} with all it loads fits into 14,000 bytes, its script into 2,000`, async ({
    page,
  }) => {
    const { total, script, weights } = await weigh(page, await open())
    test.info().annotations.push({ type: 'bytes', description: String(total) })
    expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(mostBytes)
    expect(script).toBeLessThanOrEqual(
      (await page.locator('form, .exit').count()) > 0 ? mostScriptBytes : 0,
    )
  })
