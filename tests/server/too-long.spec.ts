import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import * as callback from '../../netlify/functions/callback.ts'
import { localContext } from '../../serve/functions.ts'
import { serve } from '../../serve/server.ts'
import { expect, test } from './test.ts'

type Sending = { readonly size: number; readonly chunked: boolean; readonly pauses: boolean }

const head = 'POST /api/callback HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n'
const form = 'Content-Type: application/x-www-form-urlencoded\r\n'

/** Sends a body over a real connection, piece by piece whatever comes back, and answers all that came and how it ended. */
async function sendTo(port: number, { size, chunked, pauses }: Sending) {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  let answer = ''
  let reset: string | undefined
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
  socket.on('error', (error: NodeJS.ErrnoException) => (reset = error.code))
  const over = new Promise((done) => socket.once('close', done).once('end', done))
  await once(socket, 'connect')
  const length = chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${size}`
  socket.write(`${head}${form}${length}\r\n\r\n`)
  const piece = pauses ? Math.ceil(size / 10) : 16_000
  for (let left = size; left > 0 && !reset; left -= piece) {
    const text = 'a'.repeat(Math.min(piece, left))
    socket.write(chunked ? `${text.length.toString(16)}\r\n${text}\r\n` : text)
    if (pauses) await wait(100)
  }
  if (chunked) socket.write('0\r\n\r\n')
  await over
  socket.destroy()
  return { answer, reset }
}

for (const size of [20_001, 70_000, 5_000_000])
  for (const chunked of [false, true])
    test(`a form of ${size} bytes, ${chunked ? 'in pieces' : 'its length said'}, gets its 413 whole and no reset, each of 60 times`, async () => {
      const run = (request: Request, ip: string) => callback.default(request, localContext(ip))
      const server = await serve(0, run)
      const fast = Array.from({ length: 50 }, () => ({ size, chunked, pauses: false }))
      const slow = Array.from({ length: 10 }, () => ({ size, chunked, pauses: true }))
      const ends = await Promise.all([...fast, ...slow].map((how) => sendTo(server.port, how)))
      await server.stop()
      for (const { answer, reset } of ends) {
        expect(reset).toBeUndefined()
        expect(answer).toMatch(/^HTTP\/1\.1 413 /)
        expect(answer).toContain('</html>')
      }
    })

test('a form of 20 kB is read, every byte of it', async () => {
  let length = 0
  const server = await serve(0, async (request) => {
    length = (await request.bytes()).length
    return new Response('</html>')
  })
  await sendTo(server.port, { size: 20_000, chunked: true, pauses: false })
  await server.stop()
  expect(length).toBe(20_000)
})
