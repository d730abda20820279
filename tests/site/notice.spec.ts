import type { BrowserContext, Page } from '@playwright/test'

import { siteLanguages } from '../../src/site/languages.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { pressEach } from './press-each.ts'
import { jugendamt, startTeam } from './team.ts'
import { expect, test } from './test.ts'
import { axeFinds } from './wide/axe.ts'
import { mostBytes } from './wide/budget.ts'
import { narrowest } from './wide/looks.ts'
import { outlineOf, soundOutline } from './wide/outline.ts'
import { sticksOut } from './wide/room.ts'
import { sentFor } from './wide/sent.ts'

// One stack for all of them, so they run in one worker.
test.describe.configure({ mode: 'default' })

const shared = ['/', '/sprechstunde/', '/termin/', '/rueckruf/'] as const
const text = 'Heute sind wir im Bürgersaal. <b>Der Eingang</b> ist hinten.'
/** As long as one can be, with a word that fits on no line. */
const longest = `${'ab'.repeat(30)} ${'Wörter & Zeichen. '.repeat(10)}`.slice(0, 199).trim()

let team: Awaited<ReturnType<typeof startTeam>>
let cookies: Parameters<BrowserContext['addCookies']>[0]
test.beforeAll(async ({ browser }) => {
  team = await startTeam('notice')
  await team.at('2026-11-23T07:00:00Z')
  const page = await browser.newPage()
  await team.signIn(page, jugendamt)
  cookies = await page.context().cookies()
  await page.close()
})
test.afterAll(() => team.stop())

const box = (page: Page) => page.locator('main section[aria-labelledby=hinweis]')

async function typeIn(page: Page, typed: string, until: string): Promise<void> {
  await page.goto(team.url('/team/hinweis/'))
  await page.getByLabel('Ihr Hinweis').fill(typed)
  await page.getByLabel('Bis').fill(until)
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click()
}

async function removeAll(page: Page): Promise<void> {
  await page.goto(team.url('/team/hinweis/'))
  const remove = page.getByRole('button', { name: 'Sofort entfernen' })
  await pressEach(remove)
  await expect(page.getByText('Gerade steht kein Hinweis auf der Seite.')).toBeVisible()
}

for (const javaScriptEnabled of [true, false])
  test(`staff publish a notice after a preview, residents read it on four pages, also in Turkish, and it is gone once staff take it away (script: ${javaScriptEnabled})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    const resident = await context.newPage()
    await context.addCookies(cookies)
    await typeIn(page, text, '2026-11-25')
    await expect(box(page)).toContainText(text)
    await resident.goto(team.url('/'))
    await expect(box(resident)).toHaveCount(0)
    await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
    await expect(page.getByRole('status').first()).toContainText('Der Hinweis ist gespeichert.')
    await expect(page.locator('.card')).toContainText('Steht auf der Seite')

    for (const path of shared) {
      const answer = await resident.goto(team.url(path))
      // Nobody, also no cache in between, shows a page for longer than a minute.
      expect(answer?.headers()['cache-control'], path).toMatch(
        /no-store|max-age=(\d|[1-5]\d|60)(,|$)/,
      )
      await expect(box(resident), path).toContainText('Hinweis vom Team')
      await expect(box(resident).locator('[lang=de][dir=ltr]'), path).toHaveText(text)
    }
    for (const path of shared) {
      await resident.goto(team.url(`/tr${path}`))
      await expect(box(resident), path).toContainText('Ekipten duyuru (Almanca)')
      await expect(box(resident).locator('[lang=de][dir=ltr]'), path).toHaveText(text)
    }
    await resident.goto(team.url('/hilfe/'))
    await expect(box(resident)).toHaveCount(0)

    await removeAll(page)
    for (const path of [...shared, '/tr/']) {
      await resident.goto(team.url(path))
      await expect(box(resident), path).toHaveCount(0)
    }
    await context.close()
  })

test('a text that is refused is still in its field, with the way to mend it, and nothing is published', async ({
  page,
}) => {
  await page.context().addCookies(cookies)
  await typeIn(page, 'Mehr auf www.fremd.example', '2026-12-08')
  await expect(page.locator('#fehler')).toBeFocused()
  await expect(page.getByLabel('Ihr Hinweis')).toHaveValue('Mehr auf www.fremd.example')
  await expect(page.locator('#text-fehler')).toContainText('Bitte schreiben Sie keinen Link')
  await expect(page.locator('#until-fehler')).toContainText('höchstens 14 Tage nach dem ersten')
  expect(await axeFinds(page, 'all')).toEqual([])
  await page.goto(team.url('/'))
  await expect(box(page)).toHaveCount(0)
})

test('the longest notice stands on every page in every language: nothing sticks out, axe finds nothing, and no page is too heavy', async ({
  page,
}) => {
  await page.context().addCookies(cookies)
  await typeIn(page, longest, '2026-11-25')
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
  await expect(page.getByRole('status').first()).toContainText('Der Hinweis ist gespeichert.')
  await page.setViewportSize(narrowest)
  for (const language of siteLanguages)
    for (const path of shared) {
      const address = team.url(inLanguage(language, path))
      const answer = await page.goto(address)
      await expect(box(page)).toContainText(longest)
      expect.soft(await sticksOut(page), address).toEqual([])
      expect
        .soft(await sentFor((await answer?.text()) ?? ''), address)
        .toBeLessThanOrEqual(mostBytes)
      expect.soft(await outlineOf(page), address).toMatchObject(soundOutline)
      if (['de', 'ar'].includes(language.code)) expect.soft(await axeFinds(page, 'all')).toEqual([])
    }
  await removeAll(page)
})
