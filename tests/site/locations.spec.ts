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
  team = await startTeam('locations')
  await team.at('2026-11-23T07:00:00Z')
  const page = await browser.newPage()
  await team.signIn(page, jugendamt)
  cookies = await page.context().cookies()
  await page.close()
})
test.afterAll(() => team.stop())

const show = (page: Page) => page.getByRole('button', { name: 'Zeigen, was sich ändert' }).click()
const card = (page: Page, text: string) => page.locator('.card').filter({ hasText: text })
const ourPages = ['/', '/sprechstunde/', '/termin/', '/aushang/', '/aushang/karte/'] as const

test('a room that moves: whom it touches is shown, each gets a mail with the new room, and the pages say both', async ({
  page,
}) => {
  const email = 'ana@bewohner.example'
  await team.send('/api/booking', { slot: '2026-11-24T0900', name: 'Bea', email: 'b@b.example' })
  await team.send('/api/booking', { slot: '2026-12-01T0900', name: 'Ana', email })
  await team.send('/api/booking', { slot: '2026-12-01T0930', name: 'Cem', phone: '07127 98761' })
  await page.context().addCookies(cookies)
  await page.goto(team.url('/team/orte/'))
  await expect(page.getByText('Noch nicht bestätigt.')).toBeVisible()
  await page.getByRole('link', { name: 'Ändern Rathaus Pliezhausen' }).click()
  await page.getByLabel('Wie findet man den Raum?').fill('Zimmer 12 im ersten Stock')
  await page.getByLabel('Geht der Weg ohne Stufen?').selectOption('Nein')
  await page.getByLabel('Ab wann?').fill('2026-12-01')
  await show(page)
  await expect(card(page, 'Bisher')).toContainText('Büro im Erdgeschoss')
  await expect(card(page, 'Ab 1. Dezember 2026')).toContainText('Zimmer 12 im ersten Stock')
  await expect(
    page.getByRole('heading', { name: 'Bekommen eine E-Mail mit dem neuen Ort: 1' }),
  ).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'Bitte danach anrufen und den Ort sagen: 1' }),
  ).toBeVisible()
  expect(team.mailsTo(email, /./)).toHaveLength(1)
  await page.getByRole('button', { name: 'Jetzt ändern und 2 Termine melden' }).click()
  await expect(page.getByRole('status').first()).toContainText('Gespeichert.')
  await expect(card(page, 'Der Termin gilt. Nur der Ort ist anders.')).toContainText('07127 98761')
  const toCall = await team.mailTo(jugendamt, /^Bitte anrufen: Termin an einem anderen Ort/)
  await page.goto(team.linkIn(toCall, /gesagt/))
  await expect(page.locator('main')).toContainText('Bitte anrufen und den Ort sagen.')
  await expect(page.locator('.person')).toContainText('Zimmer 12 im ersten Stock')
  await page.getByRole('button', { name: 'Ich habe angerufen' }).click()
  await page.goto(team.url('/team/'))
  await expect(card(page, 'Der Termin gilt. Nur der Ort ist anders.')).toHaveCount(0)

  const mail = await team.mailTo(email, /./, 2)
  expect(mail.subject).toBe('Ihr Termin im Rathaus')
  expect(mail.text).toContain('Der Ort ist jetzt: Rathaus Pliezhausen')
  expect(mail.text).toContain('Raum: Zimmer 12 im ersten Stock')
  expect(team.mailsTo('b@b.example', /./)).toHaveLength(1)
  await page.goto(team.linkIn(mail, /mein-termin/))
  await expect(page.locator('.ticket')).toContainText('Raum: Zimmer 12 im ersten Stock')
  await page.goto(team.url('/sprechstunde/'))
  await expect(page.locator('main')).toContainText('Büro im Erdgeschoss')
  await expect(page.getByRole('heading', { name: 'Ab 1. Dezember 2026' })).toBeVisible()
  // A translation belongs to the German words: the new ones stand there in German, marked.
  await page.goto(team.url('/en/sprechstunde/'))
  await expect(page.locator('main')).toContainText('Office on the ground floor')
  await expect(page.locator('main')).toContainText('Zimmer 12 im ersten Stock (in German)')
})

