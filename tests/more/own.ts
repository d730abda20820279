import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { testKey } from '../form-id.ts'
import { begin } from '../site/begin.ts'
import { copyOfProject } from './copy.ts'

/** The own server of these tests: an invented place that is confirmed, under a name that nobody has (RFC 2606). */
export const ownUrl = 'https://hilfe.musterdorf.test'

/** What `serve/begin.mjs` needs of a checkout. */
const parts = ['dist', 'dist-server', '.netlify', 'netlify', 'serve', 'src/content']
const packages = ['package.json', 'package-lock.json', 'netlify.toml']

/** Without `node_modules/.bin`, where our own Node lies. */
const bareEnvironment = {
  HOME: process.env['HOME'],
  PATH: (process.env['PATH'] ?? '').replace(/[^:]*node_modules[^:]*:?/g, ''),
}

/** Builds for the own server in a copy, and installs what it needs there and nothing else: `npm ci --omit=dev`. */
export async function buildOwn(): Promise<string> {
  const source = await copyOfProject()
  const env = { ...process.env, PLACE: 'musterdorf', URL: ownUrl }
  for (const words of [['node_modules/.bin/astro', 'build'], ['tools/build/server.ts']])
    execFileSync(process.execPath, words, { cwd: source, env, stdio: 'ignore' })
  const folder = await mkdtemp(join(tmpdir(), 'own-'))
  await mkdir(join(folder, 'src'))
  for (const part of parts) await cp(join(source, part), join(folder, part), { recursive: true })
  for (const file of packages) await cp(resolve(file), join(folder, file))
  await rm(source, { recursive: true })
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['ci', '--omit=dev', '--prefer-offline', ...quiet], {
    cwd: folder,
    env: bareEnvironment,
    stdio: 'ignore',
  })
  return folder
}

type Env = Readonly<Record<string, string>>

/** What an own server of Musterdorf has in its environment. */
export const ownEnv = (database: string, mailPort: number): Env => ({
  DATABASE_URL: database,
  SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
  MAIL_FROM: 'rathaus@musterdorf.test',
  STAFF_MAIL: 'nord:eins@team.test,sued:zwei@team.test',
  SECRET_KEY: testKey,
  URL: ownUrl,
  PLACE: 'musterdorf',
  PORT: '0',
  TRUST_PROXY: '127.0.0.1',
})

/** Sets the clock of a process, which reads none from its environment. */
function clockAt(instant: string): string {
  const ahead = Date.parse(instant) - Date.now()
  const code = `globalThis[Symbol.for('sozialraum.clock')]=()=>Date.now()+(${ahead})`
  return `--import=data:text/javascript,${encodeURIComponent(code)}`
}

const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/** The part of Node's own insides that makes a socket and does not look at it: there is no other way to one. */
type Insides = {
  readonly _createServerHandle: (host: string, port: number, family: 4) => Handle
}
type Handle = {
  readonly fd: number
  readonly getsockname: (name: { port?: number }) => void
  readonly close: () => void
}

/** A socket that is held open, as systemd does it. */
export function heldSocket() {
  const handle = (net as unknown as Insides)._createServerHandle('127.0.0.1', 0, 4)
  const name: { port?: number } = {}
  handle.getsockname(name)
  return { fd: handle.fd, port: name.port ?? 0, close: () => handle.close() }
}

function spawnOwn(folder: string, env: Env, instant?: string, socket?: number) {
  // As systemd sets it: to the process that is started, whose number a shell knows before it becomes that process.
  const begin =
    socket === undefined
      ? 'exec "$0" serve/begin.mjs'
      : 'LISTEN_FDS=1 LISTEN_PID=$$ exec "$0" serve/begin.mjs'
  const child = spawn('/bin/sh', ['-c', begin, process.execPath], {
    stdio: ['pipe', 'pipe', 'pipe', ...(socket === undefined ? [] : [socket])],
    cwd: folder,
    env: {
      ...bareEnvironment,
      ...(instant !== undefined && { NODE_OPTIONS: clockAt(instant) }),
      ...env,
    },
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return { child, said: () => said }
}

/** Starts it and waits until it ends by itself: with which code, and what it said. */
export async function refusedStart(folder: string, env: Env) {
  const { child, said } = spawnOwn(folder, env)
  if (child.exitCode === null) await once(child, 'exit')
  return { code: child.exitCode, said: said() }
}

/** An own server that runs. */
export type Own = {
  readonly port: number
  readonly said: () => string
  /** Asks it to end, as systemd does, and answers its exit code. */
  readonly end: () => Promise<number | null>
  readonly kill: () => Promise<void>
}

/** Starts it, its clock at an instant, on a socket where one is held for it, and answers when it is ready. */
export async function startOwn(
  folder: string,
  env: Env,
  instant = begin,
  socket?: number,
): Promise<Own> {
  const { child, said } = spawnOwn(folder, env, instant, socket)
  const ended = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    return child.exitCode
  }
  const port = await new Promise<number>((ready, fail) => {
    child.once('exit', (code) => fail(new Error(`It ended with ${code ?? 'a signal'}: ${said()}`)))
    child.stdout?.on('data', () => {
      const found = /^Serving \S+ on port (\d+)$/m.exec(said())?.[1]
      if (found) ready(Number(found))
    })
  })
  const kill = () => ended('SIGKILL').then(() => undefined)
  return { port, said, end: () => ended('SIGTERM'), kill }
}

type Asking = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Asks as the proxy in front of it does: for its own name, and encrypted. */
export function ask({ port }: Pick<Own, 'port'>, path: string, asking: Asking = {}) {
  const { method = 'GET', headers = {}, body } = asking
  const sent = request({ host: '127.0.0.1', port, path, method })
  const proxied = { host: new URL(ownUrl).host, 'x-forwarded-proto': 'https', ...headers }
  for (const [name, value] of Object.entries(proxied)) sent.setHeader(name, value)
  return new Promise<{ status: number; headers: Headers; text: string }>((done, fail) => {
    sent.once('error', fail)
    sent.once('response', (incoming) => {
      let text = ''
      incoming.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      incoming.once('error', fail)
      incoming.once('end', () => {
        const pairs = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
        done({
          status: incoming.statusCode ?? 0,
          headers: new Headers(pairs as [string, string][]),
          text,
        })
      })
    })
    sent.end(body)
  })
}

/** Posts a form as a browser on the site itself does. */
export const postForm = (own: Pick<Own, 'port'>, path: string, fields: Env, headers: Env = {}) =>
  ask(own, path, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: {
      origin: ownUrl,
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
  })
