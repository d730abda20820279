import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const frontMatter = /^---\n([\s\S]*?)\n---/

/**
 * Lays all sources into a folder, with the script of each `X.astro` as `X.astro.ts` in its place: dependency-cruiser does
 * not read .astro files (its issue 1007, open since August 2025).
 */
export function layShadow(folder: string, parts: readonly string[]): void {
  for (const part of parts)
    cpSync(part, join(folder, part), {
      recursive: true,
      filter: (file) => !file.endsWith('.astro'),
    })
  for (const file of globSync(parts.map((part) => `${part}/**/*.astro`))) {
    const target = join(folder, `${file}.ts`)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, frontMatter.exec(readFileSync(file, 'utf8'))?.[1] ?? '')
  }
}
