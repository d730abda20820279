import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The Chromium of this machine: an installed one, else Playwright's own; `undefined` where there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const installed = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...installed, chromium.executablePath()].find((file) => existsSync(file))
}

/** The ways to get one, in order, each tried only where the ones before did not help. */
const ways: readonly (readonly [command: string, ...words: string[]])[] = [
  ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', 'chromium'],
]

/** Makes sure that there is a Chromium for the tests. Throws with a sentence that says what to do. */
export function ensureChromium(): string {
  for (const [command, ...words] of ways) {
    const found = findChromium()
    if (found) return found
    console.log(`No Chromium yet. Trying: ${command} ${words.join(' ')}`)
    spawnSync(command, words, { stdio: 'inherit' })
  }
  const found = findChromium()
  if (found) return found
  throw new Error(
    'The tests need Chromium, and it could not be installed. Install it, so that "chromium" is in the PATH.',
  )
}
