import { diakonie, jugendamt, startTeam } from './team.ts'
import { expect, test } from './test.ts'
import { axeFinds } from './wide/axe.ts'

const neu = 'neu@team.example'

let team: Awaited<ReturnType<typeof startTeam>>
test.beforeAll(async () => {
  test.setTimeout(60_000)
  team = await startTeam('people')
  await team.at('2026-11-23T07:00:00Z')
})
test.afterAll(() => team.stop())

const asks = (name: string, prefer: string) =>
  team.send('/api/callback', {
    name,
    email: `${name.toLowerCase()}@bewohner.example`,
    phone: '07127 98765',
    when: 'any',
    language: 'de',
    prefer,
    if_away: 'other',
    for: 'self',
  })

test('somebody leaves: a successor is entered and confirmed, what is open is handed over, and the leaver is out at once', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await asks('Ana', 'nobody')
  await asks('Ben', 'jugendamt')
  await team.send('/api/booking', {
    slot: '2026-12-01T0900',
    name: 'Cem',
    email: 'cem@bewohner.example',
  })
  await team.signIn(page, jugendamt)
  const colleague = await (await browser.newContext()).newPage()
  await team.signIn(colleague, diakonie)

  await colleague.getByRole('link', { name: 'Leute' }).click()
  await colleague.getByRole('link', { name: 'Neu in der Beratung' }).click()
  await colleague.getByLabel('Beruf').fill('Familienhelferin')
  await colleague.getByLabel('Dienstliche E-Mail-Adresse').fill(neu)
  await colleague.getByRole('button', { name: 'Eintragen' }).click()
  await expect(colleague.locator('#employer-fehler')).toContainText('Arbeitgeber')
  await expect(colleague.getByLabel('Beruf')).toHaveValue('Familienhelferin')
  await colleague.getByLabel('Arbeitgeber').fill('Verein am Ort')
  await colleague.getByRole('button', { name: 'Eintragen' }).click()
  await expect(colleague.getByRole('status').first()).toContainText(
    'sobald es jemand bestätigt hat',
  )
  await page.goto(team.url('/team/leute/'))
  expect(await axeFinds(page, 'all')).toEqual([])
  await page.getByRole('button', { name: 'Bestätigen' }).click()
  await expect(page.getByRole('status').first()).toContainText('Bestätigt.')
  const successor = await (await browser.newContext()).newPage()
  await team.signIn(successor, neu)
  await expect(successor.getByText('Ana')).toHaveCount(0)

  await page.goto(team.url('/team/'))
  await page
    .locator('.card', { hasText: 'Ana' })
    .getByRole('button', { name: 'Ich übernehme' })
    .click()
  await page.goto(team.url('/team/leute/'))
  const own = page.locator('.card').filter({ hasText: 'Das sind Sie.' })
  await own.getByRole('link', { name: 'Letzter Tag' }).click()
  await page.getByRole('button', { name: 'Zeigen, was noch offen ist' }).click()
  await expect(page.locator('#until-fehler')).toContainText('Bitte wählen Sie den letzten Tag.')
  await page.getByLabel('Das Konto sofort sperren').check()
  await page.getByRole('button', { name: 'Zeigen, was noch offen ist' }).click()
  await expect(page.getByText('1 Termin liegt danach.')).toBeVisible()
  await expect(page.getByText('2 offene Rückrufe sind bei dieser Person.')).toBeVisible()
  expect(await axeFinds(page, 'all')).toEqual([])
  await page.getByRole('link', { name: 'Vorher übergeben' }).click()
  await page.getByLabel('An wen?').selectOption({ label: 'Familienhelferin, Verein am Ort' })
  await page.getByRole('button', { name: 'Jetzt übergeben' }).click()
  await expect(page.getByRole('status').first()).toContainText('0 Termine, 2 Rückrufe')
  await expect(page.getByRole('status').first()).toContainText('1 bleibt stehen')
  const told = await team.mailTo(neu, /^Übergeben/)
  expect(told.text).toContain('Rückrufe: 2')
  for (const name of ['Ana', 'Ben'])
    expect(team.mailsTo(neu, /Rückruf an Sie/).some(({ text }) => text?.includes(name))).toBe(true)
  await successor.reload()
  const ana = successor.locator('.card', { hasText: 'Ana' })
  await expect(ana.getByText('Sie haben diesen Rückruf übernommen.')).toBeVisible()

  const resident = await (await browser.newContext()).newPage()
  await resident.goto(team.linkIn(await team.mailTo('ana@bewohner.example', /Rückruf/), /mein-/))
  await expect(resident.getByText('Wer ruft an?')).toBeVisible()
  await expect(resident.getByText('Familienhelferin, Verein am Ort')).toBeVisible()
  expect(await axeFinds(resident, 'all')).toEqual([])

  await page.goto(team.url('/team/leute/'))
  await own.getByRole('link', { name: 'Letzter Tag' }).click()
  await page.getByLabel('Das Konto sofort sperren').check()
  await page.getByRole('button', { name: 'Zeigen, was noch offen ist' }).click()
  await expect(page.getByText('Cem', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Jetzt sperren' }).click()
  await expect(page.getByRole('button', { name: 'Link schicken' })).toBeVisible()
  await page.goto(team.url('/team/leute/'))
  await expect(page.getByRole('button', { name: 'Link schicken' })).toBeVisible()
  const before = team.mailsTo(jugendamt, /./).length
  await page.getByLabel('Ihre E-Mail-Adresse').fill(jugendamt)
  await page.getByRole('button', { name: 'Link schicken' }).click()
  await page.goto(team.linkIn(await team.mailTo(jugendamt, /Neuer Rückruf/), /uebernehmen/))
  await expect(page.getByText('Ana')).toHaveCount(0)

  // What nobody could hand over waits for the team, who see it and phone.
  await colleague.goto(team.url('/team/'))
  await expect(colleague.getByText('Cem').first()).toBeVisible()
  await resident.goto(team.url('/ueber-uns/'))
  await expect(resident.locator('.people')).toContainText('Familienhelferin')
  await expect(resident.locator('.people')).not.toContainText('Jugendamt Reutlingen')
  await resident.goto(team.url('/termin/'))
  await expect(resident.locator('main')).not.toContainText('Jugendamt Reutlingen')
  expect(team.mailsTo(jugendamt, /./).length - before).toBeLessThanOrEqual(1)
  expect(team.mailsTo(jugendamt, /Anmelden/)).toHaveLength(1)
  for (const one of [colleague, successor, resident]) await one.context().close()
})
