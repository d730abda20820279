import type { Page } from '@playwright/test'

import { expect, test } from './test.ts'
import { axeFinds } from './wide/axe.ts'
import { pale } from './wide/contrast.ts'
import { withRules } from './wide/overflow.ts'
import { tabThrough } from './wide/tab.ts'

const inks = { dark: '#888', light: '#777', nearly: '#595959' } as const

/** What finds pale text, where all paragraphs are written in one ink. */
const foundPale = (page: Page, ink: string) =>
  withRules(page, `main p { color: ${ink} !important }`, async () => ({
    ours: (await pale(page)).length > 0,
    axe: (await axeFinds(page, 'of colours')).length > 0,
  }))

// What looks at every page must see. Axe, asked for contrast of level AAA alone, passes over the palest.
test('what looks at every page finds text that is too pale, by day and by night, however pale', async ({
  page,
}) => {
  await page.goto('/hilfe/geld/')
  expect(await foundPale(page, 'black')).toEqual({ ours: false, axe: false })
  expect(await foundPale(page, inks.light)).toEqual({ ours: true, axe: true })
  expect(await foundPale(page, inks.nearly)).toEqual({ ours: true, axe: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await foundPale(page, 'white')).toEqual({ ours: false, axe: false })
  expect(await foundPale(page, inks.dark)).toEqual({ ours: true, axe: true })
})

test('what goes through every page with Tab finds a wrong order, and a focus that does not show', async ({
  page,
}) => {
  await page.goto('/hilfe/geld/')
  const { order, flaws, expected } = await tabThrough(page)
  expect({ order, flaws }).toEqual({ order: expected, flaws: [] })
  const without = ':focus-visible { outline: none !important }'
  const unseen = await withRules(page, without, () => tabThrough(page))
  expect(unseen.flaws.filter((flaw) => flaw.startsWith('no outline'))).toHaveLength(order.length)
  const laidOver = 'footer { position: fixed; inset: 0; background: white }'
  const covered = await withRules(page, laidOver, () => tabThrough(page))
  expect(covered.flaws.filter((flaw) => flaw.startsWith('covered')).length).toBeGreaterThan(10)
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('footer a')) (link as HTMLElement).tabIndex = 1
  })
  expect((await tabThrough(page)).order).not.toEqual(expected)
})
