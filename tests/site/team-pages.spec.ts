import type { Browser, Page } from '@playwright/test'

import { teamFiles } from './addresses.ts'
import { diakonie, jugendamt, startTeam } from './team.ts'
import { expect, test } from './test.ts'
import { axeFinds } from './wide/axe.ts'
import { mostBytes, mostScriptBytes } from './wide/budget.ts'
import { narrowest, widest } from './wide/looks.ts'
import { invalid } from './wide/markup.ts'
import { stopsOfTab } from './wide/tab.ts'
import { listen } from './wide/traffic.ts'

// One stack for all of them, so they run in one worker.
test.describe.configure({ mode: 'default' })

type Team = Awaited<ReturnType<typeof startTeam>>
type Session = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>
let team: Team
let session: Session
let preview: string
let weekPreview: string
let locationPreview: string
let locationMistakes: string
let weekMistakes: string
let gatheringMistakes: string
let gatheringPreview: string
let away: string

const linkTo = (address: string, what: RegExp) => {
  const mail = team
    .mailsTo(address, /Neuer|Bitte anrufen/)
    .find(({ text }) => text?.match(/http\S+/g)?.some((link) => what.test(link)))
  if (!mail) throw new Error(`No mail to ${address} has a link like ${String(what)}`)
  return team.linkIn(mail, what)
}
const path = (address: string) => () => team.url(address)

/** Every page of the team, by its file, and what else it can show. Who is not signed in comes with `signedOut`. */
const pages: readonly {
  readonly file: string
  readonly shows: string
  readonly open: () => string
  readonly signedOut?: boolean
}[] = [
  { file: 'index', shows: 'the way in', open: path('/team/'), signedOut: true },
  { file: 'index', shows: 'a neutral answer', open: path('/team/?gesendet=1'), signedOut: true },
  { file: 'index', shows: 'an old link', open: path('/team/?nein=link#fehler'), signedOut: true },
  { file: 'index', shows: 'today', open: path('/team/?tat=gezaehlt-visit') },
  { file: 'anmelden', shows: 'one button', open: path('/team/anmelden/?k=x'), signedOut: true },
  {
    file: 'rueckruf',
    shows: 'a callback to take',
    open: () => linkTo(jugendamt, /uebernehmen/),
    signedOut: true,
  },
  { file: 'rueckruf', shows: 'no callback', open: path('/team/rueckruf/?k=x'), signedOut: true },
  {
    file: 'termin',
    shows: 'a booking to cancel',
    open: () => linkTo(jugendamt, /absagen/),
    signedOut: true,
  },
  {
    file: 'termin',
    shows: 'a booking to move',
    open: () => linkTo(jugendamt, /verschieben/),
    signedOut: true,
  },
  {
    file: 'termin',
    shows: 'a booking to phone about',
    open: () => linkTo(diakonie, /gesagt/),
    signedOut: true,
  },
  { file: 'termin', shows: 'no booking', open: path('/team/termin/?k=x'), signedOut: true },
  { file: 'ausfall', shows: 'the form', open: path('/team/ausfall/?tat=geschlossen') },
  { file: 'ausfall', shows: 'a mistake', open: path('/team/ausfall/?from=2026-11-01#fehler') },
  {
    file: 'ausfall',
    shows: 'whom it touches',
    open: path('/team/ausfall/?from=2026-11-24&to=2026-11-30&adviser='),
  },
  { file: 'anruf', shows: 'a booking for a caller', open: path('/team/anruf/') },
  { file: 'anruf', shows: 'a callback for a caller', open: path('/team/anruf/?art=callback') },
  { file: 'zeiten', shows: 'the next weeks', open: path('/team/zeiten/') },
  {
    file: 'zeiten',
    shows: 'one date',
    open: path('/team/zeiten/?date=2026-12-01&instead=09:00#aendern'),
  },
  { file: 'zeiten', shows: 'a mistake', open: path('/team/zeiten/?nein=overlap#fehler') },
  { file: 'hinweis', shows: 'the form', open: path('/team/hinweis/?tat=hinweis-steht') },
  {
    file: 'hinweis',
    shows: 'a preview',
    open: () => preview,
  },
  { file: 'projekte', shows: 'the form', open: path('/team/projekte/?tat=projekt-steht') },
  { file: 'projekte', shows: 'several mistakes', open: () => gatheringMistakes },
  { file: 'projekte', shows: 'a preview', open: () => gatheringPreview },
  { file: 'woche', shows: 'all hours', open: path('/team/woche/?tat=woche-gilt') },
  {
    file: 'woche',
    shows: 'hours to change',
    open: path('/team/woche/?aendern=00000000-0000-4000-8000-000000000001#formular'),
  },
  {
    file: 'woche',
    shows: 'hours to end',
    open: path('/team/woche/?beenden=00000000-0000-4000-8000-000000000001#formular'),
  },
  { file: 'woche', shows: 'whom a change touches', open: () => weekPreview },
  { file: 'woche', shows: 'several mistakes', open: () => weekMistakes },
  { file: 'orte', shows: 'all locations', open: path('/team/orte/?tat=ort-gilt') },
  { file: 'orte', shows: 'one to change', open: path('/team/orte/?aendern=house#formular') },
  { file: 'orte', shows: 'what a change does', open: () => locationPreview },
  { file: 'orte', shows: 'several mistakes', open: () => locationMistakes },
  { file: 'abwesend', shows: 'the form', open: path('/team/abwesend/?tat=nicht-da') },
  { file: 'abwesend', shows: 'whom it touches', open: () => away },
  { file: 'leute', shows: 'the people', open: path('/team/leute/?tat=gespeichert') },
  { file: 'leute', shows: 'a new adviser', open: path('/team/leute/?form=adviser') },
  {
    file: 'leute',
    shows: 'what is open with somebody',
    open: path('/team/leute/?form=leave&adviser=diakonie&until=2026-11-24'),
  },
  { file: 'leute', shows: 'handing over', open: path('/team/leute/?form=hand&adviser=jugendamt') },
  { file: 'zahlen', shows: 'the figures', open: path('/team/zahlen/') },
  { file: 'kalender', shows: 'the way to an address', open: path('/team/kalender/') },
  { file: 'auffaellig', shows: 'that nothing stands out', open: path('/team/auffaellig/') },
  { file: 'protokoll', shows: 'the uses', open: path('/team/protokoll/') },
]

