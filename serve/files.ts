import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import type { HeadersOf } from './headers.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml',
}

/** What is small already. */
const packed = /^(image\/png|application\/pdf)$/

type Bytes = Uint8Array<ArrayBuffer>
type File = {
  readonly body: Bytes
  readonly headers: Readonly<Record<string, string>>
  /** With brotli, made when it is first asked for. */
  small?: Bytes
}

/** Answers a request for a built file; `undefined` where there is none. */
export type Files = (request: Request) => Response | undefined

/**
 * The built files, read once, into memory (4 MB): what is asked for is looked up among them, so no address leads out of the
 * folder. Their headers are those of the build; `_headers`, where they are written, is no file for anybody, as on Netlify.
 */
export async function readFiles(folder: string, headersOf: HeadersOf): Promise<Files> {
  const files = new Map<string, File>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((entry) => entry.isFile() && entry.name !== '_headers')) {
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file)}`
    const body = new Uint8Array(await readFile(file))
    const page = path.replace(/(^|\/)index\.html$/, '/')
    const written = headersOf(page)
    files.set(page, { body, headers: { ...standard(path, body, written), ...written } })
  }
  return (request) => answer(files, request)
}

/** A mark that changes with the contents (RFC 9110, 8.8.3): weak, since it is the same with brotli and without. */
const markOf = (body: Bytes): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/** Refuses a file of whose name nobody has said what it is: a browser would be told nothing, and may not guess (nosniff). */
function standard(
  path: string,
  body: Bytes,
  written: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const type = written['content-type'] ?? types[extname(path)]
  if (!type) throw new TypeError(`serve/files.ts does not know what kind of file this is: ${path}`)
  return {
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-type': type,
    etag: markOf(body),
    ...(!packed.test(type) && { vary: 'accept-encoding' }),
  }
}

function answer(files: ReadonlyMap<string, File>, request: Request): Response | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  const { pathname, search } = new URL(request.url)
  const path = decoded(pathname)
  const file = files.get(path)
  if (file) return contents(file, request.headers)
  // As Netlify leads to the address with a slash.
  if (!path.endsWith('/') && files.has(`${path}/`))
    return new Response(null, { status: 308, headers: { Location: `${pathname}/${search}` } })
  return undefined
}

function contents(file: File, asked: Headers): Response {
  const { headers, body } = file
  if (isKnown(headers['etag'] ?? '', asked.get('if-none-match') ?? ''))
    return new Response(null, { status: 304, headers })
  if (!headers['vary'] || !takesBrotli(asked)) return new Response(body, { headers })
  const small = (file.small ??= new Uint8Array(brotliCompressSync(body)))
  return new Response(small, { headers: { ...headers, 'content-encoding': 'br' } })
}

/** Whether the browser takes brotli (RFC 9110, 12.5.3); one that says `q=0` does not. */
export const takesBrotli = (asked: Headers): boolean =>
  (asked.get('accept-encoding') ?? '')
    .split(',')
    .some((coding) => /^br(;q=(?!0(\.0*)?$).+)?$/.test(coding.replace(/\s/g, '')))

/** Whether the visitor has this very version (RFC 9110, 13.1.2). */
const isKnown = (mark: string, known: string): boolean =>
  known.trim() === '*' || known.split(',').some((one) => one.trim() === mark)

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
