import { clockKey } from '../../netlify/platform/clock.ts'
import { functionFor, loadFunctions, localContext } from '../../serve/functions.ts'
import { serve } from '../../serve/server.ts'

// A site without pages, files and scheduler, started by `startFunctions`. Its environment is set by who starts it.
const ahead = Date.parse(process.env['LOCAL_NOW'] ?? '') - Date.now()
Object.assign(globalThis, { [clockKey]: () => Date.now() + ahead })
const functions = await loadFunctions()
const server = await serve(0, async (request, ip) => {
  const found = functionFor(functions, request)
  return found ? found.run(request, localContext(ip)) : new Response(null, { status: 404 })
})
console.log(`Site:  http://localhost:${server.port}`)