test.beforeAll(async ({ browser }) => {
  team = await startTeam('team_pages')
  await team.at('2026-11-23T07:00:00Z')
  const bookings = [
    { slot: '2026-11-24T0900', name: 'Ana', email: 'ana@bewohner.example', calendar: 'yes' },
    { slot: '2026-11-24T0930', name: 'Cem', phone: '07127 98761', child: 'yes' },
    { slot: '2026-11-24T1000', name: 'Ohne' },
    { slot: '2026-11-26T1400', name: 'Dora', phone: '07127 98762', prefer: 'diakonie' },
    { slot: '2026-11-26T1430', name: 'Emil', phone: '07127 98763', for: 'other', agreed: 'yes' },
  ]
  for (const fields of bookings) await team.send('/api/booking', fields)
  const callbacks = [
    { name: 'Fatma', phone: '07127 98764', when: 'any', language: 'ar', interpreter: 'yes' },
    { name: 'Gerd', phone: '07127 98765', when: '2026-11-24-morning', visit: 'yes' },
    { name: 'Hana', phone: '07127 98766', when: 'any', prefer: 'diakonie' },
    {
      name: 'Ida',
      phone: '07127 98767',
      when: 'any',
      for: 'professional',
      institution: 'school-social-work',
      about: 'case',
    },
  ]
  for (const fields of callbacks) await team.send('/api/callback', fields)
  const page = await browser.newPage()
  await team.signIn(page, jugendamt)
  await page.goto(team.url('/team/ausfall/?from=2026-11-26&adviser='))
  await page.getByRole('button', { name: 'Jetzt absagen und schließen' }).click()
  await expect.poll(() => team.mailsTo(diakonie, /Bitte anrufen/).length).toBe(2)
  await page.goto(team.url('/team/hinweis/'))
  await page.getByLabel('Ihr Hinweis').fill('Am Dienstag sind wir im Bürgersaal.')
  await page.getByLabel('Bis').fill('2026-11-24')
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click()
  preview = page.url()
  await page.goto(team.url('/team/projekte/'))
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click()
  gatheringMistakes = page.url()
  await page.getByLabel('Wie heißt es?').fill('Elterncafé')
  await page.getByLabel('Was passiert dort?').fill('Wir trinken zusammen Kaffee.')
  await page.getByLabel('Tag', { exact: true }).fill('2026-11-24')
  await page.getByLabel('Von', { exact: true }).fill('15:00')
  await page.getByLabel('Bis', { exact: true }).fill('17:00')
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click()
  gatheringPreview = page.url()
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
  await page.goto(team.url('/team/woche/'))
  await page.getByRole('button', { name: 'Zeigen, was sich ändert' }).click()
  weekMistakes = page.url()
  await page.goto(team.url('/team/woche/'))
  await page.getByRole('link', { name: /^Ändern Dienstag/ }).click()
  await page.getByLabel('Von', { exact: true }).fill('10:00')
  await page.getByLabel('Ab wann?').fill('2026-11-24')
  await page.getByRole('button', { name: 'Zeigen, was sich ändert' }).click()
  weekPreview = page.url()
  await page.goto(team.url('/team/orte/'))
  await page.getByRole('button', { name: 'Zeigen, was sich ändert' }).click()
  locationMistakes = page.url()
  await page.goto(team.url('/team/orte/?aendern=house#formular'))
  await page.getByLabel('Wie findet man den Raum?').fill('Zimmer 12 im ersten Stock')
  await page.getByRole('button', { name: 'Zeigen, was sich ändert' }).click()
  locationPreview = page.url()
  await page.goto(team.url('/team/abwesend/'))
  await page.getByLabel('Wer ist nicht da?').selectOption('jugendamt')
  await page.getByLabel('Wer vertritt?').selectOption('diakonie')
  await page.getByRole('button', { name: 'Zeigen, wen es betrifft' }).click()
  away = page.url()
  session = await page.context().storageState()
  await page.close()
})
test.afterAll(() => team.stop())

