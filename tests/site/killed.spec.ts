import { freshDatabase } from '../postgres.ts'
import { openMailbox } from '../server/mailbox.ts'
import { requestId } from './addresses.ts'
import { startFunctions, startStack } from './stack.ts'
import { expect, test } from './test.ts'

test('the power goes off between booking and mail: the booking stands, and its mails go out afterwards', async () => {
  const database = await freshDatabase('killed')
  const mailbox = await openMailbox()
  const env = {
    NETLIFY_DB_URL: database.url,
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    STAFF_MAIL: 'eins@team.example',
    URL: 'http://localhost:1',
  }

  mailbox.be('slow')
  const before = await startFunctions({ ...env, LOCAL_NOW: '2026-11-23T07:00:00Z' })
  const body = new URLSearchParams({
    request_id: requestId(),
    slot: '2026-11-24T0900',
    name: 'Ana',
    email: 'ana@kanarienvogel.example',
  })
  const answer = await fetch(`${before.url}/api/booking`, {
    method: 'POST',
    body,
    redirect: 'manual',
  })
  await before.kill()
  expect(answer.status).toBe(303)
  expect(mailbox.received).toEqual([])

  mailbox.be('kind')
  const after = await startStack({ ...env, LOCAL_NOW: '2026-11-23T07:02:00Z' })
  const page = await fetch(new URL(answer.headers.get('location') ?? '', after.url))
  expect(page.status).toBe(200)
  await fetch(`${after.url}/.netlify/functions/deliver-mail`, { method: 'POST' })
  await fetch(`${after.url}/.netlify/functions/deliver-mail`, { method: 'POST' })
  expect(mailbox.received.map(({ to }) => to).sort()).toEqual([
    'ana@kanarienvogel.example',
    'eins@team.example',
  ])

  await after.kill()
  await mailbox.stop()
  await database.drop()
})
