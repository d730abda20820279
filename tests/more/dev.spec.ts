import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'

import { expect, test } from '@playwright/test'

import { freePort } from '../postgres.ts'
import { copyOfProject } from './copy.ts'

test('"npm run dev" serves pages, on-demand pages with their database, and functions', async () => {
  const port = await freePort()
  const cwd = await copyOfProject()
  const child = spawn(process.execPath, ['serve/dev.ts'], {
    cwd,
    env: {
      ...process.env,
      PORT: String(port),
      MAIL_WEB_PORT: '0',
      MAIL_SMTP_PORT: '0',
      LOCAL_DATA: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  try {
    const site = `http://localhost:${port}`
    await expect
      .poll(
        () =>
          fetch(`${site}/notfall/`).then(
            ({ status }) => status,
            () => 0,
          ),
        // Everything is put together for the first page: that takes long while others work.
        { timeout: 300_000 },
      )
      .toBe(200)
    expect(await (await fetch(`${site}/termin/`)).text()).toContain('Freie Zeiten')
    expect(await (await fetch(`${site}/api/health`)).json()).toMatchObject({ ok: true })
    const answer = await fetch(`${site}/api/callback`, {
      method: 'POST',
      body: new URLSearchParams({ name: '' }),
      redirect: 'manual',
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/rueckruf\/\?d=/)
  } finally {
    child.kill('SIGKILL')
    await once(child, 'exit')
    await rm(cwd, { recursive: true })
  }
})
