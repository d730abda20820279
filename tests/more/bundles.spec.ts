import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Config } from '@netlify/functions'
import { zipFunctions } from '@netlify/zip-it-and-ship-it'
import { expect, test } from '@playwright/test'
import { parse } from 'smol-toml'

import { mostConnections } from '../../netlify/platform/database.ts'
import { amountsFile, emergencyFile } from '../../src/content/due.ts'

/** Where nobody changed it (postgresql.org, "max_connections"). */
const connectionsOfPostgres = 100
/** In code, on the plan Pro; two on Free (docs/deploy.md, section 2, says where that stands). */
const limitsOfPlan = 5
/** What a function may weigh: 250 MB unpacked (AWS Lambda), of which ours needs a small part. */
const mostMegabytes = 60

type Part = { readonly included_files?: string[]; readonly region?: string }
const { build, functions } = parse(readFileSync('netlify.toml', 'utf8')) as {
  readonly build: { readonly environment: { readonly NODE_VERSION: string } }
  readonly functions: {
    readonly directory: string
    readonly '*': Part
    readonly 'daily-digest': Part
  }
}
const sources = async () =>
  (await readdir('netlify/functions')).map((file) => file.replace('.ts', '')).sort()

/** What each function says of itself when it runs. Asked of a process of its own: the test runner would rewrite each file first. */
async function configs(): Promise<Readonly<Record<string, Config>>> {
  const script = `const said = {}
    for (const name of process.argv.slice(1))
      said[name] = (await import(process.cwd() + '/${functions.directory}/' + name + '.js')).config
    console.log(JSON.stringify(said)), process.exit()`
  const names = await sources()
  const node = ['--input-type=module', '-e', script, ...names]
  return JSON.parse(execFileSync(process.execPath, node, { encoding: 'utf8' })) as Readonly<
    Record<string, Config>
  >
}

type Made = {
  readonly name: string
  readonly path: string
  readonly region?: string
  readonly runtimeVersion?: string
  readonly schedule?: string
  readonly routes?: readonly { readonly pattern: string; readonly methods: readonly string[] }[]
  readonly trafficRules?: {
    readonly action: { readonly config: { readonly rateLimitConfig: Record<string, unknown> } }
  }
}

/** What Netlify's own bundler makes of a folder of functions, as `netlify.toml` says: the manifest that it deploys by. */
async function manifestOf(directory: string, folder: string): Promise<readonly Made[]> {
  const manifest = join(folder, 'manifest.json')
  const region = functions['*'].region as 'fra'
  await zipFunctions(directory, folder, {
    archiveFormat: 'none',
    basePath: process.cwd(),
    manifest,
    config: {
      '*': { region, nodeVersion: build.environment.NODE_VERSION },
      'daily-digest': { includedFiles: functions['daily-digest'].included_files ?? [] },
    },
  })
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly functions: readonly Made[] })
    .functions
}

const megabytesOf = (folder: string) =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1e6

test('what Netlify itself makes of every function is what the code says: address, schedule, limit, Frankfurt, Node, and light', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bundles-'))
  try {
    const made = await manifestOf(functions.directory, folder)
    expect(made.map(({ name }) => name).sort()).toEqual(await sources())
    const said = await configs()
    for (const {
      name,
      path,
      region,
      runtimeVersion,
      routes = [],
      schedule,
      trafficRules,
    } of made) {
      const config = said[name] ?? {}
      const address = 'path' in config ? config.path : undefined
      expect(
        routes.map(({ pattern }) => pattern),
        name,
      ).toEqual(address ? [address].flat() : [])
      expect(schedule, name).toBe('schedule' in config ? config.schedule : undefined)
      expect(Boolean(schedule) || routes.length === 1, `${name} has an address or a schedule`).toBe(
        true,
      )
      const { windowSize, windowLimit } = config.rateLimit ?? {}
      expect(trafficRules?.action.config.rateLimitConfig, name).toEqual(
        config.rateLimit && { algorithm: 'sliding_window', windowSize, windowLimit },
      )
      expect([region, runtimeVersion], name).toEqual(['fra', 'nodejs24.x'])
      expect(megabytesOf(path), name).toBeLessThan(mostMegabytes)
    }
    for (const file of [amountsFile, emergencyFile])
      expect(existsSync(join(folder, 'daily-digest', file)), `the mail reads ${file}`).toBe(true)
    const limited = made.filter(({ trafficRules }) => trafficRules).map(({ name }) => name)
    expect(limited.sort()).toEqual(['booking', 'callback', 'code', 'team-login', 'team-session'])
    expect(limited.length, 'no more limits than the plan has').toBeLessThanOrEqual(limitsOfPlan)
    // With the function of the pages. What is counted is one warm process of each (netlify/platform/database.ts).
    expect((made.length + 1) * mostConnections.amongMany).toBeLessThan(connectionsOfPostgres)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('what Netlify itself makes of the pages runs in Frankfurt, with the same Node, at every address that no file has', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'))
  try {
    const [pages, ...others] = await manifestOf('.netlify/v1/functions', folder)
    expect(others).toEqual([])
    expect([pages?.name, pages?.region, pages?.runtimeVersion]).toEqual([
      'ssr',
      'fra',
      'nodejs24.x',
    ])
    expect(pages?.routes?.map(({ pattern }) => pattern)).toEqual(['/*'])
    expect(megabytesOf(pages?.path ?? '')).toBeLessThan(mostMegabytes)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('what Netlify builds and runs with is the Node that everything here is tested with', () => {
  expect(process.versions.node.split('.')[0]).toBe(build.environment.NODE_VERSION)
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
