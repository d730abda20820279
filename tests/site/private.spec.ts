import { pages } from './addresses.ts'
import { expect, test } from './test.ts'

/** The same for everybody, and allowed to be a minute old at the edge. */
const shared = ['index.astro', 'projekte.astro', 'sprechstunde.astro']
/** Lies ready as a file: there is nobody's data in it. */
const isFile = (control: string) => /^public, max-age=0/.test(control)

for (const { name, open } of pages)
  test(`${name} is kept by nobody where it can show what somebody said, and sets no cookie`, async ({
    request,
  }) => {
    const path = await open()
    const response = await request.get(path)
    const headers = response.headers()
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    const html = await response.text()
    if (path.includes('?k=') || path.includes('?d=')) {
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-robots-tag']).toBe('noindex')
      expect(html).toContain('<meta name="robots" content="noindex"')
      return
    }
    const control = headers['cache-control'] ?? ''
    if (shared.includes(name)) expect(headers['netlify-cdn-cache-control']).toContain('max-age=60')
    else expect(control === 'no-store' || isFile(control) || control === '', control).toBe(true)
  })
