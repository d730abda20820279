import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { pages } from './addresses.ts'
import { siteUrl } from './ports.ts'

const list = 'docs/external-links.md'

/** The rows of the list: an address, and when somebody last looked at it, or that nobody has yet. */
async function rows() {
  const text = await readFile(list, 'utf8')
  return [...text.matchAll(/^\| <(https?:[^>]+)> +\| ([^|]+?) +\|$/gm)].map(
    ([, address = '', looked = '']) => ({ address, looked }),
  )
}

test('each link to another site is in the list, and nothing else is', async () => {
  const found = new Set<string>()
  for (const { open } of pages) {
    const html = await (await fetch(new URL(await open(), siteUrl))).text()
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="(https?:[^"]+)"/g))
      if (!href.startsWith(siteUrl))
        found.add(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
  }
  const listed = (await rows()).map(({ address }) => address)
  expect(listed.toSorted(), `Add to or take from ${list}`).toEqual([...found].sort())
})

test('each says when somebody last looked, as a day that has been', async () => {
  for (const { address, looked } of await rows())
    expect(looked, address).toMatch(/^(20\d\d-\d\d-\d\d|noch nie)$/)
})
