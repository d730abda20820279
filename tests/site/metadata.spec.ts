import sharp from 'sharp'

import { inEachLanguage, siteLanguages } from '../../src/site/languages.ts'
import { pages } from './addresses.ts'
import { expect, test } from './test.ts'

const canonical = /<link rel="canonical" href="([^"]*)"/
/** One spot of each thing that the shared picture shows, with its colour by day (src/styles/tokens.css). */
const inThePicture: readonly (readonly [what: string, x: number, y: number, colour: string])[] = [
  ['the paper around it', 20, 20, '#fbf6ec'],
  ['the evening sky', 440, 230, '#fcecc9'],
  ['the roof', 600, 280, '#a5482f'],
  ['the wall', 510, 410, '#f7e6c6'],
  ['a window', 488, 350, '#ffd27a'],
  ['light in the open door', 610, 450, '#ffd27a'],
  ['the leaf of the door', 545, 450, '#0b4a45'],
  ['a tree', 365, 420, '#7f9c72'],
  ['a hill', 60, 600, '#d3e0c4'],
]

/** A picture as its dots, each read as `#rrggbb`. */
async function dotsOf(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const at = (x: number, y: number) => {
    const start = (y * width + x) * channels
    return `#${data.subarray(start, start + 3).toString('hex')}`
  }
  return { width, height, at }
}

const pathOf = (address: string) => new URL(address).pathname

test('the sitemap lists the pages that are the same for everyone in each language, each of them and no other', async ({
  request,
}) => {
  const map = await (await request.get('/sitemap.xml')).text()
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    pathOf(address),
  )
  const findable: string[] = []
  for (const { name, open } of pages) {
    const path = await open()
    const html = await (await request.get(path)).text()
    const [, own] = canonical.exec(html) ?? []
    if (own) {
      expect(pathOf(own), name).toBe(path)
      findable.push(path)
    } else expect(html, name).toContain('<meta name="robots" content="noindex"')
  }
  const everywhere = findable.flatMap((path) => inEachLanguage(path)).map(({ path }) => path)
  expect(listed.toSorted()).toEqual(everywhere.toSorted())
})

test('while facts are examples no page is for search engines, which may come to read that', async ({
  request,
}) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toBe('User-agent: *\nDisallow: /api/\n')
  for (const path of ['/', '/sprechstunde/', '/hilfe/', '/aushang/']) {
    const html = await (await request.get(path)).text()
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(html).not.toContain('ld+json')
  }
})

test('each page links to itself in each language that it has, and to the one for everybody else (hreflang)', async ({
  page,
}) => {
  for (const { prefix } of siteLanguages) {
    await page.goto(`${prefix}/hilfe/geld/`)
    const links = await page
      .locator('link[rel=alternate]')
      .evaluateAll((all) =>
        all.map((one) => [(one as HTMLLinkElement).hreflang, one.getAttribute('href')]),
      )
    const own = await page.locator('link[rel=canonical]').getAttribute('href')
    const { origin } = new URL(own ?? '')
    expect(own).toBe(`${origin}${prefix}/hilfe/geld/`)
    expect(links).toEqual([
      ...siteLanguages.map(({ code, prefix }) => [code, `${origin}${prefix}/hilfe/geld/`]),
      ['x-default', `${origin}/hilfe/geld/`],
    ])
  }
})

test('a shared link shows the Rathaus, and on pages with a way out no more than that', async ({
  page,
  request,
}) => {
  const shown = async (path: string) => {
    await page.goto(path)
    return page.locator('meta[property="og:title"]').getAttribute('content')
  }
  expect(await shown('/hilfe/geld/')).toBe('Geld')
  expect(await shown('/hilfe/sicher-zu-hause/')).toBe('Rathaus Pliezhausen')
  const address = await page.locator('meta[property="og:image"]').getAttribute('content')
  const picture = await request.get(pathOf(address ?? ''))
  expect(picture.headers()['content-type']).toBe('image/png')
  const dots = await dotsOf(await picture.body())
  expect(dots).toMatchObject({ width: 1200, height: 630 })
  for (const [what, x, y, colour] of inThePicture) expect(dots.at(x, y), what).toBe(colour)
})

test('a phone finds a name, icons of the sizes that are promised, and stays in its browser', async ({
  page,
  request,
}) => {
  await page.goto('/')
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const answer = await request.get(address ?? '')
  expect(answer.headers()['content-type']).toContain('application/manifest+json')
  const manifest = (await answer.json()) as { icons: { src: string; sizes: string }[] }
  expect(manifest).toMatchObject({ name: 'Rathaus Pliezhausen', display: 'browser', dir: 'ltr' })
  const apple = await page.locator('link[rel=apple-touch-icon]').getAttribute('href')
  for (const { src, sizes } of [...manifest.icons, { src: apple ?? '', sizes: '180x180' }]) {
    const { width, height, format } = await sharp(await (await request.get(src)).body()).metadata()
    expect(sizes).toBe(format === 'svg' ? 'any' : `${width}x${height}`)
  }
})

test('security.txt says where to report a weakness, and expires in less than a year (RFC 9116)', async ({
  request,
}) => {
  const answer = await request.get('/.well-known/security.txt')
  expect(answer.headers()['content-type']).toContain('text/plain')
  const text = await answer.text()
  expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m)
  const [, expires = ''] = /^Expires: (.*)$/m.exec(text) ?? []
  const days = (Date.parse(expires) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(300)
  expect(days).toBeLessThan(365)
})
