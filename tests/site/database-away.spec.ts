import pg from 'pg'

import { diakonie, startTeam } from './team.ts'
import { expect, test } from './test.ts'

let team: Awaited<ReturnType<typeof startTeam>>
test.beforeAll(async () => {
  test.setTimeout(60_000)
  team = await startTeam('away')
  await team.at('2026-11-23T07:00:00Z')
})
test.afterAll(() => team.stop())

test('the database is away while staff change the week and a resident books: pages show what was known, forms keep what was typed, afterwards both go in once; and staff read what goes wrong', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const email = 'ana@bewohner.example'
  const resident = await (await browser.newContext()).newPage()
  await resident.goto(team.url('/termin/2026-11-24T0900/'))
  await resident.getByLabel('Ihr Name').fill('Ana')
  await resident.getByLabel('Ihre E-Mail-Adresse, freiwillig').fill(email)
  await team.signIn(page, diakonie)
  await page.goto(team.url('/team/woche/'))
  await page.getByLabel('Wochentag').selectOption('Mittwoch')
  await page.getByLabel('Von', { exact: true }).fill('16:00')
  await page.getByLabel('Bis', { exact: true }).fill('18:00')
  await page.getByLabel(/Diakoniestation/).check()
  await page.getByLabel('Ab wann?').fill('2026-12-01')
  await page.getByRole('button', { name: 'Zeigen, was sich ändert' }).click()
  const change = page.getByRole('button', { name: 'Jetzt so ändern' })
  await expect(change).toBeVisible()

  await team.database.be('away')
  await resident.getByRole('button', { name: 'Termin ausmachen' }).click()
  await expect(resident.locator('#fehler')).toContainText('Der Fehler liegt bei uns.')
  await expect(resident.getByLabel('Ihr Name')).toHaveValue('Ana')
  await expect(resident.getByLabel('Ihre E-Mail-Adresse, freiwillig')).toHaveValue(email)
  await change.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Das hat nicht geklappt')
  const other = await resident.context().newPage()
  for (const path of ['/', '/sprechstunde/', '/termin/', '/tr/termin/']) {
    expect((await other.goto(team.url(path)))?.status(), path).toBe(200)
    await expect(other.locator('main'), path).toContainText('9')
    await expect(other.locator('main'), path).not.toContainText('2. Dezember')
  }
  expect((await other.goto(team.url('/mein-termin/?k=abc')))?.status()).toBe(500)
  await expect(other.locator('main')).toContainText('07127 0000')

  await team.database.be('back')
  await page.getByRole('button', { name: 'Noch einmal senden' }).click()
  await expect(page.getByRole('status').first()).toContainText('Gespeichert.')
  await resident.getByRole('button', { name: 'Termin ausmachen' }).click()
  await expect(resident.getByRole('heading', { level: 1 })).toContainText('Termin')
  expect(new URL(resident.url()).pathname).toBe('/mein-termin/')
  await team.mailTo(email, /Termin/)
  expect(team.mailsTo(email, /./)).toHaveLength(1)
  await other.goto(team.url('/sprechstunde/'))
  await expect(other.locator('main')).toContainText('2. Dezember 2026')
  await resident.context().close()

  const client = new pg.Client({ connectionString: team.database.url })
  await client.connect()
  await client.query('alter table attempt rename to gone')
  await page.goto(team.url('/team/'))
  await expect(page.locator('main')).toContainText('In der Datenbank fehlt ein Teil.')
  expect((await fetch(team.url('/api/health'))).status).toBe(503)
  await client.query('alter table gone rename to attempt')
  await client.end()
  await page.reload()
  await expect(page.locator('main')).not.toContainText('In der Datenbank fehlt ein Teil.')
  expect((await fetch(team.url('/api/health'))).status).toBe(200)
})
