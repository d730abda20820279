import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** A local stack in a process of its own. */
export type Stack = {
  readonly url: string
  readonly process: ChildProcess
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>
}

/** Starts `serve/start.ts` of a project on a free port, and answers when it is ready. */
export async function startStack(
  env: Readonly<Record<string, string>>,
  project = '.',
): Promise<Stack> {
  const child = spawn(process.execPath, ['serve/start.ts'], {
    cwd: project,
    env: { ...process.env, PORT: '0', MAIL_WEB_PORT: '0', LOCAL_DATA: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // However the test ends, this one does not outlive it.
  process.once('exit', () => child.kill('SIGKILL'))
  const url = await new Promise<string>((ready, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /Site: +(http:\S+)/.exec(chunk.toString())?.[1]
      if (found) ready(found)
    })
    child.once('exit', (code) =>
      fail(new Error(`The local stack ended with ${code ?? 'a signal'}`)),
    )
  })
  return {
    url,
    process: child,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
