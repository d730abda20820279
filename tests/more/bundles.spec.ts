import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { zipFunctions } from '@netlify/zip-it-and-ship-it'
import { expect, test } from '@playwright/test'
import { parse } from 'smol-toml'

import { amountsFile, emergencyFile } from '../../src/content/due.ts'

type Part = { readonly included_files?: string[] }
const { functions } = parse(readFileSync('netlify.toml', 'utf8')) as {
  readonly functions: { readonly directory: string; readonly 'daily-digest'?: Part }
}
const sources = async () =>
  (await readdir('netlify/functions')).map((file) => file.replace('.ts', '')).sort()

test('Netlify itself can bundle every function, and reads its address, its schedule, and the limit in front of each form', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bundles-'))
  const bundles = await zipFunctions(functions.directory, folder, {
    archiveFormat: 'none',
    basePath: process.cwd(),
    config: { 'daily-digest': { includedFiles: functions['daily-digest']?.included_files ?? [] } },
  })
  for (const file of [amountsFile, emergencyFile])
    expect(existsSync(join(folder, 'daily-digest', file)), `the mail reads ${file}`).toBe(true)
  await rm(folder, { recursive: true })
  expect(bundles.map(({ name }) => name).sort()).toEqual(await sources())
  for (const { name, routes, schedule } of bundles)
    expect(Boolean(schedule) || routes?.length === 1, `${name} has an address or a schedule`).toBe(
      true,
    )
  const limited = bundles.filter(({ trafficRules }) => trafficRules).map(({ name }) => name)
  expect(limited.sort()).toEqual(['booking', 'callback', 'code', 'team-login', 'team-session'])
})

test('a function that begins anew loads no package before it needs one: what each form needs is in its own file, and of that no more than is used', async () => {
  const files = globSync('dist-server/{functions/*,chunk-*}.js')
  expect(files.length).toBeGreaterThan((await sources()).length)
  const loads = /^(?:import|export)\b[^'"]*['"](?!node:|\.{1,2}\/)([^'"]+)['"]/gm
  const loaded = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(loads)].map(([, name]) => name),
  )
  expect(loaded.filter((name) => name !== 'yaml')).toEqual([])
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  expect(text).toContain('node_modules/zod/v4/')
  expect(text, 'what zod says in other languages').not.toContain('node_modules/zod/v4/locales/ru')
})
