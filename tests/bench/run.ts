import { measureBooking } from './booking.ts'
import { measureFunctions } from './functions.ts'
import { measureSlots } from './slots.ts'
import { startWorld } from './world.ts'

// The lines that functions log would drown the figures.
const print = console.log
console.log = (line: string) => {
  if (!line.startsWith('{')) print(line)
}

const world = await startWorld()
await measureBooking(world.database, world.empty)
await measureSlots(world.database, world.empty)
await measureFunctions()
await world.stop()
