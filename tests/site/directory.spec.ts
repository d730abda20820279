import { readFileSync } from 'node:fs'

import { parse } from 'yaml'
import * as z from 'zod'

import { bodyShape } from '../../src/content/body-shapes.ts'
import { siteLanguages } from '../../src/site/languages.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { expect, test } from './test.ts'

const bodies = z
  .array(bodyShape)
  .parse(parse(readFileSync('src/content/de/bodies.yaml', 'utf8'), { customTags: ['timestamp'] }))

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

test('beside the day of checking the pages name each office of which a law has not been read, and no other', async ({
  page,
}) => {
  const unreadIn = (topic?: string) =>
    bodies.filter(
      ({ unread, decides }) =>
        unread && (!topic || decides.some(({ topics }) => topics.includes(topic))),
    )
  for (const [address, topic] of [
    ['/wegweiser/', undefined],
    ['/hilfe/arbeit/', 'arbeit'],
    ['/en/hilfe/arbeit/', 'arbeit'],
    ['/hilfe/eltern-bleiben/', 'eltern-bleiben'],
  ] as const) {
    await page.goto(address)
    const names = unreadIn(topic).map(({ name }) => name)
    const honest = page
      .locator('main p')
      .filter({ hasText: /noch nicht jedes Gesetz|not read every law/ })
    await expect(honest, address).toHaveCount(names.length > 0 ? 1 : 0)
    if (names.length > 0) await expect(honest.locator('[lang=de]')).toHaveText(names.join(', '))
  }
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
