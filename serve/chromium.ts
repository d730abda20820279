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

/** Debian's package of the same Chromium without windows of its own: with it, a page of a test costs half as much. */
const shell = '/usr/bin/chromium-headless-shell'

/** The Chromium with which tests are quickest: that one, where it is there. */
export const findForTests = (): string | undefined => (existsSync(shell) ? shell : findChromium())

/** The ways to get one, in order, each tried only where the ones before did not help. */
const ways: readonly (readonly [command: string, ...words: string[]])[] = [
  ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', 'chromium'],
]

/** Makes sure that there is a Chromium for the tests. Throws with a sentence that says what to do. */
export function ensureChromium(): string {
  const found = ensureAny()
  const isDebian = found === '/usr/bin/chromium' && process.getuid?.() === 0
  if (isDebian && !existsSync(shell)) installShell()
  return findForTests() ?? found
}

/** Nothing depends on it: where it cannot be had, tests take longer. */
function installShell(): void {
  const apt = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'ignore' }).status === 0
  const install = () => apt('install', '-y', '-qq', 'chromium-headless-shell')
  if (!install() && apt('update', '-qq')) install()
}

function ensureAny(): string {
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
