import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

import { testKey } from '../form-id.ts'

/** A local stack in a process of its own. */
export type Stack = {
  readonly url: string
  readonly process: ChildProcess
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>
}

// However a test ends, none of these outlives it.
const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/** What the local server says of a browser that went away before its answer was whole: tests do that all the time. */
const wentAway = /^Error:ERR_STREAM_(UNABLE_TO_PIPE|PREMATURE_CLOSE)$/

/** Passes on what a stack complains of, without what is expected. */
function complain(chunk: Buffer): void {
  const lines = chunk.toString().split('\n').filter(Boolean)
  for (const line of lines) if (!wentAway.test(line)) console.error(line)
}

type Environment = Readonly<Record<string, string>>

/** Starts `serve/start.ts` of a project on a free port, and answers when it is ready. */
export const startStack = (env: Environment, project = '.'): Promise<Stack> =>
  start('serve/start.ts', env, project)

/** Starts the functions alone, for who looks at no page: that takes a third of the time. */
export const startFunctions = (env: Environment): Promise<Stack> =>
  start('tests/site/functions-alone.ts', { MAIL_FROM: 'rathaus@localhost.example', ...env }, '.')

async function start(script: string, env: Environment, project: string): Promise<Stack> {
  const child = spawn(process.execPath, [script], {
    cwd: project,
    env: {
      ...process.env,
      PORT: '0',
      MAIL_WEB_PORT: '0',
      LOCAL_DATA: '',
      SECRET_KEY: testKey,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.stderr.on('data', complain)
  const url = await new Promise<string>((ready, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /Site: +(http:\S+)/.exec(chunk.toString())?.[1]
      if (found) ready(found)
    })
    child.once('exit', (code) => {
      running.delete(child)
      fail(new Error(`The local stack ended with ${code ?? 'a signal'}`))
    })
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
