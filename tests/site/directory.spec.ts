import { siteLanguages } from '../../src/site/languages.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { expect, test } from './test.ts'

test('who decides stands on the one page once each, with its law, and as long as nobody has confirmed it without address, number and hours', async ({
  page,
}) => {
  await page.goto('/wegweiser/')
  const names = await page.locator('main h3').allTextContents()
  expect(names.map((name) => name.trim())).toEqual(
    expect.arrayContaining(['Jobcenter', 'Wohngeldstelle', 'Familienkasse', 'L-Bank', 'Tafel']),
  )
  expect(new Set(names).size).toBe(names.length)
  const cards = page.locator('main .cards > li')
  await expect(cards.locator('address')).toHaveCount(0)
  await expect(cards.locator('a[href^="tel:"], a[href^="mailto:"]')).toHaveCount(0)
  await expect(cards.filter({ hasText: 'Tafel' })).toContainText('Dafür gibt es kein Gesetz.')
  await expect(cards.filter({ hasText: 'Beratungshilfeschein' })).toContainText('BerHG § 4')
})

test('beside the day of checking the pages name the offices of which not every law has been read', async ({
  page,
}) => {
  for (const address of ['/wegweiser/', '/hilfe/arbeit/', '/en/hilfe/arbeit/']) {
    await page.goto(address)
    const honest = page
      .locator('main p')
      .filter({ hasText: /noch nicht jedes Gesetz|not read every law/ })
    await expect(honest.locator('[lang=de]')).toContainText('Jobcenter')
    await expect(honest).not.toContainText('Arbeitsgericht')
  }
  await page.goto('/hilfe/eltern-bleiben/')
  await expect(page.locator('main')).not.toContainText('noch nicht jedes Gesetz')
})

test('the one page says nothing of what stands on the page on safety at home, and leads there', async ({
  page,
}) => {
  await page.goto('/wegweiser/')
  await expect(page.locator('main .cards')).not.toContainText([/verbieten|Fachberatungsstelle/])
  await page.locator('main').getByRole('link', { name: 'Sicher zu Hause' }).click()
  await expect(page.locator('#wer-entscheidet + .cards')).toContainText('Fachberatungsstelle')
})

for (const language of siteLanguages.slice(1))
  test(`${language.code}: at a topic an office has its German name, as on the door, and what that means`, async ({
    page,
  }) => {
    await page.goto(inLanguage(language, '/hilfe/geld/'))
    const office = page
      .locator('#wer-entscheidet + .cards > li')
      .filter({ hasText: 'Wohngeldstelle' })
    await expect(office.locator('[lang=de]').first()).toHaveText('Wohngeldstelle')
    await expect(office.locator('.means').first()).toHaveText(/\p{L}{4}/u)
  })
