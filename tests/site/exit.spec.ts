import { brotliCompressSync } from 'node:zlib'

import type { Page } from '@playwright/test'

import { here } from '../../src/site/here.ts'
import { aFreeSlot } from './addresses.ts'
import { siteUrl } from './ours.ts'
import { expect, test } from './test.ts'

const exit = 'Seite schnell verlassen'
const isNeutral = (url: URL) => url.href.startsWith(here.exitUrl)

/** The other site, without asking it. */
const standIn = (page: Page, answer = '<title>Wetter</title>Wetter') =>
  page.route(isNeutral, (route) => route.fulfill({ contentType: 'text/html', body: answer }))

/** The other site sends nothing: what is left of the page stays to be looked at. */
const hang = (page: Page) => page.route(isNeutral, (route) => route.fulfill({ status: 204 }))

// That each page where somebody may hide has the way out, as the first thing after the skip link: pages.spec.ts.

for (const path of ['/', '/sprechstunde/'])
  test(`${path} has no way out, since that would tell others that the site is for people in danger`, async ({
    page,
  }) => {
    await page.goto(path)
    await expect(page.locator('.exit')).toHaveCount(0)
    await expect(page.locator('script[src]')).toHaveCount(0)
  })

test('without script the way out is a link that says nothing of where one comes from', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: siteUrl() })
  await standIn(page)
  await page.goto('/notfall/')
  const asked = page.waitForRequest((request) => isNeutral(new URL(request.url())))
  await page.getByRole('link', { name: exit }).click()
  expect((await (await asked).allHeaders())['referer']).toBeUndefined()
  await expect(page).toHaveTitle('Wetter')
  await page.close()
})

test('a tap hides the page at once, with nothing in title, icon and fields, however slow the other site is', async ({
  page,
}) => {
  await hang(page)
  await page.goto('/rueckruf/')
  await page.getByLabel('Ihr Name').fill('Ana')
  await page.getByLabel('Ihre Telefonnummer').fill('07127 98765')
  await page.getByLabel('Bitte kommen Sie zu mir nach Hause.').check()
  await page.getByRole('link', { name: exit }).click()
  await expect(page.getByRole('alert')).toHaveText('Die Seite lädt.')
  await expect(page.getByRole('heading')).toHaveCount(0)
  const left = await page.evaluate(() => ({
    title: document.title.trim(),
    icons: [...document.querySelectorAll<HTMLLinkElement>('link[rel*=icon]')].map(
      ({ href }) => href,
    ),
    typed: [...document.querySelectorAll<HTMLInputElement>('input[type=text], input[type=tel]')]
      .map(({ value }) => value)
      .join(''),
    visit: document.querySelector<HTMLInputElement>('[name=visit]')?.checked,
    shown: document.body.innerText.trim(),
  }))
  expect(left).toEqual({
    title: '',
    icons: left.icons.map(() => 'data:,'),
    typed: '',
    visit: false,
    shown: 'Die Seite lädt.',
  })
})

