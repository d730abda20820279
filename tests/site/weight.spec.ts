import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { pages } from './addresses.ts'

/** One first congestion window: ten segments (RFC 6928). */
const mostBytes = 14_000
const mostScriptBytes = 2_000

for (const { name, open } of pages)
  test(`${name} with all it loads fits into 14,000 bytes, its script into 2,000`, async ({
    page,
  }) => {
    const weights: { url: string; bytes: number; script: number }[] = []
    const bodies: Promise<void>[] = []
    page.on('response', (response) => {
      bodies.push(
        response.body().then((body) => {
          const script = response.request().resourceType() === 'script' ? body.length : 0
          weights.push({ url: response.url(), bytes: brotliCompressSync(body).length, script })
        }),
      )
    })
    await page.goto(await open(), { waitUntil: 'networkidle' })
    await Promise.all(bodies)
    const total = weights.reduce((sum, { bytes }) => sum + bytes, 0)
    const script = weights.reduce((sum, one) => sum + one.script, 0)
    test.info().annotations.push({ type: 'bytes', description: String(total) })
    expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(mostBytes)
    expect(script).toBeLessThanOrEqual(
      (await page.locator('form, .exit').count()) > 0 ? mostScriptBytes : 0,
    )
  })
