import type { Page, Response } from '@playwright/test'

import { siteUrl } from '../ours.ts'
import { weights } from './budget.ts'

/** Listens from the start until somebody asks for the weights: who else is asked, what the browser complains of, what is sent. */
export function listen(page: Page) {
  const strangers: string[] = []
  const complaints: string[] = []
  const files: Promise<{ url: string; body: Buffer; isScript: boolean }>[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== siteUrl()) strangers.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (404|500)/.test(message.text()))
      complaints.push(message.text())
  })
  const keep = (response: Response) => {
    const isScript = response.request().resourceType() === 'script'
    files.push(response.body().then((body) => ({ url: response.url(), body, isScript })))
  }
  page.on('response', keep)
  return {
    strangers,
    complaints,
    weights: async () => {
      page.off('response', keep)
      const sent = await Promise.all(files)
      const weighed = weights(sent.map(({ body }) => body))
      return sent.map(({ url, body, isScript }, index) => ({
        url,
        bytes: weighed[index] ?? 0,
        script: isScript ? body.length : 0,
      }))
    },
  }
}