const signIn = (page: Page) => page.context().addCookies(session.cookies)

/** Comes to everything that can be pressed, each with a visible focus and large enough for a thumb. */
async function tabThrough(page: Page): Promise<void> {
  const things = page.locator('main :is(button, a.button, .phone, summary):visible, nav a')
  const wanted = new Set(await things.allInnerTexts())
  const { stops } = await stopsOfTab(page)
  const seen = stops.filter(({ text }) => wanted.has(text))
  for (const { text, outlined, height } of seen) {
    expect(outlined, text).toBe(true)
    expect(height, text).toBeGreaterThanOrEqual(48)
  }
  expect([...wanted.difference(new Set(seen.map(({ text }) => text)))]).toEqual([])
}

test('every page of the team is opened here', () => {
  const opened = pages.map(({ file }) => `team/${file}.astro`)
  expect([...new Set(opened)].sort()).toEqual(teamFiles)
})

// A page is loaded once, and everything is looked at on it: loading costs more than looking.
for (const { file, shows, open, signedOut } of pages)
  test(`team/${file} with ${shows}: narrow and wide, light and dark, light to load, worked with keys, and looking changes nothing`, async ({
    page,
  }) => {
    if (!signedOut) await signIn(page)
    const traffic = listen(page)
    const response = await page.goto(open())
    expect(response?.headers()['cache-control']).toBe('no-store')
    expect.soft(await invalid((await response?.text()) ?? '')).toEqual([])
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('nav [aria-current=page]')).toHaveCount(signedOut ? 0 : 1)

    for (const { width, height, colour } of [narrowest, widest])
      await test.step(`${width} px, ${colour}: axe finds nothing, AAA contrast, nothing sticks out`, async () => {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme: colour })
        expect.soft(await axeFinds(page, 'all')).toEqual([])
        const inside = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(inside).toBeLessThanOrEqual(width)
      })

    const weights = await traffic.weights()
    const sum = (key: 'bytes' | 'script') => weights.reduce((total, one) => total + one[key], 0)
    expect.soft(sum('bytes'), JSON.stringify(weights)).toBeLessThanOrEqual(mostBytes)
    expect.soft(sum('script')).toBeLessThanOrEqual(mostScriptBytes)

    const before = await page.locator('main').innerText()
    await page.reload()
    expect(await page.locator('main').innerText()).toBe(before)
    await tabThrough(page)
  })

