import type { AstroIntegration } from 'astro'
import { dev } from 'astro'

import { stopInWords } from './data-lock.ts'
import { functionFor, loadFunctions, type LoadModule, localContext, sources } from './functions.ts'
import { localOptions } from './options.ts'
import { listenerOf } from './server.ts'
import { startServices } from './stack.ts'

const options = localOptions()
const services = await startServices(options).catch(stopInWords)

/** Functions in front of Astro's own server, loaded anew for each request, so that a change is there at once. */
const functions: AstroIntegration = {
  name: 'netlify-functions',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const load = ((file) => server.ssrLoadModule(file)) as LoadModule
      const listener = listenerOf(async (request, ip) => {
        const found = functionFor(await loadFunctions(sources, load), request)
        return found?.run(request, localContext(ip)) ?? new Response(null, { status: 404 })
      })
      server.middlewares.use((incoming, outgoing, next) => {
        if (!/^\/(api|\.netlify\/functions)\//.test(incoming.url ?? '')) return next()
        void listener(incoming, outgoing)
      })
    },
  },
}

await dev({ server: { host: 'localhost', port: options.PORT }, integrations: [functions] })
if (services.inbox) console.log(`Mails: ${services.inbox}`)
process.once('SIGINT', () => void services.stop().then(() => process.exit(0)))
