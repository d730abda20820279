import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/** A process that holds a folder as `npm start` does, before it starts anything else. Answers what it said first. */
async function hold(folder: string) {
  const code = `
    import { holdData, stopInWords } from './serve/data-lock.ts'
    try { holdData(${JSON.stringify(folder)}) } catch (error) { stopInWords(error) }
    process.once('SIGTERM', () => process.exit(0))
    setInterval(() => undefined, 1000)
    console.log('holds')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code])
  running.add(child)
  const said = await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')])
  return { child, said: String(said[0]).trim() }
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  child.kill(signal)
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

async function inFolder(work: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'two-stacks-'))
  await work(folder)
  for (const child of running) child.kill('SIGKILL')
  await rm(folder, { recursive: true })
}

test('a second local stack on the same data stops, and names the folder and the other process', () =>
  inFolder(async (folder) => {
    const first = await hold(folder)
    expect(first.said).toBe('holds')
    const second = await hold(folder)
    expect(second.said).toContain(`The data in ${folder} are in use by another process`)
    expect(second.said).toContain(`(${first.child.pid ?? ''})`)
    expect(second.said.split('\n')).toHaveLength(1)
    if (second.child.exitCode === null) await once(second.child, 'exit')
    expect(second.child.exitCode).toBe(1)
  }))

test('a stack that was ended, also by a power cut, holds nobody off', () =>
  inFolder(async (folder) => {
    for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
      const { child, said } = await hold(folder)
      expect(said).toBe('holds')
      await end(child, signal)
    }
    expect(await readdir(folder)).toEqual([])
  }))

test('another process that has the number of one that is over holds nobody off', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'in-use-by'), `${process.pid}\n1\n`)
    test.skip(!existsSync('/proc/self/stat'), 'this system does not say when a process began')
    expect((await hold(folder)).said).toBe('holds')
  }))

test('of ten stacks that begin at one moment where one was killed, one gets the data', () =>
  inFolder(async (folder) => {
    await end((await hold(folder)).child, 'SIGKILL')
    const all = await Promise.all(Array.from({ length: 10 }, () => hold(folder)))
    expect(all.filter(({ said }) => said === 'holds')).toHaveLength(1)
  }))