test('a school every second Wednesday: made and chosen on the team page, taken by a resident, and said by mails and every page', async ({
  page,
}) => {
  await page.context().addCookies(cookies)
  await page.goto(team.url('/team/orte/'))
  await page.getByLabel('Name für die Seite').fill('Grundschule am Bach')
  await page.getByLabel('Name für E-Mails und Kalender').fill('Beratung im Bach')
  await page.getByLabel('Straße und Hausnummer').fill('Bachweg 2')
  await page.getByLabel('Wie findet man den Raum?').fill('Raum 3 neben der Treppe')
  await show(page)
  await expect(page.locator('#discreet-fehler')).toContainText('Das verrät, warum jemand kommt')
  await expect(page.locator('#step_free-fehler')).toContainText('Bitte wählen Sie aus.')
  await page.getByLabel('Name für E-Mails und Kalender').fill('Haus am Bach')
  await page.getByLabel('Geht der Weg ohne Stufen?').selectOption('Ja')
  await show(page)
  await expect(page.getByText('Kein Termin ist betroffen.')).toBeVisible()
  await page.getByRole('button', { name: 'Jetzt so ändern' }).click()
  await expect(card(page, 'Grundschule am Bach')).toContainText('Hier ist keine Sprechstunde.')

  await page.goto(team.url('/team/woche/'))
  await page.getByLabel('Wochentag').selectOption('Mittwoch')
  await page.getByLabel('Von', { exact: true }).fill('14:00')
  await page.getByLabel('Bis', { exact: true }).fill('16:00')
  await page.getByLabel(/Diakoniestation/).check()
  await page.getByLabel('Wo?').selectOption('Grundschule am Bach')
  await page.getByLabel('Wie oft?').selectOption('Jede zweite Woche')
  await page.getByLabel('Ab wann?').fill('2026-11-25')
  await show(page)
  await expect(card(page, 'Neu')).toContainText('Grundschule am Bach')
  await page.getByRole('button', { name: 'Jetzt so ändern' }).click()
  await expect(page.getByRole('status').first()).toContainText('Gespeichert.')

  const email = 'emil@bewohner.example'
  await page.goto(team.url('/termin/2026-12-09T1400/'))
  await expect(page.locator('.ticket')).toContainText('Grundschule am Bach')
  await expect(page.locator('.ticket')).toContainText('Bachweg 2')
  await team.send('/api/booking', { slot: '2026-12-09T1400', name: 'Emil', email, calendar: 'yes' })
  const mail = await team.mailTo(email, /./)
  expect(mail.subject).toBe('Ihr Termin')
  expect(mail.text).toContain('Ort: Haus am Bach, Bachweg 2')
  expect(mail.text).not.toContain('im Rathaus')
  expect((await team.mailTo(diakonie, /9\. Dezember/)).text).toContain('Ort: Grundschule am Bach')
  await page.goto(team.linkIn(mail, /mein-termin/))
  await expect(page.locator('.ticket')).toContainText('Grundschule am Bach')
  await expect(page.locator('main')).toContainText('Termin: Haus am Bach')
  await page.setViewportSize(narrowest)
  for (const language of siteLanguages)
    for (const path of ourPages) {
      const address = team.url(inLanguage(language, path))
      await page.goto(address)
      await expect(page.locator('main'), address).toContainText('Grundschule am Bach')
      expect.soft(await sticksOut(page), address).toEqual([])
    }
  await page.goto(team.url('/'))
  await expect(page.locator('main')).not.toContainText('Kommen Sie einfach ins Rathaus')
  await page.goto(team.url('/leicht/sprechstunde/'))
  await expect(page.locator('main')).toContainText('Grundschule am Bach')
})
