import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress } from 'node:zlib'

import { errorName } from '../netlify/platform/log.ts'

type Answer = (request: Request, ip: string) => Promise<Response>

/** A web server on loopback, IPv4 and IPv6, that hands each request on as a `Request`. Port 0 takes any. */
export async function serve(
  port: number,
  answer: Answer,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    void respond(incoming, outgoing, answer)
  }
  const four = await listen(createServer(listener), '127.0.0.1', port)
  const address = four.address()
  const taken = typeof address === 'object' && address ? address.port : port
  // "localhost" is ::1 first on many machines; one without IPv6 does well without it.
  const six = await listen(createServer(listener), '::1', taken).catch(() => undefined)
  const servers = six ? [four, six] : [four]
  return { port: taken, stop: () => Promise.all(servers.map(close)).then(() => undefined) }
}

const listen = (server: Server, host: string, port: number): Promise<Server> =>
  new Promise((done, fail) => server.once('error', fail).listen(port, host, () => done(server)))

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Answer,
): Promise<void> {
  try {
    const response = await answerTo(incoming, answer)
    await send(response, incoming, outgoing)
  } catch (error) {
    console.error(errorName(error))
    if (!outgoing.headersSent) outgoing.writeHead(500)
    outgoing.end()
  }
}

/** Hands a request of Node's on as a `Request`. */
export const answerTo = (incoming: IncomingMessage, answer: Answer): Promise<Response> =>
  answer(requestOf(incoming), incoming.socket.remoteAddress ?? '')

function requestOf(incoming: IncomingMessage): Request {
  const url = new URL(`http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`)
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one)
  const method = incoming.method ?? 'GET'
  const bodiless = method === 'GET' || method === 'HEAD'
  const body = bodiless ? null : (Readable.toWeb(incoming) as ReadableStream)
  return new Request(url, { method, headers, body, duplex: 'half' } as RequestInit)
}

const compressible = /^(text\/|application\/(json|javascript|manifest\+json)|image\/svg)/

/** Sends an answer, with brotli where the browser takes it, as the platform's edge does. */
export async function send(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const brotli =
    compressible.test(response.headers.get('content-type') ?? '') &&
    (incoming.headers['accept-encoding'] ?? '').includes('br')
  outgoing.statusCode = response.status
  for (const [name, value] of response.headers) outgoing.setHeader(name, value)
  if (brotli) {
    outgoing.removeHeader('content-length')
    outgoing.setHeader('content-encoding', 'br')
    outgoing.setHeader('vary', 'accept-encoding')
  }
  if (!response.body || incoming.method === 'HEAD') {
    outgoing.end()
    return
  }
  const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  await (brotli
    ? pipeline(body, createBrotliCompress(quality), outgoing)
    : pipeline(body, outgoing))
}
