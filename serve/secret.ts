import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The key of this machine: kept beside the data that it sealed, or new where nothing is kept. */
export async function localSecret(folder: string): Promise<string> {
  const fresh = randomBytes(32).toString('base64')
  if (!folder) return fresh
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'secret-key')
  await writeFile(file, fresh, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
  return readFile(file, 'utf8')
}