test('whoever opens every page, signed in or by a link of a mail, leaves three kinds of lines and no more', async ({
  page,
}) => {
  await signIn(page)
  for (const { open } of pages) await page.goto(open())
  await page.goto(team.url('/team/protokoll/'))
  const lines = await page.locator('.log li').allInnerTexts()
  for (const line of lines)
    expect(line).toMatch(
      /hat (sich angemeldet|einen Termin oder Rückruf geöffnet|etwas geändert)( \(\d+-mal\))?$/,
    )
  // She never signed in: all that she opened, she opened by the links of her mails.
  const hers = lines.filter((line) => line.includes('Diakoniestation'))
  expect(hers).toHaveLength(1)
  expect(hers[0]).toContain('hat einen Termin oder Rückruf geöffnet')
  await page.getByRole('link', { name: 'Die Woche davor' }).click()
  await page.getByRole('link', { name: 'Die Woche danach' }).click()
  await expect.poll(() => page.locator('.log li').allInnerTexts()).toEqual(lines)
})

test('a link to sign in is used up by its button, not by opening it', async ({ page }) => {
  await page.goto(team.url('/team/'))
  await page.getByLabel('Ihre E-Mail-Adresse').fill(diakonie)
  await page.getByRole('button', { name: 'Link schicken' }).click()
  const link = team.linkIn(await team.mailTo(diakonie, /Anmelden/), /anmelden/)
  for (let scanners = 0; scanners < 3; scanners++)
    expect((await page.request.get(link)).status()).toBe(200)
  await page.goto(link)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Heute')
  await page.context().clearCookies()
  await page.goto(link)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.locator('#fehler')).toContainText('schon benutzt')
})

test('a booking or callback that is not there is not found, and called what it is', async ({
  page,
}) => {
  await signIn(page)
  const nobody = '00000000-0000-4000-8000-000000000000'
  for (const [address, status, heading] of [
    [`/team/termin/?id=${nobody}`, 404, 'Dieser Termin ist erledigt'],
    [`/team/rueckruf/?id=${nobody}`, 404, 'Diesen Rückruf gibt es nicht'],
    [`/team/anruf/?fertig=${nobody}`, 200, 'Hier steht nichts mehr'],
  ] as const) {
    const answer = await page.goto(team.url(address))
    expect(answer?.status(), address).toBe(status)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
})

test('whom a resident did not pick sees that there is a callback, and not whose', async ({
  page,
}) => {
  await signIn(page)
  await page.goto(team.url('/team/'))
  const main = await page.locator('main').innerText()
  expect(main).toContain('Diese Person möchte nur mit: Sozialarbeiterin, Diakoniestation Metzingen')
  expect(main).not.toMatch(/Hana|98766/)
})

test('the card of a professional and its page say where they work and what it is about, before name and number', async ({
  page,
}) => {
  await signIn(page)
  await page.goto(team.url('/team/'))
  const card = page.locator('li.card', { hasText: 'Ida' })
  const said = /Fachstelle: Schulsozialarbeit\.\s+Es geht um: einen Fall ohne Namen\..*Ida/s
  await expect(card).toHaveText(said)
  await card.getByRole('link', { name: /Ida/ }).click()
  expect(await page.locator('main').innerText()).toMatch(said)
})

test('without script a callback is taken and given back by one press each', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await context.addCookies(session.cookies)
  const page = await context.newPage()
  await page.goto(team.url('/team/'))
  await page.getByRole('button', { name: 'Ich übernehme Gerd' }).click()
  await page.getByRole('button', { name: 'Ich gebe ihn ab' }).click()
  await expect(page.getByText('Noch von niemandem übernommen.')).toBeVisible()
  await context.close()
})