test('the way out empties a form that came back with what was typed', async ({ page }) => {
  await hang(page)
  await page.goto('/rueckruf/')
  await page.getByLabel('Ihr Name').fill('Ana')
  await page.getByRole('button', { name: 'Rückruf anfragen' }).click()
  await expect(page.locator('#fehler')).toBeVisible()
  await expect(page.getByLabel('Ihr Name')).toHaveValue('Ana')
  await page.getByRole('link', { name: exit }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Ihr Name')).toHaveValue('')
})

test('back leads not to the page that was left, but to the one before, and its form is empty', async ({
  page,
}) => {
  await standIn(page)
  await page.goto('/')
  await page.goto('/rueckruf/')
  await page.getByLabel('Ihr Name').fill('Ana')
  await page.goto('/notfall/')
  await page.getByRole('link', { name: exit }).click()
  await expect(page).toHaveTitle('Wetter')
  await page.goBack()
  await expect(page).toHaveURL(/\/rueckruf\/$/)
  await expect(page.getByLabel('Ihr Name')).toHaveValue('')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('link', { name: exit }).click()
  await expect(page).toHaveTitle('Wetter')
  await page.goBack()
  await expect(page).toHaveURL(`${siteUrl()}/`)
})

test.describe('Shift, three times', () => {
  const status = (page: Page) => page.locator('.way-out [role=status]')
  const press = async (page: Page, ...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  test.beforeEach(async ({ page }) => {
    await page.clock.install()
    await standIn(page)
    await page.goto('/notfall/')
  })

  test('leaves the site, and says before how many presses are left', async ({ page }) => {
    await press(page, 'Shift')
    await expect(status(page)).toContainText('noch 2-mal')
    await press(page, 'Shift')
    await expect(status(page)).toContainText('noch 1-mal')
    await press(page, 'Shift')
    await expect(page).toHaveTitle('Wetter')
  })

  test('may take 4 seconds between two presses', async ({ page }) => {
    for (let presses = 0; presses < 2; presses++) {
      await press(page, 'Shift')
      await page.clock.runFor(4_000)
    }
    await press(page, 'Shift')
    await expect(page).toHaveTitle('Wetter')
  })

  test('starts counting again after 5 seconds, and says that the page stays', async ({ page }) => {
    await press(page, 'Shift', 'Shift')
    await page.clock.runFor(5_001)
    await expect(status(page)).toHaveText('Sie bleiben auf dieser Seite.')
    await press(page, 'Shift')
    await expect(status(page)).toContainText('noch 2-mal')
  })

  const stays = {
    'as part of a capital letter': ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D'],
    'as part of a shortcut': ['Control+Shift', 'Alt+Shift', 'Control+Shift', 'Meta+Shift'],
    'with another key between': ['Shift', 'Shift', 'a', 'Shift', 'Shift', 'Tab', 'Shift'],
  }
  for (const [how, keys] of Object.entries(stays))
    test(`does not count ${how}`, async ({ page }) => {
      await press(page, ...keys)
      await expect(page).toHaveURL(/\/notfall\/$/)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
})

const sizes = [
  { width: 320, height: 640 },
  { width: 360, height: 640 },
  { width: 640, height: 360 },
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
]
for (const viewport of sizes)
  test(`at ${viewport.width} × ${viewport.height} the way out covers neither the focus nor what sends the form`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    for (const path of ['/rueckruf/', `/termin/${await aFreeSlot()}/`, '/notfall/']) {
      await page.goto(path)
      const all = await page.locator('main :is(a, button, input, select, summary)').count()
      const covered = await page.evaluate(() => {
        const way = document.querySelector('.way-out')?.getBoundingClientRect()
        return [
          ...document.querySelectorAll<HTMLElement>('main :is(a, button, input, select, summary)'),
        ]
          .filter((element) => element.checkVisibility() && !element.closest('[aria-hidden=true]'))
          .filter((element) => {
            element.focus()
            const box = element.getBoundingClientRect()
            const bar = document.querySelector('.way-out')?.getBoundingClientRect() ?? way
            return (
              bar &&
              box.top < bar.bottom &&
              bar.top < box.bottom &&
              box.left < bar.right &&
              bar.left < box.right
            )
          })
          .map((element) => element.outerHTML.slice(0, 80))
      })
      expect(covered, path).toEqual([])
      expect(all).toBeGreaterThan(0)
    }
    await page.goto('/rueckruf/')
    await page.getByRole('button', { name: 'Rückruf anfragen' }).scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Rückruf anfragen' }).click({ trial: true })
  })

test('the script of the way out is at most 1,000 bytes', async ({ page }) => {
  await page.goto('/notfall/')
  const address = (await page.locator('script[src]').getAttribute('src')) ?? ''
  const script = await (await page.request.get(address)).body()
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(1_000)
})
