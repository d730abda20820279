import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Duplex } from 'node:stream'
import { constants, createBrotliCompress } from 'node:zlib'

import { getRequestListener } from '@hono/node-server'

import { errorName } from '../netlify/platform/log.ts'

type Answer = (request: Request, ip: string) => Promise<Response>

/** A web server on loopback, IPv4 and IPv6, that hands each request on as a `Request`. Port 0 takes any. */
export async function serve(
  port: number,
  answer: Answer,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const respond = listenerOf(answer)
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    void respond(incoming, outgoing)
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

/** What Node's own server, or a middleware of Vite, calls for each request (docs/decisions/0032). */
export const listenerOf = (answer: Answer) =>
  getRequestListener(
    async (request, { incoming }) => {
      // Never HTTP/2 here: the servers above speak HTTP/1.1, and so does Vite's without a certificate.
      const whole = await withBody(request, incoming as IncomingMessage)
      const response = await answer(whole, incoming.socket.remoteAddress ?? '')
      return compressed(response, request.headers.get('accept-encoding') ?? '')
    },
    {
      overrideGlobalObjects: false,
      errorHandler: (error) => {
        console.error(errorName(error))
        return new Response(null, { status: 500 })
      },
    },
  )

/** More than any form of ours may have (netlify/platform/http.ts), so that one byte too many is still seen. */
const mostKept = 64_000

/**
 * The request with its body, read to the end before anybody answers, as the platform does. Whoever is answered while they
 * still send may lose the answer: the connection is reset under it (RFC 9112, 9.6). What is too much is thrown away.
 */
async function withBody(request: Request, incoming: IncomingMessage): Promise<Request> {
  const { method, headers, url } = request
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
  const kept: Buffer[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    if (length < mostKept) kept.push(chunk)
    length += chunk.length
  }
  return new Request(url, { method, headers, body: Buffer.concat(kept) })
}

const compressible = /^(text\/|application\/(json|javascript|manifest\+json)|image\/svg)/
type Bytes = Uint8Array<ArrayBuffer>
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** With brotli where the browser takes it, as the platform's edge does. */
function compressed(response: Response, accepted: string): Response {
  const { body, status } = response
  const isText = compressible.test(response.headers.get('content-type') ?? '')
  if (!body || !isText || !accepted.includes('br')) return response
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('content-encoding', 'br')
  headers.append('vary', 'accept-encoding')
  const brotli = Duplex.toWeb(createBrotliCompress(quality)) as ReadableWritablePair<Bytes, Bytes>
  return new Response(body.pipeThrough(brotli), { status, headers })
}
