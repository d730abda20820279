import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { NetlifyDev } from '@netlify/dev'

import { withSingleSlashes } from '../netlify/platform/single-slashes.ts'
import { functionFor, loadFunctions, localContext, type LocalFunction } from './functions.ts'

type Render = (request: Request, context: unknown) => Promise<Response>

const pages = resolve('.netlify/v1/functions/ssr/ssr.mjs')

/** Answers requests as the deployed site would: functions, then files with the headers of `netlify.toml`, then pages. */
export type Site = {
  readonly answer: (request: Request, ip: string) => Promise<Response>
  readonly functions: readonly LocalFunction[]
  readonly stop: () => Promise<void>
}

/**
 * The built site on this machine. Files, redirects and headers come from Netlify's own emulation; functions run in this
 * process, as warm ones do there, because the emulation starts a new thread for each call (docs/decisions/0009).
 */
export async function startSite(): Promise<Site> {
  await access(pages)
  const render = pagesOf(await import(pathToFileURL(pages).href))
  const functions = await loadFunctions()
  const files = new NetlifyDev({
    projectRoot: process.cwd(),
    skipGitignore: true,
    aiGateway: { enabled: false },
    blobs: { enabled: false },
    database: { enabled: false },
    edgeFunctions: { enabled: false },
    environmentVariables: { enabled: false },
    functions: { enabled: false },
    geolocation: { enabled: false },
    images: { enabled: false },
  })
  await files.start()
  return {
    functions,
    stop: () => files.stop(),
    answer: async (request, ip) => {
      const elsewhere = withSingleSlashes(new URL(request.url))
      if (elsewhere) return new Response(null, { status: 308, headers: { Location: elsewhere } })
      const found = functionFor(functions, request)
      if (found) return found.run(request, localContext(ip))
      // Only what is switched off above asks for the address, but the emulation wants one of everybody.
      const serverAddress = new URL(request.url).origin
      return (await files.handle(request, { serverAddress })) ?? render(request, localContext(ip))
    },
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
