import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { policyFor } from '../../src/metadata/policy.ts'

/** The styles in the pages of a built site, each once. Refuses a page that asks for one from elsewhere. */
export function stylesOf(pages: readonly string[]): readonly string[] {
  if (pages.some((page) => /<link[^>]* rel="?stylesheet/.test(page)))
    throw new Error(
      'A built page has a link to a stylesheet: the policy of files does not let it load.',
    )
  const styles = pages.flatMap((page) =>
    [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style),
  )
  return [...new Set(styles)].sort()
}

/**
 * Writes the one policy of all files of a built site into its `_headers`, which Netlify reads, and serve/headers.ts. One for all, and
 * not one a page: which page answers an address that does not exist, no rule by address could say (docs/decisions/0050).
 */
export function writePolicy(folder: string): void {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  )
  const policy = policyFor(stylesOf(pages))
  writeFileSync(join(folder, '_headers'), `/*\n  Content-Security-Policy: ${policy}\n`)
}
