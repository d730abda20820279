import type { Page } from '@playwright/test'

import { siteLanguages } from '../../src/site/languages.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { jugendamt, startTeam } from './team.ts'
import { expect, test } from './test.ts'
import { axeFinds } from './wide/axe.ts'
import { mostBytes } from './wide/budget.ts'
import { sticksOut } from './wide/room.ts'
import { sentFor } from './wide/sent.ts'

// One stack for all of them, so they run in one worker.
test.describe.configure({ mode: 'default' })

const ana = 'ana@bewohner.example'
const bo = 'bo@bewohner.example'
const says: Readonly<Record<string, string>> = {
  de: 'Heute fällt die Sprechstunde ab 15 Uhr aus, weil es glatt ist.',
  en: 'We are closed today from 15:00 on because of ice on the roads.',
  tr: 'Bugün saat 15:00 sonrası görüşme saatleri buzlanma nedeniyle iptal edildi.',
  ar: 'ساعات الاستقبال (Sprechstunde) ملغاة اليوم من الساعة 15:00 بسبب الجليد على الطرق.',
  uk: 'Сьогодні з 15:00 прийому не буде через ожеледицю.',
  ru: 'Сегодня с 15:00 приёма не будет из-за гололёда.',
  ro: 'Astăzi de la ora 15:00 nu avem program din cauza poleiului.',
}

/** For the eyes of whoever changes these pages, made only when asked for: LOOKS=<folder>. */
async function look(page: Page, name: string, at = 'h1'): Promise<void> {
  const folder = process.env['LOOKS']
  if (!folder) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(at).first().scrollIntoViewIfNeeded()
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` })
  }
}

let team: Awaited<ReturnType<typeof startTeam>>
test.beforeAll(async () => {
  test.setTimeout(60_000)
  team = await startTeam('ice')
  await team.at('2026-11-23T07:00:00Z')
  await team.send('/api/booking', { slot: '2026-11-26T1400', name: 'Ana', email: ana })
  await team.send('/api/booking', { slot: '2026-11-26T1530', name: 'Bo', email: bo })
  await team.mailTo(bo, /Ihr Termin/)
  await team.mailTo(ana, /Ihr Termin/)
  await team.at('2026-11-26T12:30:00Z')
})
test.afterAll(() => team.stop())

/** What a shared page says, as long as it may take: a minute. */
async function readWithinAMinute(page: Page, path: string, text: string): Promise<void> {
  await expect(async () => {
    await page.goto(team.url(path))
    await expect(page.locator('.today').first()).toContainText(text, { timeout: 500 })
  }).toPass({ timeout: 60_000 })
}

test('ice from 15 on: in two presses on a phone the rest of the day is called off; the pages say so in every language, and who had booked then gets a mail', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const phone = { viewport: { width: 360, height: 640 } }
  const staff = await (await browser.newContext(phone)).newPage()
  const resident = await (await browser.newContext(phone)).newPage()
  await team.signIn(staff, jugendamt)
  await resident.goto(team.url('/'))
  await expect(resident.locator('.today').first()).toContainText('Heute von 14 bis 17 Uhr.')

  await staff.goto(team.url('/team/ausfall/'))
  await look(staff, 'ausfall')
  expect(await sticksOut(staff)).toEqual([])
  expect(await axeFinds(staff, 'all')).toEqual([])
  await staff.getByRole('link', { name: 'Heute ab 15 Uhr, Glatteis' }).click()
  await expect(staff.getByText('1 Termin wird abgesagt.')).toBeVisible()
  await expect(staff.getByText('Die Seite sagt: Glatteis.')).toBeVisible()
  await look(staff, 'ausfall-vorschau')
  await staff.getByRole('button', { name: 'Jetzt absagen und schließen' }).click()
  await expect(staff.getByRole('status').first()).toContainText('abgesagt')
  await expect(staff.getByRole('heading', { name: /26\. November 2026 ab 15 Uhr/ })).toBeVisible()
  await look(staff, 'ausfall-danach')

  for (const language of siteLanguages) {
    const text = says[language.code]
    if (!text) continue
    await readWithinAMinute(resident, inLanguage(language, '/'), text)
    if (['de', 'tr'].includes(language.code))
      await look(resident, `start-${language.code}`, '.today')
    for (const path of ['/sprechstunde/', '/termin/']) {
      const answer = await resident.goto(team.url(inLanguage(language, path)))
      await expect(resident.locator('.today').first()).toContainText(text)
      if (['de', 'tr', 'ar'].includes(language.code))
        await look(resident, `${path.replaceAll('/', '')}-${language.code}`, '.today')
      expect.soft(await sticksOut(resident), `${language.code} ${path}`).toEqual([])
      expect
        .soft(await sentFor((await answer?.text()) ?? ''), `${language.code} ${path}`)
        .toBeLessThanOrEqual(mostBytes)
    }
  }
  await resident.goto(team.url('/sprechstunde/'))
  await expect(resident.locator('main')).toContainText('26. November 2026, von 14 bis 15 Uhr')
  await expect(resident.getByText('26. November 2026 ab 15 Uhr')).toBeVisible()
  await expect(resident.getByText('Glatteis', { exact: true })).toBeVisible()

  const told = await team.mailTo(bo, /Ihr Termin/, 2)
  expect(told.text).toContain('absagen')
  expect(told.text).not.toMatch(/glatt|glatteis/i)
  expect(team.mailsTo(ana, /./)).toHaveLength(1)
  await resident.goto(team.linkIn(told, /mein-termin/))
  await expect(resident.getByText('Die Sprechstunde fällt aus, weil es glatt ist.')).toBeVisible()
  await look(resident, 'mein-termin')
})

test('what staff typed for a part of a day comes back with its mistakes at the fields', async ({
  page,
}) => {
  await team.signIn(page, jugendamt)
  await page.goto(team.url('/team/ausfall/'))
  await page.getByLabel('Am, oder vom').fill('2026-12-01')
  await page.getByLabel('Bis', { exact: true }).fill('2026-12-02')
  await page.getByLabel('Ab Uhrzeit').fill('15:00')
  await page.getByRole('radio', { name: 'Ferien' }).check()
  await page.getByRole('button', { name: 'Zeigen, wen es betrifft' }).click()
  await expect(page.locator('#from_time-fehler')).toContainText('nur für einen einzigen Tag')
  await expect(page.getByLabel('Ab Uhrzeit')).toHaveValue('15:00')
  await expect(page.getByRole('radio', { name: 'Ferien' })).toBeChecked()
  expect(await axeFinds(page, 'all')).toEqual([])
  await look(page, 'ausfall-fehler', '#to_time')
  await page.getByLabel('Bis', { exact: true }).fill('')
  await page.getByLabel('Bis Uhrzeit').fill('14:00')
  await page.getByRole('button', { name: 'Zeigen, wen es betrifft' }).click()
  await expect(page.locator('#to_time-fehler')).toContainText('Das Ende liegt vor dem Anfang.')
})
