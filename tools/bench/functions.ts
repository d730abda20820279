import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { zipFunctions } from '@netlify/zip-it-and-ship-it'

import { median, ratio } from './world.ts'

const rounds = 7

const coldImport = (file: string): number => {
  const script = `const s = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - s)`
  const times = Array.from({ length: rounds }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script]).stdout.toString()),
  )
  return median(times)
}

/** How large each function is as Netlify bundles it, and how long its first import takes, beside an empty one. */
export async function measureFunctions() {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const [source, out] = [join(folder, 'source'), join(folder, 'out')]
  await mkdir(source)
  await writeFile(join(source, 'empty.ts'), 'export default () => new Response("")\n')
  const options = { archiveFormat: 'zip', config: { '*': { nodeBundler: 'esbuild' } } } as const
  const [none] = await zipFunctions(source, out, options)
  const bundles = await zipFunctions('netlify/functions', out, options)
  const size = async (path: string) => (await stat(path)).size
  const emptySize = none ? await size(none.path) : NaN
  const emptyTime = coldImport(join(source, 'empty.ts'))
  console.log('\nFunctions beside an empty one: bundle (zipped), first import')
  for (const bundle of bundles) {
    const time = coldImport(resolve(bundle.mainFile))
    const bytes = await size(bundle.path)
    console.log(
      `  ${bundle.name.padEnd(16)} ${ratio(bytes, emptySize)} (${Math.round(bytes / 1000)} kB)   ${ratio(time, emptyTime)}`,
    )
  }
  await rm(folder, { recursive: true })
}
