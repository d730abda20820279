import { once } from 'node:events'
import { createServer } from 'node:net'

import { forgetEnv } from '../../netlify/platform/env.ts'
import { sendMail } from '../../netlify/platform/smtp.ts'
import { expect, test } from './test.ts'

const mail = {
  messageId: '<a@rathaus.example>',
  to: 'ana@kanarienvogel.example',
  fromName: 'Rathaus',
  replyTo: 'rathaus@rathaus.example',
  subject: 'Ihr Termin im Rathaus',
  text: 'Ihr Termin',
  html: '<p>Ihr Termin</p>',
}

/** A mail server that knows no encryption, and what it was told. */
async function listen() {
  const heard: string[] = []
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write('220 plain.example ESMTP\r\n')
    socket.on('data', (chunk: Buffer) => {
      const line = chunk.toString()
      heard.push(line)
      if (line.startsWith('EHLO')) socket.write('250-plain.example\r\n250 AUTH PLAIN\r\n')
      else if (line.startsWith('AUTH')) socket.write('235 ok\r\n')
      else if (line.startsWith('DATA')) socket.write('354 go on\r\n')
      else socket.write('250 ok\r\n')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { server, heard, port: typeof address === 'object' && address ? address.port : 0 }
}

test('a mail server elsewhere that does not encrypt gets no password and no mail; one on this machine may', async ({
  mailbox: _mailbox,
}) => {
  const before = process.env['SMTP_URL']
  const { server, heard, port } = await listen()
  const toServer = (host: string) => {
    process.env['SMTP_URL'] = `smtp://user:geheim@${host}:${port}`
    forgetEnv()
    return sendMail(mail)
  }
  try {
    // Another way to write an address of this machine, which our own rule for "this machine" does not know.
    await expect(toServer('127.1')).rejects.toThrow()
    expect(heard.slice(0, 2).join('')).toMatch(/^EHLO .*\r\nSTARTTLS/)
    expect(heard.join('')).not.toMatch(/AUTH|MAIL FROM|Termin/)
    await toServer('127.0.0.1')
    expect(heard.join('')).toMatch(/AUTH PLAIN/)
    expect(heard.join('')).toContain('Ihr Termin')
  } finally {
    process.env['SMTP_URL'] = before
    forgetEnv()
    server.close()
  }
})
