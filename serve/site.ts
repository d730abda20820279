import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { withSingleSlashes } from '../netlify/platform/single-slashes.ts'
import { readFiles } from './files.ts'
import { functionFor, localContext, type LocalFunction } from './functions.ts'
import { readHeaders } from './headers.ts'

type Render = (request: Request, context: unknown) => Promise<Response>

const pages = resolve('.netlify/v1/functions/ssr/ssr.mjs')

/** Answers requests as the deployed site would: functions, then files with their headers, then pages. */
export type Site = (request: Request, ip: string) => Promise<Response>

/**
 * The built site and these functions, in this process, as warm ones run on Netlify (docs/decisions/0009, 0041). The environment must
 * be whole before: pages read it when they are loaded.
 */
export async function startSite(functions: readonly LocalFunction[]): Promise<Site> {
  await access(pages)
  const render = pagesOf(await import(pathToFileURL(pages).href))
  const files = await readFiles('dist', await readHeaders())
  return async (request, ip) => {
    const elsewhere = withSingleSlashes(new URL(request.url))
    if (elsewhere) return new Response(null, { status: 308, headers: { Location: elsewhere } })
    const found = functionFor(functions, request)
    if (found) return found.run(request, localContext(ip))
    return files(request) ?? render(request, localContext(ip))
  }
}

function pagesOf(module: unknown): Render {
  if (
    typeof module === 'object' &&
    module &&
    'default' in module &&
    typeof module.default === 'function'
  )
    return module.default as Render
  throw new Error(`${pages} has no default export. Run "npm run build" again.`)
}
