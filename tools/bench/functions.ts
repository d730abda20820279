import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { zipFunctions } from '@netlify/zip-it-and-ship-it'
import { parse } from 'smol-toml'

import { median, now, ratio } from './world.ts'

const rounds = 10

/** A file that begins anew, and what is asked of it then: nothing, or its first page. */
type Begin = { readonly name: string; readonly file: string; readonly page?: string }

/** CPU milliseconds of a fresh process, from nothing to the module, or to its first page. */
function cold({ file, page }: Begin): number {
  const ask = page
    ? `const answer = await made.default(new Request(${JSON.stringify(page)}), { ip: '127.0.0.1', waitUntil() {} }); await answer.text();`
    : ''
  const script = `const before = process.cpuUsage(); const made = await import(${JSON.stringify(file)}); ${ask}
    const { user, system } = process.cpuUsage(before); console.log('took', (user + system) / 1000); process.exit()`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script])
  return Number(/took ([\d.]+)/.exec(stdout.toString())?.[1])
}

/** The functions of a folder as Netlify bundles them: the files that run there, by name. */
async function deployed(project: string, folder: string, out: string): Promise<readonly Begin[]> {
  const options = { archiveFormat: 'none', basePath: project } as const
  const bundles = await zipFunctions(join(project, folder), out, options)
  return Promise.all(
    bundles.map(async ({ name, path }) => {
      const entry = await readFile(join(path, '___netlify-entry-point.mjs'), 'utf8')
      const main = /getLambdaHandler\('([^']+)'\)/.exec(entry)?.[1] ?? ''
      return { name, file: join(path, main) }
    }),
  )
}

/** All that begins anew for a visitor, in a built checkout: its functions, and the one that makes pages. */
async function allOf(project: string, out: string): Promise<readonly Begin[]> {
  const { functions } = parse(await readFile(join(project, 'netlify.toml'), 'utf8')) as {
    readonly functions: { readonly directory: string }
  }
  const pages = join(project, '.netlify/v1/functions/ssr/ssr.mjs')
  return [
    { name: '(start page)', file: pages, page: 'https://rathaus.example/' },
    ...(await deployed(project, functions.directory, out)),
  ]
}

/** What is shown is published before, as on a deployed site: the start page asks no database. */
async function publishShown(folder: string): Promise<void> {
  process.env['SNAPSHOT_FOLDER'] = folder
  const { forgetEnv } = await import('../../netlify/platform/env.ts')
  const { seedPlan } = await import('../../netlify/plan/seed.ts')
  const { publish } = await import('../../netlify/plan/snapshot.ts')
  forgetEnv()
  await seedPlan(now)
  await publish()
}

/**
 * How long each function takes to begin, beside one that is empty, and beside the same one of another built checkout
 * (`npm run bench -- functions /path/to/it`), in turns.
 */
export async function measureFunctions(other: string | undefined): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  await publishShown(join(folder, 'shown'))
  const source = join(folder, 'source')
  await mkdir(source)
  await writeFile(join(source, 'empty.mjs'), 'export default () => new Response("")\n')
  const [empty] = await deployed(folder, 'source', join(folder, 'empty'))
  if (!empty) throw new Error('Netlify bundles no empty function')
  const ours = await allOf(resolve('.'), join(folder, 'ours'))
  const theirs = other ? await allOf(resolve(other), join(folder, 'theirs')) : []
  console.log(`\nFunctions that begin anew: CPU milliseconds, median of ${rounds}`)
  for (const one of [empty, ...ours]) {
    const before = theirs.find(({ name }) => name === one.name)
    const took: { readonly now: number; readonly before: number }[] = []
    for (let round = 0; round < rounds; round++)
      took.push({ now: cold(one), before: before ? cold(before) : NaN })
    const present = median(took.map((round) => round.now))
    const past = median(took.map((round) => round.before))
    const beside = before
      ? `  the other checkout: ${past.toFixed(0)} (${ratio(present, past)})`
      : ''
    console.log(`  ${one.name.padEnd(18)} ${present.toFixed(0).padStart(4)}${beside}`)
  }
  await rm(folder, { recursive: true })
}
