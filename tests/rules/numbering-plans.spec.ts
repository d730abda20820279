import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, test } from './test.ts'

const imports = /^(?:import|export)\s+(?!type\b)(?:[\w\s{},*$]*\sfrom\s+)?['"]([^'"]+)['"]/gm

/** What a file loads when it runs: types are gone by then. */
function loadedBy(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(imports)].flatMap(([, name = '']) => {
    if (!name.startsWith('.')) return [name]
    const path = join(dirname(file), name)
    return existsSync(path) ? [path] : []
  })
}

/** Everything that is loaded with these files. */
function allLoadedBy(files: readonly string[]): ReadonlySet<string> {
  const loaded = new Set(files)
  for (const file of loaded)
    if (/^(?:src|netlify)\//.test(file) && /\.(?:ts|astro)$/.test(file))
      for (const other of loadedBy(file)) loaded.add(other)
  return loaded
}

const isPlans = (name: string): boolean => name.startsWith('libphonenumber-js')
const plansOf = (files: readonly string[]) => [...allLoadedBy(files)].filter(isPlans)

test('no page, part of a page or letter loads the numbering plans: they weigh more than all of it', () => {
  const rooms =
    'src/{pages,components,forms,layouts,letters,metadata,scripts,words}/**/*.{ts,astro}'
  const files = globSync([rooms, 'src/middleware.ts'])
  expect(files.length).toBeGreaterThan(100)
  expect(plansOf(files)).toEqual([])
})

test('of the functions only those load the numbering plans that read a number', () => {
  const withPlans = globSync('netlify/functions/*.ts').filter((file) => plansOf([file]).length > 0)
  expect(withPlans.sort()).toEqual(
    ['booking', 'callback', 'team-call'].map((name) => `netlify/functions/${name}.ts`),
  )
})
