import type { APIRequestContext } from '@playwright/test'

import { styleFlaws, stylesIn } from '../styles-allowed.ts'
import { pages } from './addresses.ts'
import { expect, test } from './test.ts'

/** Every address that a search engine is told of. */
async function mapped(request: APIRequestContext): Promise<readonly string[]> {
  const map = await (await request.get('/sitemap.xml')).text()
  const paths = [...map.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => new URL(url).pathname)
  expect(paths.length).toBeGreaterThan(200)
  return paths
}

const namesIn = (style: string): readonly string[] =>
  [...style.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name)

/** The classes of a page's elements. */
const classesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, list = '']) => list.split(/\s+/)))

/** The classes that this sheet alone knows, of all sheets. */
const ownNames = (sheet: string, sheets: readonly string[]): readonly string[] => {
  const others = new Set(sheets.filter((other) => other !== sheet).flatMap(namesIn))
  return namesIn(sheet).filter((name) => !others.has(name))
}

test('every page, ready or made, of a function too, has its styles in itself, those that it needs, allowed by hash alone', async ({
  request,
}) => {
  const opened: (readonly [string, string])[] = [
    ...(await mapped(request)).map((path) => [path, path] as const),
  ]
  for (const { name, open } of pages) opened.push([name, await open()])
  opened.push(['a function refuses', '/api/booking'], ['who is of staff', '/team/'])
  const seen: { readonly name: string; readonly html: string }[] = []
  for (const [name, path] of opened) {
    const response = await request.get(path)
    const html = await response.text()
    const policy = response.headers()['content-security-policy'] ?? null
    expect.soft(styleFlaws(policy, html), name).toEqual([])
    if (name !== '500.astro') expect.soft(response.status(), name).not.toBe(500)
    seen.push({ name, html })
  }
  const sheets = [...new Set(seen.flatMap(({ html }) => stylesIn(html)))]
  expect(sheets.length).toBeGreaterThan(10)
  expect(sheets.length).toBeLessThan(20)
  const known = sheets.map((sheet) => [sheet, ownNames(sheet, sheets)] as const)
  for (const { name, html } of seen) {
    const classes = classesIn(html)
    const has = new Set(stylesIn(html))
    const lacks = known
      .filter(([sheet]) => !has.has(sheet))
      .flatMap(([, names]) => names.filter((one) => classes.has(one)))
    expect.soft(lacks, `${name} has these classes, and not the sheet that knows them`).toEqual([])
    const idle = known.filter(
      ([sheet, names]) =>
        has.has(sheet) && names.length > 0 && !namesIn(sheet).some((one) => classes.has(one)),
    )
    expect.soft(idle, `${name} has a sheet without need`).toEqual([])
  }
})

test('in a browser no page of the sitemap asks for a stylesheet, and nothing on it goes against its policy', async ({
  page,
  request,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('request', (asked) => {
    if (asked.resourceType() === 'stylesheet') complaints.push(`${page.url()}: ${asked.url()}`)
  })
  for (const path of await mapped(request)) {
    await page.goto(path)
    const margin = await page.evaluate(() => getComputedStyle(document.body).marginBlockStart)
    expect.soft(margin, path).toBe('0px')
  }
  expect(complaints).toEqual([])
})
