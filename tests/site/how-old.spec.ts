import { datedAmounts, emergencyNumbers } from '../../src/content/dated.ts'
import { dayOf } from '../../src/content/facts.ts'
import { siteLanguages } from '../../src/site/languages.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { siteUrl } from './ours.ts'
import { expect, test } from './test.ts'

const htmlOf = async (path: string) => (await fetch(`${siteUrl()}${path}`)).text()

for (const language of siteLanguages)
  test(`${language.code}: the page of emergency numbers says since when each of them was checked`, async () => {
    const oldest = Math.min(...emergencyNumbers().map(({ checked }) => checked.getTime()))
    const day = language.dates.date(dayOf(new Date(oldest)))
    const html = await htmlOf(inLanguage(language, '/notfall/'))
    expect(html).toContain(language.words.emergency.eachChecked(day))
  })

test('a page that tells of sums of law says until which day they hold; one that tells of none does not', async () => {
  const line = /Die Zahlen auf dieser Seite gelten sicher bis \d+\. \p{L}+ \d{4}\./u
  const sums = datedAmounts().filter(({ value }) => value.endsWith('Euro'))
  const geld = await htmlOf('/hilfe/geld/')
  expect(line.test(geld)).toBe(sums.some(({ value }) => geld.includes(value)))
  expect(await htmlOf('/hilfe/sicher-zu-hause/')).not.toMatch(line)
})
