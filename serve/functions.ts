import { readdir } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Config, Context } from '@netlify/functions'

/** A function of `netlify/functions`, as the platform would have it. */
export type LocalFunction = {
  readonly name: string
  readonly config: Config
  readonly run: (request: Request, context: Context) => Promise<Response>
}

type Module = { readonly default: LocalFunction['run']; readonly config: Config }
export type LoadModule = (file: string) => Promise<Module>

const folder = 'netlify/functions'
const byImport: LoadModule = (file) => import(pathToFileURL(file).href)

/** Loads every function. `load` is another way to load a module, for live reload. */
export async function loadFunctions(
  load: LoadModule = byImport,
): Promise<readonly LocalFunction[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'))
  return Promise.all(
    files.map(async (file) => {
      const module = await load(resolve(folder, file))
      return { name: basename(file, '.ts'), config: module.config, run: module.default }
    }),
  )
}

/** The function that answers an address: by its own path, or, as only here, a scheduled one by its name. */
export function functionFor(
  functions: readonly LocalFunction[],
  request: Request,
): LocalFunction | undefined {
  const { pathname } = new URL(request.url)
  return functions.find(({ name, config }) =>
    config.schedule
      ? pathname === `/.netlify/functions/${name}` && request.method === 'POST'
      : config.path === pathname,
  )
}

/** The part of the platform's context that functions here use. */
export function localContext(ip: string): Context {
  const context = {
    ip,
    waitUntil: (work: Promise<unknown>) => {
      work.catch((error: unknown) => console.error('after the answer:', error))
    },
  }
  return context as unknown as Context
}
