import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

import { readFiles } from '../../serve/files.ts'
import { headersBy, rulesIn } from '../../serve/headers.ts'
import { stylesOf, writePolicy } from '../../tools/build/file-policy.ts'
import { styleFlaws } from '../styles-allowed.ts'
import { expect, test } from './test.ts'

const headersOf = headersBy([
  { for: '/*', values: { 'X-Frame-Options': 'DENY', 'X-Of': 'all' } },
  { for: '/_astro/*', values: { 'Cache-Control': 'immutable' } },
  { for: '/hilfe', values: { 'X-Of': 'one' } },
])

const page = 'Hilfe im Rathaus. '.repeat(50)

async function filesOf() {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  for (const name of ['hilfe', '_astro']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'index.html'), 'Start')
  writeFileSync(join(folder, 'hilfe/index.html'), page)
  writeFileSync(join(folder, '_astro/a.css'), 'a{}')
  writeFileSync(join(folder, 'bild.png'), 'png')
  const files = await readFiles(folder, headersOf)
  rmSync(folder, { recursive: true })
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    files(new Request(`https://hilfe.test${path}`, { headers, method }))
}

test('a built page has the headers of its path, and the last rule counts', async () => {
  const ask = await filesOf()
  expect(Object.fromEntries(ask('/hilfe/')?.headers ?? [])).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    'x-frame-options': 'DENY',
    'x-of': 'one',
  })
  expect(ask('/')?.headers.get('x-of')).toBe('all')
  expect(ask('/_astro/a.css')?.headers.get('cache-control')).toBe('immutable')
})

test('a browser that has this very page is told so, and gets no body', async () => {
  const ask = await filesOf()
  const mark = ask('/hilfe/')?.headers.get('etag') ?? ''
  const again = ask('/hilfe/', { 'if-none-match': `"x", ${mark}` })
  expect(again?.status).toBe(304)
  expect(await again?.text()).toBe('')
  expect(again?.headers.get('x-frame-options')).toBe('DENY')
  expect(ask('/hilfe/', { 'if-none-match': '"x"' })?.status).toBe(200)
})

test('a page goes with brotli to who takes it, and as it is to who does not', async () => {
  const ask = await filesOf()
  const small = ask('/hilfe/', { 'accept-encoding': 'gzip, br' })
  expect(small?.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync((await small?.bytes()) ?? '').toString()).toBe(page)
  for (const coding of ['', 'gzip', 'br;q=0', 'br;q=0.0'])
    expect(await ask('/hilfe/', { 'accept-encoding': coding })?.text()).toBe(page)
  expect(ask('/bild.png', { 'accept-encoding': 'br' })?.headers.has('content-encoding')).toBe(false)
})

test('no address leads out of the folder, and none but reading is answered', async () => {
  const ask = await filesOf()
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%',
    '/hilfe/x',
  ])
    expect(ask(path)).toBeUndefined()
  expect(ask('/hilfe/', {}, 'POST')).toBeUndefined()
  expect(ask('/hilfe/', {}, 'HEAD')?.status).toBe(200)
})

test('a page without its slash is led to the address with it', async () => {
  const ask = await filesOf()
  const led = ask('/hilfe?seite=2')
  expect([led?.status, led?.headers.get('location')]).toEqual([308, '/hilfe/?seite=2'])
})

test('a file of an unknown kind, and a rule of an unknown shape, stop the server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  writeFileSync(join(folder, 'a.xyz'), '')
  await expect(readFiles(folder, headersOf)).rejects.toThrow('/a.xyz')
  rmSync(folder, { recursive: true })
  expect(() => headersBy([{ for: '/:lang/*', values: {} }])).toThrow('/:lang/*')
})

test("the policy of the built files allows the styles that stand in them and nothing else, and the file that says so is nobody's", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  const pageWith = (style: string) => `<!doctype html><style>${style}</style>${page}`
  writeFileSync(join(folder, 'index.html'), pageWith('a{}'))
  writeFileSync(join(folder, '404.html'), pageWith('b{color:red}'))
  writePolicy(folder)
  const rules = rulesIn(readFileSync(join(folder, '_headers'), 'utf8'))
  expect(rules.map((rule) => rule.for)).toEqual(['/*'])
  const files = await readFiles(folder, headersBy(rules))
  rmSync(folder, { recursive: true })
  const ask = (path: string) => files(new Request(`https://hilfe.test${path}`))
  for (const path of ['/', '/404.html']) {
    const answer = ask(path)
    const policy = answer?.headers.get('content-security-policy') ?? null
    expect(styleFlaws(policy, (await answer?.text()) ?? '')).toEqual([])
    expect(styleFlaws(policy, pageWith('a{color:red}'))).toEqual(['not allowed: a{color:red}'])
  }
  expect(ask('/_headers')).toBeUndefined()
})

test('a built page that asks for a stylesheet, and a header of an unknown shape, stop the build and the server', () => {
  const link = '<link rel="stylesheet" href="/_astro/a.css">'
  expect(() => stylesOf([page, link])).toThrow('stylesheet')
  expect(() => rulesIn('/*\n  No header')).toThrow('No header')
})
