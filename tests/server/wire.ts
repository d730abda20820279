import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A wire to Postgres that counts what a function sends over it, and can be cut. */
export type Wire = {
  readonly port: number
  /** Round trips so far: each `Sync` or simple `Query` that the client sent waits for one answer. */
  readonly roundTrips: () => number
  /** From now on connections are refused, and those that stand are cut. */
  readonly cut: () => void
  readonly mend: () => void
  readonly stop: () => Promise<void>
}

const sync = 'S'.charCodeAt(0)
const query = 'Q'.charCodeAt(0)

/** Reads the frontend half of the protocol (PostgreSQL 18, 54.7): a length-first start-up, then typed messages. */
function counter(count: () => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  let started = false
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const head = started ? 1 : 0
      if (rest.length < head + 4) return
      const length = head + rest.readInt32BE(head)
      if (rest.length < length) return
      if (started && (rest[0] === sync || rest[0] === query)) count()
      started = true
      rest = rest.subarray(length)
    }
  }
}

/** Lays a wire to the Postgres server on this port. */
export async function layWire(postgresPort: number): Promise<Wire> {
  let trips = 0
  let isCut = false
  const ends = new Set<Socket>()
  const server = createServer((client) => {
    if (isCut) return void client.destroy()
    const upstream = connect(postgresPort, '127.0.0.1')
    for (const end of [client, upstream]) {
      ends.add(end)
      end.setNoDelay(true)
      end.on('error', () => undefined)
      end.on('close', () => {
        ends.delete(end)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on(
      'data',
      counter(() => trips++),
    )
    client.pipe(upstream)
    upstream.pipe(client)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    roundTrips: () => trips,
    cut: () => {
      isCut = true
      for (const end of ends) end.destroy()
    },
    mend: () => {
      isCut = false
    },
    stop: () => new Promise((done) => server.close(() => done())),
  }
}
