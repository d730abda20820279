import { existsSync } from 'node:fs'
import { cp, mkdtemp, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const parts = [
  'src',
  'netlify',
  'serve',
  'tools',
  'public',
  'astro.config.mjs',
  'netlify.toml',
  'package.json',
  'tsconfig.json',
]

/** A copy of the project: what builds it, or clears what was built, is in the way of other tests. */
export async function copyOfProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dev-'))
  for (const part of parts.filter((part) => existsSync(part)))
    await cp(part, join(folder, part), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}
