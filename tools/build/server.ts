import { globSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { build } from 'esbuild'

import { here } from '../../src/site/here.ts'

// The part of `npm run build` that the own server needs (docs/decisions/0041): JavaScript that a Node without types of ours runs.
const folder = 'dist-server'
const functions = globSync('netlify/functions/*.ts')
rmSync(folder, { recursive: true, force: true })
await build({
  entryPoints: [
    { in: 'serve/serve.ts', out: 'serve' },
    ...functions.map((file) => ({ in: file, out: `functions/${basename(file, '.ts')}` })),
  ],
  outdir: folder,
  bundle: true,
  // What they share stands once, so that they have one database pool and one environment.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  packages: 'external',
  logLevel: 'warning',
})
const url = process.env['URL']
const built = { place: here.id, url: url ? new URL(url).origin : '' }
writeFileSync(join(folder, 'built-for.json'), JSON.stringify(built))
