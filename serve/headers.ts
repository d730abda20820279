import { readFile } from 'node:fs/promises'

import { parse } from 'smol-toml'
import * as z from 'zod'

/** Headers for a path, or for every path that begins so: `/_astro/*`. */
type Rule = { readonly for: string; readonly values: Readonly<Record<string, string>> }

const rulesSchema = z.object({
  headers: z
    .array(z.object({ for: z.string(), values: z.record(z.string(), z.string()) }))
    .default([]),
  // The site has none. One would have to be followed here as well.
  redirects: z.undefined({ error: 'serve/ does not follow redirects' }).optional(),
})

/** Which headers a file gets at its path, with names in small letters. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>

/** The headers of files, read where Netlify reads them: in `netlify.toml` and in what the build wrote, twice. */
export async function readHeaders(): Promise<HeadersOf> {
  const written = rulesSchema.parse(parse(await readFile('netlify.toml', 'utf8')))
  const built = rulesSchema.parse(JSON.parse(await readFile('.netlify/v1/config.json', 'utf8')))
  const ofFiles = rulesIn(await readFile('dist/_headers', 'utf8'))
  return headersBy([...written.headers, ...built.headers, ...ofFiles])
}

/** The rules of a `_headers` file: a path on a line of its own, and under it, further in, its headers. */
export function rulesIn(text: string): readonly Rule[] {
  const parts = text.split(/^(?=\/)/m)
  return parts.map((part) => {
    const [path = '', ...headers] = part.trim().split(/\n +/)
    const values = headers.map((header) => {
      const [, name, value] = /^([\w-]+): (.+)$/.exec(header) ?? []
      if (!name || !value) throw new TypeError(`serve/headers.ts knows no such header: ${header}`)
      return [name, value] as const
    })
    return { for: path, values: Object.fromEntries(values) }
  })
}

/** Of rules that name the same header, the last one counts. Refuses shapes that are not known here. */
export function headersBy(rules: readonly Rule[]): HeadersOf {
  for (const { for: shape } of rules)
    if (!/^\/[^*:]*\*?$/.test(shape))
      throw new TypeError(`serve/headers.ts knows no such path: ${shape}`)
  const known = rules.map((rule) => ({ shape: rule.for, values: lowerCased(rule.values) }))
  return (path) => {
    const found = known.filter(({ shape }) => fits(shape, path))
    return Object.fromEntries(found.flatMap(({ values }) => Object.entries(values)))
  }
}

/** One spelling, so that a rule replaces what was said before it. */
const lowerCased = (values: Rule['values']): Rule['values'] =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]))

const fits = (shape: string, path: string): boolean =>
  shape.endsWith('*') ? path.startsWith(shape.slice(0, -1)) : bare(shape) === bare(path)

const bare = (path: string): string => path.replace(/\/$/, '')
