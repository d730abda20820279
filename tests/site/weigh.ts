import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** One first congestion window: ten segments (RFC 6928). */
export const mostBytes = 14_000
export const mostScriptBytes = 2_000

/** What a page weighs with all it loads, as sent with brotli; its script as it is. */
export async function weigh(page: Page, address: string) {
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
  await page.goto(address, { waitUntil: 'networkidle' })
  await Promise.all(bodies)
  return {
    total: weights.reduce((sum, { bytes }) => sum + bytes, 0),
    script: weights.reduce((sum, one) => sum + one.script, 0),
    weights,
  }
}
