import type { Page } from '@playwright/test'

import { diakonie, jugendamt, startTeam } from './team.ts'
import { expect, test } from './test.ts'

const byJugendamt = 'Übernommen von: Sozialarbeiter, Jugendamt Reutlingen.'

/** For docs/operate.md, made only when asked for: PICTURES=1. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['PICTURES']) return
  await page.screenshot({ path: `docs/pictures/team-${name}.png` })
}

const named = (page: Page, name: string) =>
  page.getByRole('definition').getByText(name, { exact: true })
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })

// One story: each part begins where the one before has ended.
test.describe.configure({ mode: 'serial' })

const phone = { viewport: { width: 360, height: 640 } }
let team: Awaited<ReturnType<typeof startTeam>>
let his: Page
let hers: Page

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click()
const mailOf = (address: string, name: string) =>
  team.mailsTo(address, /Neuer (Rückruf|Termin)/).find(({ text }) => text?.includes(name))
function linkOf(address: string, name: string, what: RegExp): string {
  const mail = mailOf(address, name)
  if (!mail) throw new Error(`No mail to ${address} about ${name}`)
  return team.linkIn(mail, what)
}

test.beforeAll(async ({ browser }) => {
  team = await startTeam('team_day')
  his = await (await browser.newContext(phone)).newPage()
  hers = await (await browser.newContext(phone)).newPage()
})
test.afterAll(() => team.stop())

test.describe('two of staff get through two days: three callbacks, five bookings, a day that is closed, a caller, the numbers', () => {
  test('five residents book, three ask to be called', async () => {
    await team.at('2026-11-23T07:00:00Z')
    const bookings = [
      { slot: '2026-11-24T0900', name: 'Ana', email: 'ana@bewohner.example' },
      { slot: '2026-11-24T0930', name: 'Cem', phone: '07127 98761' },
      { slot: '2026-11-26T1400', name: 'Dora', email: 'dora@bewohner.example' },
      { slot: '2026-11-26T1430', name: 'Emil', phone: '07127 98762' },
      { slot: '2026-11-26T1500', name: 'Ohne' },
    ]
    for (const fields of bookings) await team.send('/api/booking', fields)
    await team.send('/api/callback', { name: 'Fatma', phone: '07127 98763', when: 'any' })
    await team.send('/api/callback', {
      name: 'Gerd',
      phone: '07127 98764',
      when: '2026-11-24-morning',
    })
    await team.send('/api/callback', {
      name: 'Hana',
      phone: '07127 98765',
      when: 'any',
      visit: 'yes',
    })
    for (const address of [jugendamt, diakonie])
      await expect.poll(() => team.mailsTo(address, /Neuer/).length).toBe(8)
  })

  test('one of them takes a callback from the mail; the other reads by whom, and need not call', async () => {
    await his.goto(linkOf(jugendamt, 'Fatma', /uebernehmen/))
    await expect(his.locator('.rules')).toContainText('NICHT auf die Mailbox sprechen.')
    await picture(his, 'rueckruf')
    await press(his, 'Ich übernehme')
    await expect(his.getByText('Sie haben diesen Rückruf übernommen.')).toBeVisible()
    const told = await team.mailTo(diakonie, /Rückruf übernommen/)
    expect(told.text).toContain(byJugendamt)
    await hers.goto(linkOf(diakonie, 'Fatma', /uebernehmen/))
    await expect(hers.getByText(byJugendamt)).toBeVisible()
    await picture(hers, 'uebernommen')
  })

  test('both press for the same callback: one has it, the other is told so', async () => {
    await his.goto(linkOf(jugendamt, 'Gerd', /uebernehmen/))
    await hers.goto(linkOf(diakonie, 'Gerd', /uebernehmen/))
    await Promise.all([press(his, 'Ich übernehme'), press(hers, 'Ich übernehme')])
    const mine = 'Sie haben diesen Rückruf übernommen.'
    await expect(his.getByText(new RegExp(`${mine}|Übernommen von`))).toBeVisible()
    await expect(hers.getByText(new RegExp(`${mine}|Übernommen von`))).toBeVisible()
    const winners = (await his.getByText(mine).count()) + (await hers.getByText(mine).count())
    expect(winners).toBe(1)
  })

  test('not reached: the page says when to try again', async () => {
    await his.goto(linkOf(jugendamt, 'Gerd', /nicht-erreicht/))
    await press(his, 'Nicht erreicht')
    await expect(his.getByText('1-mal nicht erreicht.')).toContainText(
      'Nächster Versuch: Dienstag, 24. November 2026, 9 Uhr.',
    )
  })

  test('done deletes, and a visit that is agreed is counted', async () => {
    await his.goto(linkOf(jugendamt, 'Fatma', /erledigt/))
    await press(his, 'Erledigt')
    await expect(his.getByRole('heading', { level: 1 })).toHaveText('Dieser Rückruf ist vorbei')
    await expect(his.getByText('Fatma')).toHaveCount(0)
    await hers.goto(linkOf(diakonie, 'Hana', /erledigt/))
    await expect(hers.getByLabel('Ein Hausbesuch ist vereinbart')).not.toBeChecked()
    await hers.getByLabel('Ein Hausbesuch ist vereinbart').check()
    await press(hers, 'Erledigt')
    await expect(
      hers.getByText('Erledigt von: Sozialarbeiterin, Diakoniestation Metzingen.'),
    ).toBeVisible()
  })

  test('both sign in with a link from a mail; the answer is the same for a stranger', async ({
    browser,
  }) => {
    await team.signIn(his, jugendamt)
    await picture(his, 'heute')
    await team.signIn(hers, diakonie)
    const stranger = await (await browser.newContext(phone)).newPage()
    await stranger.goto(team.url('/team/'))
    await picture(stranger, 'anmelden')
    await stranger.getByLabel('Ihre E-Mail-Adresse').fill('fremd@team.example')
    await stranger.getByRole('button', { name: 'Link schicken' }).click()
    await expect(stranger.getByRole('status').first()).toContainText(
      'Ist das eine Adresse vom Team',
    )
    expect(team.mailsTo('fremd@team.example', /./)).toEqual([])
    await stranger.close()
  })

  test('Thursday is off: whom it touches is shown first, then one press tells and lists them', async () => {
    await hers.goto(team.url('/team/ausfall/'))
    await hers.getByLabel('Am, oder vom').fill('2026-11-26')
    await press(hers, 'Zeigen, wen es betrifft')
    await expect(hers.getByText('3 Termine werden abgesagt.')).toBeVisible()
    await expect(hers.getByRole('heading', { name: 'Bitte danach anrufen: 1' })).toBeVisible()
    await picture(hers, 'ausfall')
    expect(team.mailsTo('dora@bewohner.example', /./)).toHaveLength(1)
    await press(hers, 'Jetzt absagen und schließen')
    await expect(hers.getByRole('status').first()).toContainText('abgesagt')
    const told = await team.mailTo('dora@bewohner.example', /Ihr Termin/, 2)
    expect(told.text?.match(/\d+\. \w+ 2026 um/g)).toHaveLength(4)
    await expect(hers.getByRole('heading', { name: 'Bitte anrufen' })).toBeVisible()
    await expect(named(hers, 'Emil')).toBeVisible()
    await picture(hers, 'anrufen')
    const list = await (await fetch(team.url('/termin/?mehr=1'))).text()
    expect(list).toContain('2026-12-03T1400')
    expect(list).not.toContain('2026-11-26T')
    await press(hers, /Ich habe angerufen/)
    await hers.goto(team.url('/team/'))
    await expect(hers.getByRole('heading', { name: 'Bitte anrufen' })).toHaveCount(0)
  })

  test('somebody phones: the booking is entered, and its code stands large to be read out', async () => {
    await his.goto(team.url('/team/anruf/'))
    await press(his, 'Termin eintragen')
    await expect(his.getByRole('alert')).toContainText('Bitte wählen Sie eine Zeit.')
    await his.getByRole('radio', { name: '10 Uhr', exact: true }).first().check()
    await his.getByLabel('Name').fill('Ina')
    await picture(his, 'anruf')
    await press(his, 'Termin eintragen')
    await expect(his.getByText('Dienstag, 24. November 2026')).toBeVisible()
    const code = await his.locator('.code').innerText()
    await picture(his, 'code')
    expect((await team.mailTo(diakonie, /Neuer Termin/, 6)).text).toContain(code)
    expect(
      await his.locator('.code').evaluate((one) => parseFloat(getComputedStyle(one).fontSize)),
    ).toBeGreaterThan(36)
  })

  test('an extra Sprechstunde is set for a date, and residents can book in it', async () => {
    await hers.goto(team.url('/team/zeiten/'))
    await hers.getByLabel('Tag', { exact: true }).fill('2026-11-27')
    await hers.getByLabel('Von').fill('10:00')
    await hers.getByLabel('Bis').fill('11:00')
    await press(hers, 'Speichern')
    await expect(hers.locator('#fehler')).toContainText('wer da ist')
    await hers.getByLabel('Sozialarbeiterin').check()
    await press(hers, 'Speichern')
    await expect(hers.getByRole('status').first()).toContainText('Die Zeiten gelten.')
    await picture(hers, 'zeiten')
    expect(await (await fetch(team.url('/termin/?mehr=1'))).text()).toContain('2026-11-27T1000')
  })

  test('people who just came are counted by a press, and one press is taken back', async () => {
    await his.goto(team.url('/team/'))
    for (let people = 0; people < 4; people++) {
      await press(his, '+ 1 Einfach gekommen')
      await expect(his.getByRole('status').first()).toContainText('Gezählt')
    }
    await press(his, '− 1 zurück Einfach gekommen')
  })

  test('on the next day the list is there, a booking is done, and its data are gone', async () => {
    await team.at('2026-11-24T08:40:00Z')
    await his.goto(team.url('/team/'))
    await expect(his.getByRole('button', { name: 'Link schicken' })).toBeVisible()
    await team.signIn(his, jugendamt)
    await expect(his.getByText('Sprechstunde von 9 bis 12 Uhr')).toBeVisible()
    for (const name of ['Ana', 'Cem', 'Ina']) await expect(named(his, name)).toBeVisible()
    await his.emulateMedia({ media: 'print' })
    await expect(named(his, 'Cem')).toBeVisible()
    await expect(his.getByText('07127 98761')).toBeHidden()
    await expect(his.getByRole('button').first()).toBeHidden()
    await his.emulateMedia({ media: null })
    await press(his, 'Erledigt Ana')
    await expect(his.getByRole('heading', { level: 1 })).toHaveText('Dieser Termin ist erledigt')
    await his.goto(team.url('/team/'))
    await expect(named(his, 'Ana')).toHaveCount(0)
  })

  test('the month has its numbers, small ones unnamed', async () => {
    await his.goto(team.url('/team/zahlen/'))
    const numbers = {
      'Termine gebucht': '6',
      'davon nicht abgesagt': '3',
      'davon von uns abgesagt': '3',
      'Einfach gekommen': '3',
      'Rückrufe gewünscht': '3',
      'davon erledigt': 'unter 3',
      'Anrufe ohne Erfolg': 'unter 3',
      Hausbesuche: 'unter 3',
    }
    for (const [name, number] of Object.entries(numbers))
      await expect(row(his, name).getByRole('cell')).toHaveText(number)
    await his.getByRole('table').scrollIntoViewIfNeeded()
    await picture(his, 'zahlen')
    const csv = await his.request.get(team.url('/api/team/figures.csv'))
    expect(await csv.text()).toContain('Termine gebucht;6')
  })

  test('each has a calendar address that is shown once, with no name in it', async () => {
    await his.goto(team.url('/team/kalender/'))
    await press(his, 'Adresse machen')
    const address = await his.locator('.address').innerText()
    expect(await his.getByRole('link', { name: 'Im Kalender öffnen' }).getAttribute('href')).toBe(
      address.replace(/^http:/, 'webcal:'),
    )
    await picture(his, 'kalender')
    const { pathname, search } = new URL(address)
    const feed = await (await fetch(team.url(pathname + search))).text()
    expect(feed).toContain('BEGIN:VEVENT')
    expect(feed).not.toMatch(/Cem|Ina/)
    await his.goto(team.url('/team/kalender/'))
    await expect(his.locator('.address')).toHaveCount(0)
    await expect(his.getByText('Sie haben eine Adresse.')).toBeVisible()
  })

  test('the list of uses says who did what, and of nobody else', async () => {
    await his.goto(team.url('/team/protokoll/'))
    const log = await his.locator('main').innerText()
    for (const who of [
      'Sozialarbeiterin, Diakoniestation Metzingen',
      'Sozialarbeiter, Jugendamt Reutlingen',
    ]) {
      expect(log).toContain(`${who} hat etwas geändert`)
      expect(log).toContain(`${who} hat einen Termin oder Rückruf geöffnet`)
    }
    expect(log).not.toMatch(/Ana|Cem|Dora|Emil|Fatma|Gerd|Hana|Ina\b|98761/)
    await press(his, 'Abmelden')
    await his.goto(team.url('/team/protokoll/'))
    await expect(his.getByRole('button', { name: 'Link schicken' })).toBeVisible()
  })
})
