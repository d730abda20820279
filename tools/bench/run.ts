import { measureBooking } from './booking.ts'
import { measureFunctions } from './functions.ts'
import { measurePages } from './pages.ts'
import { measureSlots } from './slots.ts'
import { startWorld } from './world.ts'

// The lines that functions log would drown the figures.
const print = console.log
console.log = (line: string) => {
  if (!line.startsWith('{')) print(line)
}

async function measureServer() {
  const world = await startWorld()
  await measureBooking(world.database, world.empty)
  await measureSlots(world.database, world.empty)
  await world.stop()
}

/** `npm run bench -- functions ../other` measures those of another built checkout beside ours. */
async function measureBeginning() {
  const world = await startWorld()
  await measureFunctions(process.argv[3])
  await world.stop()
}

/** `npm run bench -- pages` measures only one part. */
const parts = { server: measureServer, functions: measureBeginning, pages: measurePages } as const
for (const [name, measure] of Object.entries(parts))
  if (!process.argv[2] || process.argv[2] === name) await measure()
