import { createServer } from 'node:http'

import { type Browser, chromium } from '@playwright/test'
import * as z from 'zod'

import { findChromium } from '../../serve/chromium.ts'
import { freePort } from '../../tests/postgres.ts'
import { pagesAtFirst } from '../../tests/site/addresses.ts'
import { begin } from '../../tests/site/begin.ts'
import { lookAt, siteUrl } from '../../tests/site/ours.ts'
import { startStack } from '../../tests/site/stack.ts'
import { listen } from '../../tests/site/wide/traffic.ts'
import { ratio } from './world.ts'

const debuggingPort = 4397
const categories = ['performance', 'accessibility', 'best-practices'] as const
const emptyPage =
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>Leer</title><meta name="viewport" content="width=device-width"><h1>Leer</h1>'

/** A site of one page with one word, to compare with. */
async function serveEmpty() {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end(emptyPage)
  })
  await new Promise<void>((ready) => server.listen(0, ready))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://localhost:${port}/`, stop: () => server.close() }
}

/** Lighthouse measures no page that is served as a failure. */
const isFailure = (name: string) => /^(404|500)/.test(name)

/** Bytes with Brotli, everything that is loaded. */
async function weightOf(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage()
  const { weights } = listen(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  const total = (await weights()).reduce((sum, { bytes }) => sum + bytes, 0)
  await page.close()
  return total
}

const reportSchema = z.object({
  lhr: z.object({
    audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
    categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  }),
})
type Lighthouse = (url: string, options: object) => Promise<unknown>

/** Lighthouse is 112 MB that nothing else needs, so whoever measures pages installs it (docs/decisions/0007). */
async function loadLighthouse(): Promise<Lighthouse> {
  // As a variable, so that neither the types nor knip look for a package that is not there.
  const name: string = 'lighthouse'
  try {
    return ((await import(name)) as { readonly default: Lighthouse }).default
  } catch (cause) {
    throw new Error('Measuring pages needs Lighthouse: npm install --no-save lighthouse@13.5.0', {
      cause,
    })
  }
}

/** What Lighthouse says with its preset for phones: a slow network and a slow processor, both calculated. */
async function figuresOf(lighthouse: Lighthouse, url: string) {
  const options = { port: debuggingPort, logLevel: 'silent', onlyCategories: [...categories] }
  const { audits, categories: scored } = reportSchema.parse(await lighthouse(url, options)).lhr
  const audit = (name: string) => audits[name]?.numericValue ?? NaN
  return {
    scores: categories.map((name) => Math.round((scored[name]?.score ?? NaN) * 100)),
    lcp: audit('largest-contentful-paint'),
    tbt: audit('total-blocking-time'),
    cls: audit('cumulative-layout-shift'),
  }
}

/** Each page beside an empty one: weight, and what Lighthouse says. Needs the built site. */
export async function measurePages() {
  const lighthouse = await loadLighthouse()
  const executablePath = findChromium()
  const empty = await serveEmpty()
  const stack = await startStack({ MAIL_SMTP_PORT: String(await freePort()), LOCAL_NOW: begin })
  lookAt(stack)
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', `--remote-debugging-port=${debuggingPort}`],
  })
  const none = {
    weight: await weightOf(browser, empty.url),
    ...(await figuresOf(lighthouse, empty.url)),
  }
  console.log('\nPages beside an empty one: weight and LCP as ratios; scores of Lighthouse for')
  console.log('performance / accessibility / best practices; TBT in ms, CLS as they are')
  const line = (name: string, weight: string, lcp: string, { scores, tbt, cls }: typeof none) =>
    console.log(
      `  ${name.padEnd(60)} ${weight.padStart(14)}  ${lcp.padStart(5)}  ${scores.join(' / ').padEnd(15)} ${tbt.toFixed(0)}  ${cls.toFixed(3)}`,
    )
  line('(empty)', `1 (${none.weight} B)`, '1', none)
  for (const { name, open } of pagesAtFirst.filter(({ name }) => !isFailure(name))) {
    const url = new URL(await open(), siteUrl()).href
    const weight = await weightOf(browser, url)
    const seen = { weight, ...(await figuresOf(lighthouse, url)) }
    const heavier = `${ratio(weight, none.weight)} (${weight} B)`
    line(name, heavier, ratio(seen.lcp, none.lcp), seen)
  }
  await browser.close()
  await stack.kill()
  empty.stop()
}
