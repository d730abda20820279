import { chromium, type Page } from '@playwright/test'

import { findChromium } from '../../serve/chromium.ts'
import { siteLanguages } from '../../src/site/languages.ts'
import { aFreeSlot, requestId } from './addresses.ts'
import { begin } from './begin.ts'
import { siteUrl } from './ours.ts'
import { jugendamt, startTeam } from './team.ts'
import { expect, test } from './test.ts'

const note = 'Wir haben die Angaben hier zur Sicherheit gelöscht.'
const typed = { name: 'Kanarienvogel', phone: '07127 31122' }

/**
 * A browser that goes back with its cache, as phones do: Playwright switches it off. Without JavaScript it stays off: a page
 * that comes back whole is as it was left, and nothing but a script can empty it (docs/security.md).
 */
async function openBrowser(javaScriptEnabled: boolean) {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
    ...(javaScriptEnabled && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  })
  const context = await browser.newContext({ javaScriptEnabled })
  return { page: await context.newPage(), close: () => browser.close() }
}

/** Everything that the fields of the page hold, and that it shows. */
async function held(page: Page): Promise<string> {
  const inputs = await page.locator('input').all()
  const values = await Promise.all(inputs.map((input) => input.inputValue()))
  return [...values, await page.locator('body').innerText()].join('\n')
}

async function findNothing(page: Page): Promise<void> {
  await expect(page.getByLabel('Ihr Name')).toHaveValue('')
  const found = await held(page)
  expect(found).not.toContain(typed.name)
  expect(found).not.toContain(typed.phone)
}

for (const script of [true, false])
  test(`once a form was sent, its address in the history shows it empty and says why${script ? '' : ', without JavaScript too'}`, async () => {
    const { page, close } = await openBrowser(script)
    await page.goto(`${siteUrl()}/rueckruf/`)
    await page.getByLabel('Ihr Name').fill(typed.name)
    await page.locator('input[name=phone]').fill(typed.phone)
    const send = page.getByRole('button', { name: 'Rückruf anfragen' })
    await send.click()
    await expect(page.locator('#fehler')).toBeVisible()
    await expect(page.getByLabel('Ihr Name')).toHaveValue(typed.name)
    const filledIn = page.url()
    const before = await page.locator('input[name=request_id]').inputValue()
    await page.locator('input[name=when][value=any]').check()
    await page.waitForTimeout(3_200)
    await send.click()
    await expect(page).toHaveURL(/\/mein-rueckruf\/\?k=/)

    await page.goBack()
    await expect(page.getByText(note)).toBeVisible()
    await findNothing(page)
    await page.goto(filledIn)
    await expect(page.getByText(note)).toBeVisible()
    await findNothing(page)
    expect(await page.locator('input[name=request_id]').inputValue()).not.toBe(before)
    await close()
  })

for (const script of [true, false])
  test(`who goes back after sending a form finds it empty${script ? '' : ', without JavaScript too'}`, async () => {
    const { page, close } = await openBrowser(script)
    await page.goto(`${siteUrl()}/rueckruf/`)
    await page.getByLabel('Ihr Name').fill(typed.name)
    await page.locator('input[name=phone]').fill(typed.phone)
    await page.locator('input[name=when][value=any]').check()
    await page.waitForTimeout(3_200)
    await page.getByRole('button', { name: 'Rückruf anfragen' }).click()
    await expect(page).toHaveURL(/\/mein-rueckruf\/\?k=/)
    await page.goBack()
    await page.waitForTimeout(500)
    await findNothing(page)
    await close()
  })

test('also where the time of a booking is taken by then, its form is gone, and says so in each language', async ({
  request,
}) => {
  const slot = await aFreeSlot()
  const form = { slot, request_id: requestId(), ...typed }
  const send = async (fields: Readonly<Record<string, string>>) => {
    const answer = await request.post('/api/booking', { form: fields, maxRedirects: 0 })
    return answer.headers()['location'] ?? ''
  }
  const filledIn = await send({ ...form, email: 'kein at' })
  expect(await (await request.get(filledIn)).text()).toContain(typed.name)
  expect(await send(form)).toMatch(/^\/mein-termin\//)
  const { search } = new URL(filledIn, siteUrl())
  for (const language of siteLanguages)
    for (const page of [`/termin/${slot}/`, '/termin/', '/rueckruf/']) {
      const html = await (await request.get(`${language.prefix}${page}${search}`)).text()
      const { sent, over } = language.words.withoutDraft
      expect(html).toContain(page === '/rueckruf/' ? over : sent)
      expect(html).not.toContain(typed.name)
      expect(html).not.toContain(typed.phone)
    }
})

test('a new calendar address is shown once: no reload, no way back and no address shows it again', async ({
  page,
  context,
}) => {
  const team = await startTeam('feed')
  await team.at(begin)
  await team.signIn(page, jugendamt)
  await page.goto(team.url('/team/kalender/'))
  await page.getByRole('button', { name: 'Adresse machen' }).click()
  const shown = page.getByText(/calendar\.ics\?k=/)
  await expect(shown).toBeVisible()
  expect(page.url()).toBe(team.url('/team/kalender/'))
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['__Host-team'])
  await page.goto(team.url('/team/'))
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Neue Adresse machen' })).toBeVisible()
  await expect(shown).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Neue Adresse machen' })).toBeVisible()
  await expect(shown).toHaveCount(0)
  await team.stop()
})
