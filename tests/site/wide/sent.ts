import { brotliCompressSync } from 'node:zlib'

import { siteUrl } from '../ours.ts'

const known = new Map<string, Promise<number>>()

async function weigh(address: string): Promise<number> {
  const response = await fetch(new URL(address, siteUrl()))
  return brotliCompressSync(Buffer.from(await response.arrayBuffer())).length
}

/** What a phone is sent for a page with all it names: brotli, each file once. The browser is not asked: it keeps files. */
export async function sentFor(markup: string): Promise<number> {
  const files = [
    ...markup.matchAll(/<(?:script|link)\s[^>]*?(?:src|href)="(\/[^"]*\.(?:css|js|svg))"/g),
  ].map(([, file = '']) => file)
  const weights = [...new Set(files)].map((file) => {
    const weight = known.get(file) ?? weigh(file)
    known.set(file, weight)
    return weight
  })
  const others = await Promise.all(weights)
  return others.reduce((sum, bytes) => sum + bytes, brotliCompressSync(markup).length)
}
