import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Another process works on the same folder: what both wrote would be lost. */
class DataInUse extends Error {
  override name = 'DataInUse'
}

/** Ends this process with that sentence alone, instead of where in the code it was found. */
export function stopInWords(error: unknown): never {
  if (!(error instanceof DataInUse)) throw error
  console.error(error.message)
  process.exit(1)
}

const lockName = 'in-use-by'

/** Whether a process of this id runs; also one that is somebody else's. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When a process began, in ticks since the machine did (proc(5), field 22); empty where the system does not say. */
function begunAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** The process that holds a folder: `undefined` for one that is over, also where another has its number now. */
function holder(file: string): number | undefined {
  if (!existsSync(file)) return undefined
  const [pid = 0, begun = ''] = readFileSync(file, 'utf8').split('\n')
  const number = Number(pid)
  if (!Number.isInteger(number) || number <= 0 || !runs(number)) return undefined
  return begun === '' || begun === begunAt(number) ? number : undefined
}

/**
 * Takes a folder for this process alone, and answers how to give it back. Refuses, with `DataInUse`, while another process
 * has it. What a process that is over left behind is taken away. The `postmaster.pid` of the database holds nobody off:
 * PGlite runs inside this process and writes no process of the machine into it.
 */
export function holdData(folder: string): () => void {
  if (!folder) return () => undefined
  mkdirSync(folder, { recursive: true })
  const file = join(folder, lockName)
  take(folder, file)
  const giveBack = () => {
    if (holder(file) === process.pid) rmSync(file, { force: true })
  }
  process.once('exit', giveBack)
  return giveBack
}

/** The file is made by one process alone, and only if it is not there (`wx`). */
function take(folder: string, file: string, again = true): void {
  try {
    writeFileSync(file, `${process.pid}\n${begunAt(process.pid)}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!isThere(error)) throw error
    const other = holder(file)
    if (other !== undefined || !again)
      throw new DataInUse(
        `The data in ${resolve(folder)} are in use by another process (${other ?? 'it has just begun'}). End that one first, or give this one a folder of its own: LOCAL_DATA=.local-2 npm start`,
        { cause: error },
      )
    takeAway(file)
    take(folder, file, false)
  }
}

/** Moved first, and looked at again: where two take away one old file, the second moves the new one of the first back. */
function takeAway(file: string): void {
  const old = `${file}.${process.pid}`
  try {
    renameSync(file, old)
  } catch {
    return
  }
  if (holder(old) === undefined) rmSync(old)
  else renameSync(old, file)
}
