import { readFileSync } from 'node:fs'

import { parse } from 'yaml'
import * as z from 'zod'

import { pages } from './addresses.ts'
import { siteUrl } from './ours.ts'
import { expect, test } from './test.ts'

/** The same page in other languages: languages.spec.ts goes there. */
const elsewhere = /<nav class="language-switch".*?<\/nav>/s
const hrefsOf = (html: string) =>
  [...html.replace(elsewhere, '').matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  )
const idsOf = (html: string) =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => decodeURIComponent(id)))

/** Calendar files are no pages. */
const isPage = ({ origin, pathname }: URL) =>
  origin === siteUrl() && !pathname.startsWith('/api/') && !pathname.endsWith('.ics')

/** When a person last opened each link that leads away. */
const listSchema = z.array(
  z.strictObject({ url: z.url(), looked: z.union([z.iso.date(), z.literal('never')]) }),
)
const outside = listSchema.parse(parse(readFileSync('docs/external-links.yaml', 'utf8')))

test('every link of every page leads to a page that is there, and to a place on it; what leads away is in the list', async () => {
  test.slow()
  const known = new Map<string, { readonly ok: boolean; readonly ids: ReadonlySet<string> }>()
  const look = async (address: string) => {
    const before = known.get(address)
    if (before) return before
    const response = await fetch(address)
    const seen = { ok: response.ok, ids: idsOf(await response.text()) }
    known.set(address, seen)
    return seen
  }
  const broken: string[] = []
  const away = new Set<string>()
  for (const { name, open } of pages) {
    const from = new URL(await open(), siteUrl())
    const html = await (await fetch(from)).text()
    for (const href of hrefsOf(html)) {
      const to = new URL(href, from)
      if (/^https?:$/.test(to.protocol) && to.origin !== siteUrl()) away.add(to.href)
      if (!isPage(to)) continue
      const { ok, ids } = href.startsWith('#')
        ? { ok: true, ids: idsOf(html) }
        : await look(to.origin + to.pathname + to.search)
      const anchor = decodeURIComponent(to.hash.slice(1))
      if (!ok || (anchor && !ids.has(anchor))) broken.push(`${name}: ${href}`)
    }
  }
  expect(broken).toEqual([])
  expect([...away].sort()).toEqual(outside.map(({ url }) => url).sort())
})
