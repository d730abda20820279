import { siteUrl } from '../ours.ts'
import { weights } from './budget.ts'

const known = new Map<string, Promise<Buffer>>()

const read = async (address: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(new URL(address, siteUrl()))).arrayBuffer())

/** What a phone is sent for a page with all it names: brotli, each file once. The browser is not asked: it keeps files. */
export async function sentFor(markup: string): Promise<number> {
  const names = [
    ...markup.matchAll(/<(?:script|link)\s[^>]*?(?:src|href)="(\/[^"]*\.(?:css|js|svg))"/g),
  ].map(([, file = '']) => file)
  const files = [...new Set(names)].map((name) => {
    const file = known.get(name) ?? read(name)
    known.set(name, file)
    return file
  })
  const bodies = [Buffer.from(markup), ...(await Promise.all(files))]
  return weights(bodies).reduce((sum, bytes) => sum + bytes, 0)
}
