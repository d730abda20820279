import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { zipFunctions } from '@netlify/zip-it-and-ship-it'
import { expect, test } from '@playwright/test'
import { parse } from 'smol-toml'

import { amountsFile, emergencyFile } from '../../src/content/due.ts'

/** What `netlify.toml` puts beside the morning's function. */
function included() {
  const toml = parse(readFileSync('netlify.toml', 'utf8')) as {
    readonly functions: Readonly<Record<string, { readonly included_files?: string[] }>>
  }
  return { includedFiles: toml.functions['daily-digest']?.included_files ?? [] }
}

test('Netlify itself can bundle every function, and reads its address, its schedule, and the limit in front of each form', async () => {
  const names = (await readdir('netlify/functions')).map((file) => file.replace('.ts', ''))
  const folder = await mkdtemp(join(tmpdir(), 'bundles-'))
  const bundles = await zipFunctions('netlify/functions', folder, {
    archiveFormat: 'none',
    basePath: process.cwd(),
    config: { '*': { nodeBundler: 'esbuild' }, 'daily-digest': included() },
  })
  for (const file of [amountsFile, emergencyFile])
    expect(existsSync(join(folder, 'daily-digest', file)), `the mail reads ${file}`).toBe(true)
  await rm(folder, { recursive: true })
  expect(bundles.map(({ name }) => name).sort()).toEqual(names.sort())
  for (const { name, routes, schedule } of bundles)
    expect(Boolean(schedule) || routes?.length === 1, `${name} has an address or a schedule`).toBe(
      true,
    )
  const limited = bundles.filter(({ trafficRules }) => trafficRules).map(({ name }) => name)
  expect(limited.sort()).toEqual(['booking', 'callback', 'code', 'team-login', 'team-session'])
})
