import { WayBackError, wayBackIn } from '../netlify/people/back.ts'
import { disconnect } from '../netlify/platform/database.ts'
import { EnvError } from '../netlify/platform/env.ts'

// `npm run team:back -- office:adresse`: see "Niemand kommt mehr hinein" in docs/operate.md.
try {
  await wayBackIn(process.argv[2] ?? '')
  console.log('Das Konto gilt. Alle im Team bekommen eine E-Mail. Anmelden: /team/')
} catch (error) {
  if (!(error instanceof WayBackError) && !(error instanceof EnvError)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await disconnect()
}
