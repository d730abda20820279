import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { build } from 'esbuild'

import { given } from '../../src/site/given.ts'
import { here } from '../../src/site/here.ts'

// The functions as JavaScript, for Netlify and for the own server (docs/decisions/0041, 0051): what a Node without types of ours
// runs, and what begins quickly where it begins anew for each visitor.
const folder = 'dist-server'
/** Packages that go into the bundle, and of them only what is used. All others stay where they are, and load when they are needed. */
const inside = ['ics', 'libphonenumber-js', 'temporal-polyfill', 'zod']
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
}
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
  external: Object.keys(dependencies).filter((name) => !inside.includes(name)),
  // What is CommonJS in it asks for parts of Node with "require", which a module does not have.
  banner: {
    js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url)`,
  },
  logLevel: 'warning',
})
const { URL: url } = given(process.env)
const built = { place: here.id, url: url ? new URL(url).origin : '' }
writeFileSync(join(folder, 'built-for.json'), JSON.stringify(built))
