import type { BrowserContext, Page } from '@playwright/test'

import { mostGatherings } from '../../src/domain/plan/gathering.ts'
import { siteLanguages } from '../../src/site/languages.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { calendarOf } from '../server/calendar.ts'
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

let team: Awaited<ReturnType<typeof startTeam>>
let cookies: Parameters<BrowserContext['addCookies']>[0]
test.beforeAll(async ({ browser }) => {
  team = await startTeam('dates')
  await team.at('2026-11-23T07:00:00Z')
  const page = await browser.newPage()
  await team.signIn(page, jugendamt)
  cookies = await page.context().cookies()
  await page.close()
})
test.afterAll(() => team.stop())

const cards = (page: Page) => page.locator('main .cards > li')

type Typed = { readonly name: string; readonly sentence: string; readonly words: string }

async function typeIn(page: Page, { name, sentence, words }: Typed): Promise<void> {
  await page.goto(team.url('/team/projekte/'))
  await page.getByLabel('Wie heißt es?').fill(name)
  await page.getByLabel('Was passiert dort?').fill(sentence)
  await page.getByLabel('Tag', { exact: true }).fill('2026-11-25')
  await page.getByLabel('Von', { exact: true }).fill('15:00')
  await page.getByLabel('Bis', { exact: true }).fill('17:00')
  await page.getByLabel('Wo ist es?').selectOption('An einem anderen Ort')
  await page.getByLabel('Welcher andere Ort?').fill(words)
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click()
}

const café = {
  name: 'Elterncafé <b>für alle</b>',
  sentence: 'Wir trinken zusammen Kaffee.',
  words: 'Jugendhaus, großer Saal',
}

for (const javaScriptEnabled of [true, false])
  test(`staff enter what there is for everyone, residents find it, also in Turkish, and keep it in their calendar, and it is gone once staff take it away (script: ${javaScriptEnabled})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    await context.addCookies(cookies)
    const [page, resident] = [await context.newPage(), await context.newPage()]
    await resident.goto(team.url('/netzwerk/'))
    await resident.getByRole('main').getByRole('link', { name: 'Projekte und Termine' }).click()
    await expect(resident.locator('main')).toContainText('Zurzeit gibt es keine Projekte')

    await typeIn(page, café)
    await expect(cards(page)).toContainText(café.name)
    await resident.reload()
    await expect(cards(resident)).toHaveCount(0)
    await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
    await expect(page.getByRole('status').first()).toContainText('Der Eintrag ist gespeichert.')

    for (const [path, when] of [
      ['/projekte/', 'Mittwoch, 25. November 2026, von 15 bis 17 Uhr'],
      ['/tr/projekte/', '25 Kasım 2026'],
    ] as const) {
      const answer = await resident.goto(team.url(path))
      expect(answer?.headers()['netlify-cdn-cache-control'], path).toBe('public, max-age=60')
      await expect(cards(resident)).toContainText(when)
      for (const own of [café.name, café.sentence, café.words])
        await expect(cards(resident).locator(`[lang=de][dir=ltr]`, { hasText: own })).toHaveText(
          own,
        )
      const link = cards(resident).getByRole('link')
      const calendar = await resident.request.get(
        team.url((await link.getAttribute('href')) ?? 'none'),
      )
      expect(calendar.headers()['content-disposition']).toContain('attachment')
      const event = calendarOf(await calendar.text()).getFirstSubcomponent('vevent')
      expect(event?.getFirstPropertyValue('summary')).toBe(café.name)
    }

    await page.getByRole('link', { name: /^Noch einmal für einen anderen Tag/ }).click()
    await expect(page.getByLabel('Wie heißt es?')).toHaveValue(café.name)
    await expect(page.getByLabel('Tag', { exact: true })).toHaveValue('')
    await page.getByLabel('Tag', { exact: true }).fill('2026-12-02')
    await page.getByRole('button', { name: 'Vorschau zeigen' }).click()
    await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
    await resident.goto(team.url('/projekte/'))
    await expect(cards(resident)).toHaveCount(2)
    const feed = await resident.request.get(team.url('/api/dates.ics'))
    expect(calendarOf(await feed.text()).getAllSubcomponents('vevent')).toHaveLength(2)

    const remove = page.getByRole('button', { name: /^Sofort entfernen/ })
    await pressEach(remove)
    await expect(page.getByText('Gerade steht nichts auf der Seite.')).toBeVisible()
    await resident.goto(team.url('/projekte/'))
    await expect(resident.locator('main')).toContainText('Zurzeit gibt es keine Projekte')
    await context.close()
  })

test('what is refused is still in its field, with the way to mend it, and nothing is published', async ({
  page,
}) => {
  await page.context().addCookies(cookies)
  await typeIn(page, { ...café, sentence: 'Mehr auf www.fremd.example', words: '' })
  await expect(page.locator('#fehler')).toBeFocused()
  await expect(page.getByLabel('Was passiert dort?')).toHaveValue('Mehr auf www.fremd.example')
  await expect(page.locator('#sentence-fehler')).toContainText('Bitte schreiben Sie keinen Link')
  await expect(page.locator('#elsewhere-fehler')).toContainText('Bitte schreiben Sie, wo es ist')
  expect(await axeFinds(page, 'all')).toEqual([])
  await page.goto(team.url('/projekte/'))
  await expect(cards(page)).toHaveCount(0)
})

test('as much for everyone as there can be stands on the page in every language: nothing sticks out, axe finds nothing, and the page is not too heavy', async ({
  page,
}) => {
  const word = 'ab'.repeat(15)
  const { Client } = (await import('pg')).default
  const client = new Client({ connectionString: team.database.url })
  await client.connect()
  await client.query(
    `insert into gathering (id, title, sentence, on_date, from_time, to_time, words, created_at)
     select gen_random_uuid(), left('${word}' || md5(n::text) || md5('t' || n), 60),
            left('Wir ' || md5(n || 'a') || ' ' || md5(n || 'b') || ' ' || md5(n || 'c') || repeat(' trinken Kaffee', 9), 200),
            date '2026-11-24' + n, '09:00', '10:30', left('Saal ' || md5(n || 'd') || repeat(' hinten', 9), 80), now()
     from generate_series(1, ${mostGatherings - 1}) as n`,
  )
  await client.end()
  // One more, so that it is all published.
  await page.context().addCookies(cookies)
  await typeIn(page, café)
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
  await expect(cards(page)).toHaveCount(mostGatherings)
  expect.soft(await axeFinds(page, 'all')).toEqual([])
  await page.setViewportSize(narrowest)
  expect.soft(await sticksOut(page)).toEqual([])
  for (const language of siteLanguages) {
    const address = team.url(inLanguage(language, '/projekte/'))
    const answer = await page.goto(address)
    await expect(cards(page)).toHaveCount(mostGatherings)
    expect.soft(await sticksOut(page), address).toEqual([])
    const sent = await sentFor((await answer?.text()) ?? '')
    expect.soft(sent, address).toBeLessThanOrEqual(mostBytes)
    expect.soft(await outlineOf(page), address).toMatchObject(soundOutline)
    if (['de', 'ar'].includes(language.code)) expect.soft(await axeFinds(page, 'all')).toEqual([])
  }
})
