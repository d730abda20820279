import { stopInWords } from './data-lock.ts'
import { localOptions } from './options.ts'
import { serve } from './server.ts'
import { eachMinute, startServices } from './stack.ts'

// The environment must be whole before anything reads it, so the site comes after the services.
const options = localOptions()
const services = await startServices(options).catch(stopInWords)
const { startSite } = await import('./site.ts')
const { localContext } = await import('./functions.ts')
const site = await startSite()
const server = await serve(options.PORT, site.answer)
// More often than on the platform; each of them does again only what is due again.
const scheduled = site.functions.filter(({ config }) => config.schedule)
const stopClock = eachMinute(() =>
  Promise.all(
    scheduled.map(({ name, run }) =>
      run(
        new Request(`http://localhost/.netlify/functions/${name}`, { method: 'POST' }),
        localContext(''),
      ),
    ),
  ),
)

console.log(`Site:  http://localhost:${server.port}`)
if (services.inbox) console.log(`Mails: ${services.inbox}`)

async function stop() {
  stopClock()
  await server.stop()
  await site.stop()
  await services.stop()
  process.exit(0)
}
process.once('SIGINT', () => void stop())
process.once('SIGTERM', () => void stop())
