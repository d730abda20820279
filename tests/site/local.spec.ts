import * as z from 'zod'

import { freePort } from '../postgres.ts'
import { requestId } from './addresses.ts'
import { begin } from './begin.ts'
import { startStack } from './stack.ts'
import { expect, test } from './test.ts'

const inbox = z.array(
  z.object({ subject: z.string(), to: z.array(z.object({ address: z.string() })) }),
)

test('"npm start" has a database of its own, and an inbox that shows every mail', async () => {
  const [web, smtp] = [await freePort(), await freePort()]
  const ports = { MAIL_WEB_PORT: String(web), MAIL_SMTP_PORT: String(smtp) }
  const stack = await startStack({ LOCAL_NOW: begin, ...ports })
  expect(await (await fetch(`${stack.url}/api/health`)).json()).toMatchObject({ ok: true })
  const answer = await fetch(`${stack.url}/api/callback`, {
    method: 'POST',
    body: new URLSearchParams({
      request_id: requestId(),
      name: 'Ana',
      phone: '07127 98765',
      when: 'any',
      email: 'ana@bewohner.example',
    }),
    redirect: 'manual',
  })
  expect(answer.headers.get('location')).toMatch(/^\/mein-rueckruf\/\?k=/)
  const shown = async () =>
    inbox
      .parse(await (await fetch(`http://localhost:${web}/api/email`)).json())
      .filter(({ to }) => to.some(({ address }) => address === 'ana@bewohner.example'))
      .map(({ subject }) => subject)
  await expect.poll(shown).toEqual(['Ihr Rückruf'])
  await stack.kill()
})
