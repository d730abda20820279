import { diakonie, jugendamt, startTeam } from './team.ts'
import { expect, test } from './test.ts'

const vertretung = 'vertretung@team.example'

let team: Awaited<ReturnType<typeof startTeam>>
test.beforeAll(async () => {
  test.setTimeout(60_000)
  team = await startTeam('substitute')
  await team.at('2026-11-23T07:00:00Z')
})
test.afterAll(() => team.stop())

test('somebody from outside stands in for three weeks: entered with a last day, holds the hours, is told apart, and is out the day after', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  await team.send('/api/booking', {
    slot: '2026-11-24T0900',
    name: 'Ana',
    email: 'ana@bewohner.example',
    if_away: 'other',
  })
  await team.signIn(page, jugendamt)
  const colleague = await (await browser.newContext()).newPage()
  await team.signIn(colleague, diakonie)
  await page.goto(team.url('/team/leute/?form=adviser'))
  await page.getByLabel('Beruf').fill('Sozialpädagogin')
  await page.getByLabel('Arbeitgeber').fill('Verein am Ort')
  await page.getByLabel('Dienstliche E-Mail-Adresse').fill(vertretung)
  await page.getByRole('button', { name: 'Eintragen' }).click()
  await expect(page.getByRole('status').first()).toContainText('sobald es jemand bestätigt hat')
  await colleague.goto(team.url('/team/leute/'))
  await colleague.getByRole('button', { name: 'Bestätigen' }).click()
  await expect(colleague.getByRole('status').first()).toContainText('Bestätigt.')
  const card = page.locator('.card').filter({ hasText: 'Sozialpädagogin' })
  await page.goto(team.url('/team/leute/'))
  await card.getByRole('link', { name: 'Letzter Tag' }).click()
  await page.getByLabel('Letzter Tag').fill('2026-12-13')
  await page.getByRole('button', { name: 'Zeigen, was noch offen ist' }).click()
  await page.getByRole('button', { name: 'Letzten Tag eintragen' }).click()
  await expect(card).toContainText('letzter Tag: 13. Dezember 2026')

  await page.goto(team.url('/team/abwesend/'))
  await page.getByLabel('Wer ist nicht da?').selectOption('jugendamt')
  await page.getByLabel('Bis').fill('2026-12-13')
  await page.getByLabel('Wer vertritt?').selectOption({ label: 'Sozialpädagogin, Verein am Ort' })
  await page.getByLabel('Die Vertretung hält auch die Sprechstunden.').check()
  await page.getByRole('button', { name: 'Zeigen, wen es betrifft' }).click()
  await expect(page.getByText('1 Termin bleibt.')).toBeVisible()
  await page.getByRole('button', { name: 'Jetzt eintragen' }).click()
  await expect(page.getByRole('status').first()).toContainText('Eingetragen.')

  const told = await team.mailTo(vertretung, /^Sie vertreten/)
  expect(told.text).toContain('Ana')
  const standIn = await (await browser.newContext()).newPage()
  await team.signIn(standIn, vertretung)
  await expect(standIn.getByText('Angemeldet: ')).toContainText('vertritt')
  await standIn.goto(team.url('/termin/'))
  await expect(standIn.locator('main')).toContainText('Sozialpädagogin, Verein am Ort')
  await team.send('/api/booking', { slot: '2026-12-01T0900', name: 'Ben', if_away: 'other' })
  expect((await team.mailTo(vertretung, /1\. Dezember/)).text).toContain('Ben')
  expect(team.mailsTo(jugendamt, /1\. Dezember/)).toEqual([])

  await page.goto(team.url('/team/protokoll/'))
  await expect(page.locator('main')).toContainText(/Sozialpädagogin.* hat sich angemeldet/)

  await team.at('2026-12-14T07:00:00Z')
  await standIn.goto(team.url('/team/'))
  await expect(standIn.getByRole('button', { name: 'Link schicken' })).toBeVisible()
  const resident = await (await browser.newContext()).newPage()
  await resident.goto(team.url('/ueber-uns/'))
  await expect(resident.locator('.people')).not.toContainText('Sozialpädagogin')
  await resident.goto(team.url('/termin/'))
  await expect(resident.locator('main')).toContainText('Jugendamt Reutlingen')
  await expect(resident.locator('main')).not.toContainText('Verein am Ort')
  for (const one of [colleague, standIn, resident]) await one.context().close()
})
