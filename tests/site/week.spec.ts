import type { BrowserContext, Page } from '@playwright/test'

import { siteLanguages } from '../../src/site/languages.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { diakonie, jugendamt, startTeam } from './team.ts'
import { expect, test } from './test.ts'
import { narrowest } from './wide/looks.ts'
import { sticksOut } from './wide/room.ts'

// One stack for all of them, so they run in one worker, in this order.
test.describe.configure({ mode: 'serial' })

let team: Awaited<ReturnType<typeof startTeam>>
let cookies: Parameters<BrowserContext['addCookies']>[0]
test.beforeAll(async ({ browser }) => {
  test.setTimeout(60_000)
  team = await startTeam('week')
  await team.at('2026-11-23T07:00:00Z')
  const page = await browser.newPage()
  await team.signIn(page, jugendamt)
  cookies = await page.context().cookies()
  await page.close()
})
test.afterAll(() => team.stop())

const show = (page: Page) => page.getByRole('button', { name: 'Zeigen, was sich ändert' }).click()
const card = (page: Page, text: string) => page.locator('.card').filter({ hasText: text })

test('in November the hours from January are set: whom it touches is shown, the person gets a mail and takes a new time, and pages show both', async ({
  page,
}) => {
  const email = 'ana@bewohner.example'
  await team.send('/api/booking', { slot: '2027-01-12T0900', name: 'Ana', email })
  await team.send('/api/booking', { slot: '2027-01-12T0930', name: 'Cem', phone: '07127 98761' })
  await team.send('/api/booking', { slot: '2027-01-12T1100', name: 'Dora' })
  await page.context().addCookies(cookies)
  await page.goto(team.url('/team/woche/'))
  await expect(page.locator('.card')).toHaveCount(2)
  await card(page, 'Dienstag').getByRole('link', { name: 'Ändern' }).click()
  await page.getByLabel('Von', { exact: true }).fill('10:30')
  await page.getByLabel('Ab wann?').fill('2027-01-01')
  await show(page)
  await expect(page.getByText('2 Termine werden abgesagt.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Bitte danach anrufen: 1' })).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'Bekommen eine E-Mail mit drei anderen Zeiten: 1' }),
  ).toBeVisible()
  await expect(card(page, 'Bisher')).toContainText('Letzter Tag: Donnerstag, 31. Dezember 2026')
  await expect(card(page, 'Neu')).toContainText('5. Januar 2027; 12. Januar 2027')
  expect(team.mailsTo(email, /./)).toHaveLength(1)
  await page.getByRole('button', { name: 'Jetzt ändern und 2 Termine absagen' }).click()
  await expect(page.getByRole('status').first()).toContainText('Gespeichert.')
  await expect(page.getByRole('heading', { name: 'Bitte anrufen' })).toBeVisible()

  const mail = await team.mailTo(email, /./, 2)
  expect(mail.text).toContain('12. Januar 2027')
  await page.goto(team.linkIn(mail, /mein-termin/))
  await page.getByLabel('10:30 Uhr').check()
  await page.getByRole('button', { name: 'Diese Zeit wählen' }).click()
  await expect(page.locator('main')).toContainText('10:30')
  expect((await team.mailTo(email, /./, 3)).text).toContain('10:30')
  for (const path of ['/', '/sprechstunde/', '/ueber-uns/', '/leicht/sprechstunde/', '/aushang/']) {
    await page.goto(team.url(path))
    await expect(page.locator('main'), path).toContainText('bis 31. Dezember 2026')
    await expect(page.locator('main'), path).toContainText('ab 1. Januar 2027')
  }
  await page.goto(team.url('/termin/2027-01-12T1130/'))
  await expect(page.getByLabel(/Name/).first()).toBeVisible()
})

