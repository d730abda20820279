import { stopInWords } from './data-lock.ts'
import { loadFunctions, runScheduled, settled } from './functions.ts'
import { localOptions } from './options.ts'
import { serve } from './server.ts'
import { startSite } from './site.ts'
import { eachMinute, startServices } from './stack.ts'

// The environment must be whole before anything reads it, so the site comes after the services.
const options = localOptions()
const services = await startServices(options).catch(stopInWords)
const functions = await loadFunctions()
const site = await startSite(functions)
const where = { host: options.HOST, trusts: options.TRUST_PROXY }
const server = await serve(options.PORT, site, where)
// More often than on the platform; each of them does again only what is due again.
const scheduled = functions.filter(({ config }) => config.schedule)
const stopClock = eachMinute(() => Promise.all(scheduled.map(runScheduled)))

console.log(`Site:  http://localhost:${server.port}`)
if (services.inbox) console.log(`Mails: ${services.inbox}`)

async function stop() {
  stopClock()
  await server.stop()
  await settled()
  await services.stop()
  process.exit(0)
}
process.once('SIGINT', () => void stop())
process.once('SIGTERM', () => void stop())
