import { readdir } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Config, Context } from '@netlify/functions'

import { errorName } from '../netlify/platform/log.ts'

/** A function of `netlify/functions`, as the platform would have it. */
export type LocalFunction = {
  readonly name: string
  readonly config: Config
  readonly run: (request: Request, context: Context) => Promise<Response>
}

type Module = { readonly default: LocalFunction['run']; readonly config: Config }
export type LoadModule = (file: string) => Promise<Module>

/** The sources of the functions. */
export const sources = 'netlify/functions'
const byImport: LoadModule = (file) => import(pathToFileURL(file).href)

/** Loads every function of a folder. `load` is another way to load a module, for live reload. */
export async function loadFunctions(
  folder = sources,
  load: LoadModule = byImport,
): Promise<readonly LocalFunction[]> {
  const files = (await readdir(folder)).filter((file) => /\.[jt]s$/.test(file))
  return Promise.all(
    files.map(async (file) => {
      const module = await load(resolve(folder, file))
      return { name: basename(file, extname(file)), config: module.config, run: module.default }
    }),
  )
}

/** The function that answers an address: by its own path, or a scheduled one, where it is among them, by its name. */
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

const underway = new Set<Promise<unknown>>()

/** Keeps work in mind until it is done. What it throws goes into the log, by its name alone. */
function watch(work: Promise<unknown>): void {
  const watched: Promise<unknown> = work
    .catch((error: unknown) => console.error('after the answer:', errorName(error)))
    .finally(() => underway.delete(watched))
  underway.add(watched)
}

/** Waits for schedules that run, and for all that functions still do after their answers. */
export async function settled(): Promise<void> {
  while (underway.size > 0) await Promise.all(underway)
}

/** The part of the platform's context that functions here use. */
export function localContext(ip: string): Context {
  return { ip, waitUntil: watch } as unknown as Context
}

/** Runs a scheduled function once, as the platform's scheduler calls it. */
export function runScheduled({ name, run }: LocalFunction): Promise<unknown> {
  const address = `http://localhost/.netlify/functions/${name}`
  const running = run(new Request(address, { method: 'POST' }), localContext(''))
  watch(running)
  return running
}
