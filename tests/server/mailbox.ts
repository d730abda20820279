import { once } from 'node:events'

import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail as it came in over SMTP. */
export type Received = {
  readonly to: string
  readonly from: string
  readonly raw: string
  readonly mail: Email
}

/** How the server behaves. `holding`: it lets senders wait at `MAIL FROM` until its mood changes. `drop-after-data`: it takes the whole mail and hangs up instead of saying so. */
export type Mood =
  | 'kind'
  | 'down'
  | 'slow'
  | 'holding'
  | 'drop-after-data'
  | { readonly refuses: string }
  | { readonly defers: string }
  | { readonly refusesSender: string }

/** A real SMTP server with moods. */
export type Mailbox = {
  readonly port: number
  readonly received: Received[]
  readonly be: (mood: Mood) => void
  /** How many senders wait. */
  readonly held: () => number
  readonly to: (address: string) => readonly Received[]
  readonly stop: () => Promise<void>
}

const slowMilliseconds = 60_000

export async function openMailbox(): Promise<Mailbox> {
  const received: Received[] = []
  const held: (() => void)[] = []
  let mood: Mood = 'kind'
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onConnect: (_session, callback) => {
      if (mood === 'down')
        return callback(Object.assign(new Error('closed'), { responseCode: 421 }))
      if (mood === 'slow') return void setTimeout(() => callback(), slowMilliseconds).unref()
      callback()
    },
    onMailFrom: ({ address }, _session, callback) => {
      if (typeof mood === 'object' && 'refusesSender' in mood && mood.refusesSender === address)
        return callback(Object.assign(new Error('not owned by user'), { responseCode: 553 }))
      if (mood === 'holding') held.push(() => callback())
      else callback()
    },
    onRcptTo: ({ address }, _session, callback) => {
      const says = (code: number, text: string) =>
        callback(Object.assign(new Error(text), { responseCode: code }))
      if (typeof mood !== 'object') return callback()
      if ('refuses' in mood && [address, '*'].includes(mood.refuses))
        return says(550, 'no such person')
      if ('defers' in mood && mood.defers === address) return says(452, 'mailbox full')
      callback()
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        const to = session.envelope.rcptTo.map(({ address }) => address).join()
        void PostalMime.parse(raw).then((mail) => {
          const { mailFrom } = session.envelope
          received.push({ to, from: mailFrom ? mailFrom.address : '', raw, mail })
          if (mood === 'drop-after-data') return hangUp()
          callback()
        })
      })
    },
  })
  const hangUp = () => {
    for (const connection of server.connections) connection.close()
  }
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    received,
    be: (next) => {
      mood = next
      if (next !== 'holding') for (const release of held.splice(0)) release()
    },
    held: () => held.length,
    to: (who) => received.filter((mail) => mail.to === who),
    stop: () => new Promise((done) => server.close(() => done())),
  }
}
