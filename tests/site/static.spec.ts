import { existsSync } from 'node:fs'

import { languageOf, siteLanguages } from '../../src/site/languages.ts'
import { expect, test } from './test.ts'

/** The shared pages that tell of the plan, in each language that has them; every other one lies ready (design.md, law 12). */
const ofThePlan = [
  '/',
  '/sprechstunde/',
  '/projekte/',
  '/ueber-uns/',
  '/termin/',
  '/rueckruf/',
  '/aushang/',
  '/aushang/karte/',
  '/aushang/karten/',
  '/leicht/',
  '/leicht/sprechstunde/',
]

test('only pages that tell when somebody is there are made when they are asked for; all others lie ready', async ({
  request,
}) => {
  const map = await (await request.get('/sitemap.xml')).text()
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  )
  const made = paths.filter((path) => !existsSync(`dist${path}index.html`))
  const bare = made.map((path) => path.slice(languageOf(path).prefix.length))
  expect([...new Set(bare)].filter((path) => !ofThePlan.includes(path))).toEqual([])
  expect(paths.length).toBeGreaterThan(siteLanguages.length * 20)
  expect(paths.filter((path) => path.endsWith('/notfall/')).length).toBeGreaterThan(6)
})
