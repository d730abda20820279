import type { Page } from '@playwright/test'

import { diakonie, startTeam } from './team.ts'
import { expect, test } from './test.ts'
import { axeFinds } from './wide/axe.ts'
import { mostBytes } from './wide/budget.ts'
import { narrowest } from './wide/looks.ts'
import { sticksOut } from './wide/room.ts'
import { sentFor } from './wide/sent.ts'

let team: Awaited<ReturnType<typeof startTeam>>
test.beforeAll(async () => {
  test.setTimeout(60_000)
  team = await startTeam('absence')
  await team.at('2026-11-23T07:00:00Z')
})
test.afterAll(() => team.stop())

const picks = (name: string, email: string) =>
  team.send('/api/callback', {
    name,
    email,
    phone: '07127 98765',
    when: 'any',
    language: 'de',
    prefer: 'jugendamt',
    if_away: 'wait',
    for: 'self',
  })

async function openMine(page: Page, email: string): Promise<void> {
  const mail = await team.mailTo(email, /Ihr Rückruf/, 2)
  expect(mail.text).toContain('ist bis 4. Dezember 2026 nicht da')
  expect(mail.text).not.toMatch(/Sozial|Jugendamt|krank/i)
  await page.goto(team.linkIn(mail, /mein-rueckruf/))
}

test('somebody is ill: staff see whom it touches and enter it, one resident waits, one lets the other call, and it is ended again', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await picks('Ana Kanarienvogel', 'ana@kanarienvogel.example')
  await picks('Ben Zeisig', 'ben@zeisig.example')
  await team.send('/api/booking', {
    slot: '2026-11-24T0900',
    name: 'Cem Meise',
    email: 'cem@meise.example',
    language: 'de',
    if_away: 'wait',
    for: 'self',
  })
  await team.signIn(page, diakonie)
  await page.goto(team.url('/team/'))
  await expect(page.getByText('Kanarienvogel')).toHaveCount(0)

  await page.getByRole('link', { name: 'Abwesend' }).click()
  await expect(page.getByText('Keine Krankheit, kein Grund.')).toBeVisible()
  await page.getByLabel('Wer ist nicht da?').selectOption('jugendamt')
  await page.getByLabel('Bis').fill('2026-11-20')
  await page.getByLabel('Wer vertritt?').selectOption('diakonie')
  await page.getByRole('button', { name: 'Zeigen, wen es betrifft' }).click()
  await expect(page.locator('#until-fehler')).toContainText('liegt vor dem ersten')
  expect(await axeFinds(page, 'all')).toEqual([])
  await page.getByLabel('Bis').fill('2026-12-04')
  await page.getByRole('button', { name: 'Zeigen, wen es betrifft' }).click()
  await expect(page.getByText('1 Termin wird abgesagt.')).toBeVisible()
  await expect(page.getByText('2 offene Rückrufe möchten genau diese Person.')).toBeVisible()
  await expect(page.getByText('Cem Meise')).toHaveCount(0)
  expect(await axeFinds(page, 'all')).toEqual([])
  await page.getByRole('button', { name: 'Jetzt eintragen' }).click()
  await expect(page.getByRole('status').first()).toContainText('Eingetragen.')
  await team.mailTo('cem@meise.example', /Ihr Termin/, 2)

  const resident = await (await browser.newContext()).newPage()
  await openMine(resident, 'ana@kanarienvogel.example')
  await expect(resident.getByText('Nicht da bis 4. Dezember 2026')).toBeVisible()
  expect(await axeFinds(resident, 'all')).toEqual([])
  await resident.getByRole('button', { name: 'Eine andere Person darf anrufen' }).click()
  await expect(resident.getByText('Eine andere Person darf Sie anrufen.')).toBeVisible()
  await openMine(resident, 'ben@zeisig.example')
  await resident.getByRole('button', { name: 'Ich warte' }).click()
  await expect(resident.getByText('Sie warten, bis diese Person wieder da ist.')).toBeVisible()
  await expect(
    resident.getByText(
      /Am .+ löschen wir Ihre Angaben, auch wenn wir noch nicht angerufen haben\./,
    ),
  ).toBeVisible()

  await page.goto(team.url('/team/'))
  await expect(page.getByText('Angemeldet: ')).toContainText('vertritt')
  const ana = page.locator('.card', { hasText: 'Ana Kanarienvogel' })
  await expect(ana.getByRole('button', { name: 'Ich übernehme' })).toBeVisible()
  await expect(page.getByText('Ben Zeisig')).toHaveCount(0)
  await ana.getByRole('button', { name: 'Ich übernehme' }).click()
  await expect(page.getByText('Sie haben diesen Rückruf übernommen.')).toBeVisible()

  await resident.setViewportSize(narrowest)
  for (const path of ['/rueckruf/', '/termin/', '/tr/rueckruf/', '/ar/termin/']) {
    const answer = await resident.goto(team.url(path))
    await expect(resident.locator('.away'), path).toHaveCount(1)
    expect.soft(await sticksOut(resident), path).toEqual([])
    expect.soft(await sentFor((await answer?.text()) ?? ''), path).toBeLessThanOrEqual(mostBytes)
  }
  await resident.goto(team.url('/rueckruf/'))
  await expect(resident.locator('.away')).toContainText('Nicht da bis 4. Dezember 2026')
  await expect(resident.getByLabel('Dann warte ich.')).toBeHidden()
  await resident.locator('input[name=prefer][value=jugendamt]').check()
  await expect(resident.getByLabel('Dann warte ich.')).toBeChecked()

  await page.goto(team.url('/team/abwesend/'))
  await page.getByRole('button', { name: 'Ist wieder da' }).click()
  await page.getByRole('button', { name: 'Ist wieder da' }).click()
  await expect(page.getByText('Alle sind da.')).toBeVisible()
  await resident.goto(team.url('/rueckruf/'))
  await expect(resident.locator('.away')).toHaveCount(0)
  await resident.context().close()
})
