import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'

import { env } from './env.ts'
import { errorName } from './log.ts'

/** Texts that lie outside of the database, each under a name. */
type Blobs = {
  readonly read: (name: string) => Promise<string | undefined>
  readonly write: (name: string, text: string) => Promise<void>
}

type Global = { [memoryKey]?: Map<string, string> | undefined }

/** Netlify's own, read with strong consistency: who reads after a write has ended reads what was written. */
function ofNetlify(): Blobs {
  const store = import('@netlify/blobs').then(({ getStore }) =>
    getStore({ name: 'shown', consistency: 'strong' }),
  )
  return {
    // The package's types do not say that there may be none.
    read: async (name) => {
      const text: unknown = await (await store).get(name, { type: 'text' })
      return typeof text === 'string' ? text : undefined
    },
    write: async (name, text) => {
      await (await store).set(name, text)
    },
  }
}

/** Files of a folder, for an own server: all of its processes read them, also after a restart. */
const inFolder = (folder: string): Blobs => ({
  read: async (name) => {
    try {
      return await readFile(join(folder, name), 'utf8')
    } catch (error) {
      if (errorName(error) === 'Error:ENOENT') return undefined
      throw error
    }
  },
  // Whoever reads meanwhile gets the old one or the new one, whole.
  write: async (name, text) => {
    await mkdir(folder, { recursive: true })
    const written = join(folder, `${name}.${process.pid}.${performance.now()}`)
    await writeFile(written, text)
    await rename(written, join(folder, name))
  },
})

const memoryKey = Symbol.for('sozialraum.blobs')

/** The memory of this process: its pages and its functions are bundled apart, and share it by this name. */
function inMemory(): Blobs {
  const memory = ((globalThis as Global)[memoryKey] ??= new Map<string, string>())
  return {
    read: (name) => Promise.resolve(memory.get(name)),
    write: (name, text) => Promise.resolve(void memory.set(name, text)),
  }
}

function opened(): Blobs {
  const isNetlify =
    'netlifyBlobsContext' in globalThis || Boolean(process.env['NETLIFY_BLOBS_CONTEXT']?.trim())
  if (isNetlify) return ofNetlify()
  const { SNAPSHOT_FOLDER } = env()
  return SNAPSHOT_FOLDER ? inFolder(SNAPSHOT_FOLDER) : inMemory()
}

/** The store did not answer in time. */
class BlobTimeoutError extends Error {
  override name = 'BlobTimeoutError'
}

// The package tries again for half a minute; a page and the minute's work have other things to do.
const patienceMilliseconds = 3_000

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  const ended = new AbortController()
  const tooLate = after(patienceMilliseconds, undefined, { ref: false, signal: ended.signal }).then(
    () => Promise.reject(new BlobTimeoutError('no answer')),
  )
  // Whichever comes second is nobody's concern any more.
  tooLate.catch(() => undefined)
  work.catch(() => undefined)
  try {
    return await Promise.race([work, tooLate])
  } finally {
    ended.abort()
  }
}

/** The text of this name; `undefined` where there is none. Refuses where it cannot be asked, or does not answer in time. */
export const readBlob = (name: string): Promise<string | undefined> => inTime(opened().read(name))

/** Puts a text under a name, in place of the one before. */
export const writeBlob = (name: string, text: string): Promise<void> =>
  inTime(opened().write(name, text))
