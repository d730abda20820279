import { createServer, type IncomingMessage, type Server as HttpServer } from 'node:http'
import type { ListenOptions } from 'node:net'
import { Duplex } from 'node:stream'
import { constants, createBrotliCompress } from 'node:zlib'

import { getRequestListener } from '@hono/node-server'

import { errorName } from '../netlify/platform/log.ts'
import { takesBrotli } from './files.ts'
import { type Trusts, trustsNobody, urlAsked, visitorOf } from './proxies.ts'

type Answer = (request: Request, ip: string) => Promise<Response>

/** On which address, and whose word about the visitor counts. */
export type Where = {
  readonly host: string
  readonly trusts: Trusts
  /** A socket that somebody else holds open, instead of address and port: who comes while nobody listens waits there. */
  readonly socket?: number | undefined
}
const here: Where = { host: '127.0.0.1', trusts: trustsNobody }

/** Longer than a proxy keeps an idle connection (serve/Caddyfile): else it could send a form into one that just ends. */
const idleMilliseconds = 75_000

/** Longer than any answer takes. */
const graceMilliseconds = 20_000

export type Server = { readonly port: number; readonly stop: () => Promise<void> }

/**
 * A web server that hands each request on as a `Request`. Port 0 takes any. `stop` takes no new requests, and answers those that
 * are there.
 */
export async function serve(port: number, answer: Answer, where: Where = here): Promise<Server> {
  const respond = listenerOf(answer, where.trusts)
  const make = () =>
    createServer({ keepAliveTimeout: idleMilliseconds }, (incoming, outgoing) => {
      void respond(incoming, outgoing)
    })
  const { socket, host } = where
  const place = socket === undefined ? { host, port } : { fd: socket }
  const first = await listen(make(), place)
  const address = first.address()
  const taken = typeof address === 'object' && address ? address.port : port
  // "localhost" is ::1 first on many machines; one without IPv6 does well without it.
  const isLoopback = socket === undefined && host === here.host
  const second = { host: '::1', port: taken }
  const six = isLoopback ? await listen(make(), second).catch(() => undefined) : undefined
  const servers = six ? [first, six] : [first]
  return { port: taken, stop: () => Promise.all(servers.map(close)).then(() => undefined) }
}

const listen = (server: HttpServer, place: ListenOptions): Promise<HttpServer> =>
  new Promise((done, fail) => server.once('error', fail).listen(place, () => done(server)))

const close = (server: HttpServer): Promise<void> =>
  new Promise((done) => {
    // A connection becomes idle when its answer is sent.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const grace = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(grace)
      done()
    })
    server.closeIdleConnections()
  })

/** What Node's own server, or a middleware of Vite, calls for each request (docs/decisions/0032). */
export const listenerOf = (answer: Answer, trusts: Trusts = trustsNobody) =>
  getRequestListener(
    async (request, { incoming }) => {
      const came = { peer: incoming.socket.remoteAddress ?? '', headers: request.headers }
      const url = urlAsked(request.url, came, trusts)
      // Never HTTP/2 here: the servers above speak HTTP/1.1, and so does Vite's without a certificate.
      const whole = await withBody(request, url, incoming as IncomingMessage)
      const response = await answer(whole, visitorOf(came, trusts))
      return compressed(response, request.headers)
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
async function withBody(
  { method, headers }: Request,
  url: string,
  incoming: IncomingMessage,
): Promise<Request> {
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

/** With brotli where the browser takes it, as the platform's edge does. Files bring theirs (files.ts). */
function compressed(response: Response, asked: Headers): Response {
  const { body, status } = response
  const isText = compressible.test(response.headers.get('content-type') ?? '')
  const isDone = response.headers.has('content-encoding')
  if (!body || !isText || isDone || !takesBrotli(asked)) return response
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('content-encoding', 'br')
  headers.append('vary', 'accept-encoding')
  const brotli = Duplex.toWeb(createBrotliCompress(quality)) as ReadableWritablePair<Bytes, Bytes>
  return new Response(body.pipeThrough(brotli), { status, headers })
}