test('mistakes are named at their fields, what was typed is kept, and a Sprechstunde that crosses another is named', async ({
  page,
}) => {
  await page.context().addCookies(cookies)
  await page.goto(team.url('/team/woche/'))
  await page.getByLabel('Wochentag').selectOption('Donnerstag')
  await page.getByLabel('Von', { exact: true }).fill('15:00')
  await page.getByLabel('Bis', { exact: true }).fill('14:00')
  await show(page)
  await expect(page.locator('#fehler')).toBeFocused()
  await expect(page.locator('#to-fehler')).toContainText('Das Ende liegt vor dem Anfang.')
  await expect(page.locator('#advisers-fehler')).toContainText('Bitte kreuzen Sie an')
  await expect(page.getByLabel('Wochentag')).toHaveValue('4')
  await page.getByLabel('Bis', { exact: true }).fill('16:00')
  await page.getByLabel(/Diakoniestation/).check()
  await show(page)
  await expect(page.locator('#from-fehler')).toContainText(
    'Dann ist schon eine Sprechstunde: Donnerstag',
  )
})

test('every second Wednesday is set, and residents read and take those days, in every language', async ({
  page,
}) => {
  await page.context().addCookies(cookies)
  await page.goto(team.url('/team/woche/'))
  await page.getByLabel('Wochentag').selectOption('Mittwoch')
  await page.getByLabel('Von', { exact: true }).fill('16:00')
  await page.getByLabel('Bis', { exact: true }).fill('18:00')
  await page.getByLabel(/Diakoniestation/).check()
  await page.getByLabel('Wie oft?').selectOption('Jede zweite Woche')
  await page.getByLabel('Ab wann?').fill('2026-12-01')
  await show(page)
  await expect(card(page, 'Neu')).toContainText('2. Dezember 2026; 16. Dezember 2026')
  await expect(page.getByText('Kein Termin ist betroffen.')).toBeVisible()
  await page.getByRole('button', { name: 'Jetzt so ändern' }).click()
  await expect(page.getByRole('status').first()).toContainText('Gespeichert.')

  await page.goto(team.url('/'))
  await expect(page.locator('main')).toContainText('jede zweite Woche')
  await expect(page.locator('main')).toContainText('ab 2. Dezember 2026')
  const taken = { slot: '2026-12-16T1600', name: 'Emil', email: 'emil@bewohner.example' }
  await team.send('/api/booking', taken)
  expect((await team.mailTo(taken.email, /./)).text).toContain('16. Dezember 2026')
  expect((await team.mailTo(diakonie, /16\. Dezember/)).text).toContain('Emil')
  const none = await page.goto(team.url('/termin/2026-12-09T1600/'))
  expect(none?.status()).not.toBe(200)
  await page.setViewportSize(narrowest)
  for (const language of siteLanguages)
    for (const path of ['/', '/sprechstunde/', '/aushang/'] as const) {
      const address = team.url(inLanguage(language, path))
      await page.goto(address)
      await expect(page.locator('main'), address).toContainText(
        language.words.sprechstunde.often[2],
      )
      expect.soft(await sticksOut(page), address).toEqual([])
    }
})

test('once all hours are ended, pages say that there is no Sprechstunde and to phone', async ({
  page,
}) => {
  await page.context().addCookies(cookies)
  await page.goto(team.url('/team/woche/'))
  const ends = page.getByRole('link', { name: 'Beenden' })
  for (let left = await ends.count(); left > 0; left--) {
    // From the last one up: those that have a last day stay in the list.
    await ends.nth(left - 1).click()
    const never = page.getByRole('button', { name: 'Doch nicht anfangen' })
    const lastDay = page.getByLabel('Letzter Tag')
    // Whether it can be called off whole can be asked once the page is there.
    await expect(lastDay).toBeVisible()
    if (await never.isVisible()) await never.click()
    else {
      await lastDay.fill('2026-12-01')
      await show(page)
    }
    await page.getByRole('button', { name: /^Jetzt / }).click()
    await expect(page.getByRole('status').first()).toContainText('Gespeichert.')
  }
  await team.at('2026-12-03T07:00:00Z')
  for (const path of ['/', '/sprechstunde/', '/leicht/sprechstunde/', '/aushang/']) {
    await page.goto(team.url(path))
    await expect(page.locator('main'), path).toContainText('Im Moment gibt es keine Sprechstunde.')
    await expect(page.locator('main'), path).toContainText('Bitte rufen Sie uns an.')
  }
})
