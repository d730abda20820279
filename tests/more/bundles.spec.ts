import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { zipFunctions } from '@netlify/zip-it-and-ship-it'

test('Netlify itself can bundle every function, and reads its address, its schedule, and the limit in front of each form', async () => {
  const names = (await readdir('netlify/functions')).map((file) => file.replace('.ts', ''))
  const folder = await mkdtemp(join(tmpdir(), 'bundles-'))
  const bundles = await zipFunctions('netlify/functions', folder, {
    archiveFormat: 'none',
    config: { '*': { nodeBundler: 'esbuild' } },
  })
  await rm(folder, { recursive: true })
  expect(bundles.map(({ name }) => name).sort()).toEqual(names.sort())
  for (const { name, routes, schedule } of bundles)
    expect(Boolean(schedule) || routes?.length === 1, `${name} has an address or a schedule`).toBe(
      true,
    )
  const limited = bundles.filter(({ trafficRules }) => trafficRules).map(({ name }) => name)
  expect(limited.sort()).toEqual(['booking', 'callback', 'code', 'team-login', 'team-session'])
})
