import { readFile } from 'node:fs/promises'

import * as z from 'zod'

import { NotReadyError, stopUnlessReady } from '../netlify/platform/ready.ts'
import type { Place } from '../src/domain/place/schema.ts'
import { OptionsError } from './options.ts'

const builtFor = z.object({ place: z.string(), url: z.string() })

type Source = Readonly<Record<string, string | undefined>>

/** What was built says itself for whom: pages that lie ready carry the facts of one place and the address of one site. */
async function stopUnlessBuiltFor(place: string, url: string): Promise<void> {
  const built = builtFor.parse(JSON.parse(await readFile('dist-server/built-for.json', 'utf8')))
  if (built.place === place && built.url === new URL(url).origin) return
  throw new NotReadyError(
    `The pages were built for PLACE=${built.place} and URL=${built.url || '(none)'}, not for PLACE=${place} and URL=${url}. Set both, and run "npm run build" again.`,
  )
}

/** Stops an own server that must not be seen by the public, with `NotReadyError`: as a production build does, and where another was built. */
export async function stopUnlessServable(place: Place, source: Source): Promise<void> {
  stopUnlessReady(place, { ...source, CONTEXT: 'production' })
  await stopUnlessBuiltFor(place.id, source['URL'] ?? '')
}

/** What an administrator can mend, as a sentence; `undefined` for a surprise. */
export function inWords(error: unknown): string | undefined {
  if (error instanceof NotReadyError || error instanceof OptionsError) return error.message
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const { code } = error
  if (code === 'EADDRINUSE' || code === 'EADDRNOTAVAIL' || code === 'EACCES')
    return `HOST and PORT cannot be listened on (${code}). Is another program there, or is it not an address of this machine?`
  const isUnreachable = ['ECONNREFUSED', 'ENOTFOUND', 'ENOENT', 'ETIMEDOUT'].includes(String(code))
  // A SQLSTATE of Postgres (five signs): 28P01 is a wrong password, 3D000 a database that is not there.
  if (isUnreachable || /^[0-9A-Z]{5}$/.test(String(code)))
    return `The database cannot be used (${String(code)}). Check DATABASE_URL, and whether Postgres runs.`
  return undefined
}

/** Whether to start again can help: a database that is not there yet comes, a fact that nobody confirmed does not. */
export const mayPass = (error: unknown): boolean =>
  !(error instanceof NotReadyError || error instanceof OptionsError)
