import { spawnSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { copyOfProject } from './copy.ts'

test('what is confirmed of an office or a partner stands at the topic, on the one page and at the network; what is not stands nowhere', async () => {
  const project = await copyOfProject()
  const astro = join(project, 'node_modules/astro/bin/astro.mjs')
  const env = { ...process.env, PLACE: 'musterdorf' }
  const built = spawnSync(process.execPath, [astro, 'build'], {
    cwd: project,
    env,
    encoding: 'utf8',
  })
  expect(built.status, built.stderr).toBe(0)
  const page = (path: string) => readFile(join(project, `dist/${path}/index.html`), 'utf8')
  for (const path of ['wegweiser', 'hilfe/geld']) {
    const html = await page(path)
    expect(html, path).toContain('href="tel:071210010"')
    expect(html, path).toContain('mailto:jobcenter@musterdorf.example')
    expect(html, path).toMatch(/Jobcenter Musterland.*Marktweg 1/s)
    expect(html, path).toContain('Montag bis Freitag von 8 bis 12 Uhr')
    expect(html, path).toContain('Landratsamt Musterland')
    expect(html, path).not.toContain('07121 0099')
  }
  const network = await page('netzwerk')
  expect(network).toContain('href="tel:071210020"')
  expect(network).toContain('Dienstag von 15 bis 18 Uhr')
  expect(network).toContain('Jugendhaus')
  expect(network).not.toContain('07121 0098')
  await rm(project, { recursive: true })
})
