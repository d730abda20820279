import { brotliCompressSync } from 'node:zlib'

import type { Page } from '@playwright/test'

import { siteUrl } from '../ours.ts'

/** Listens from the start: who else is asked, what the browser complains of, and how much is sent. */
export function listen(page: Page) {
  const strangers: string[] = []
  const complaints: string[] = []
  const weights: Promise<{ url: string; bytes: number; script: number }>[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== siteUrl()) strangers.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (404|500)/.test(message.text()))
      complaints.push(message.text())
  })
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script'
    weights.push(
      response.body().then((body) => ({
        url: response.url(),
        bytes: brotliCompressSync(body).length,
        script: isScript ? body.length : 0,
      })),
    )
  })
  return { strangers, complaints, weights: () => Promise.all(weights) }
}
