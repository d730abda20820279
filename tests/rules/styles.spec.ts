import { globSync, readFileSync } from 'node:fs'

import { expect, test } from '@playwright/test'

// The site is looked at for its shape in light alone (tests/site/pages.spec.ts): this is why that is enough.
test('dark is another list of colours, and nothing else', () => {
  const files = globSync('src/**/*.{css,astro}')
  expect(files.length).toBeGreaterThan(50)
  const dark = files.filter((file) => readFileSync(file, 'utf8').includes('prefers-color-scheme'))
  expect(dark).toEqual(['src/styles/tokens.css'])
  const [, block = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('prefers-color-scheme')
  const set = [...block.matchAll(/^ +([\w-]+):/gm)].map(([, property]) => property ?? '')
  expect(set.length).toBeGreaterThan(10)
  expect(set.filter((property) => !property.startsWith('--'))).toEqual([])
  const sizes = /^ +--[\w-]+: (?!#[0-9a-f]{3,8};).*$/gm
  expect([...block.matchAll(sizes)].map(([line]) => line)).toEqual([])
})
