import { disconnect } from '../netlify/platform/database.ts'
import { env } from '../netlify/platform/env.ts'
import { errorName } from '../netlify/platform/log.ts'
import { seed } from '../src/site/here.ts'
import { loadFunctions, settled } from './functions.ts'
import { migrate } from './migrate.ts'
import { ownOptions } from './options.ts'
import { inWords, mayPass, stopUnlessServable } from './refusals.ts'
import { startSchedules } from './schedules.ts'
import { serve } from './server.ts'
import { startSite } from './site.ts'

/** The configuration is wrong: serve/begin.mjs. */
const misconfigured = 78

/** What takes longer than this after the last answer is done by the next process. */
const longestMilliseconds = 25_000

/**
 * The socket that systemd holds open while the server restarts, if it does (sd_listen_fds(3)): so a restart refuses nobody. A proxy
 * that tries again instead cannot send a form twice: Caddy 2.6 has thrown its body away by then.
 */
const handedOver = ({ LISTEN_FDS, LISTEN_PID }: NodeJS.ProcessEnv): number | undefined =>
  LISTEN_FDS === '1' && LISTEN_PID === String(process.pid) ? 3 : undefined

/** The whole system in production, without Netlify. Answers its port and how to end it. */
async function start() {
  const options = ownOptions(process.env)
  await stopUnlessServable(seed, process.env)
  for (const name of await migrate(env().NETLIFY_DB_URL)) console.log(`Migrated: ${name}`)
  const functions = await loadFunctions('dist-server/functions')
  // Schedules have no address here: only the clock starts them.
  const site = await startSite(functions.filter(({ config }) => !config.schedule))
  const server = await serve(options.PORT, site, {
    host: options.HOST,
    trusts: options.TRUST_PROXY,
    socket: handedOver(process.env),
  })
  const stopSchedules = startSchedules(functions)
  const end = async () => {
    stopSchedules()
    await server.stop()
    await settled()
    await disconnect()
  }
  return { port: server.port, end }
}

function stopOn(signal: NodeJS.Signals, end: () => Promise<void>): void {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), longestMilliseconds).unref()
    void end().then(() => process.exit(0))
  })
}

try {
  const { port, end } = await start()
  stopOn('SIGTERM', end)
  stopOn('SIGINT', end)
  console.log(`Serving ${env().URL} on port ${port}`)
} catch (error) {
  // Of a surprise its name and place, never its message: that can carry an address with a password.
  const stack = error instanceof Error ? (error.stack ?? '').split('\n    at ').slice(1, 4) : []
  console.error(inWords(error) ?? [errorName(error), ...stack].join('\n  at '))
  process.exit(mayPass(error) ? 1 : misconfigured)
}
