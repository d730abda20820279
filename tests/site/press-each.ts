import type { Locator } from '@playwright/test'

import { expect } from './test.ts'

/** Presses a button that stands there several times until none is left; each press leads to the page without the one that was pressed. */
export async function pressEach(button: Locator): Promise<void> {
  for (let left = await button.count(); left > 0; left--) {
    await button.first().click()
    await expect(button).toHaveCount(left - 1)
  }
}
