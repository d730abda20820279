import { readdirSync } from 'node:fs'
import { newRequestId } from '../../src/form/request-id.ts'
import { Temporal } from 'temporal-polyfill'
import { begin, siteUrl } from './ports.ts'

const folder = 'src/pages'

/** Every page of the site, by its file: a new page is tested because it exists. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?!.*(^|\/)_).*\.astro$/.test(file))
  .sort()

/** The id of a form that was opened a minute before the local clock began. */
export const requestId = (): string =>
  newRequestId(Temporal.Instant.from(begin).subtract({ minutes: 1 }))

/** Posts a form as a browser does, and answers where it leads. */
async function post(path: string, fields: Readonly<Record<string, string>>): Promise<URL> {
  const body = new URLSearchParams({ request_id: requestId(), ...fields })
  const response = await fetch(`${siteUrl}${path}`, { method: 'POST', body, redirect: 'manual' })
  return new URL(response.headers.get('location') ?? '', siteUrl)
}

const afterwards = ({ pathname, search }: URL) => pathname + search

/** Pages that show something only with somebody's link, or that no link leads to. */
const special: Readonly<Record<string, () => Promise<string>>> = {
  '404.astro': () => Promise.resolve('/gibt-es-nicht/'),
  '500.astro': () => Promise.resolve('/500/'),
  'termin/[slot].astro': async () => `/termin/${await aFreeSlot()}/`,
  'mein-termin.astro': async () =>
    afterwards(await post('/api/booking', { slot: await aFreeSlot(), name: 'Test' })),
  'mein-rueckruf.astro': async () =>
    afterwards(await post('/api/callback', { name: 'Test', phone: '07127 98765', when: 'any' })),
}

/** What else a page can show, beside what it shows at first. */
const states: readonly { readonly name: string; readonly open: () => Promise<string> }[] = [
  {
    name: 'rueckruf.astro with mistakes',
    open: async () => afterwards(await post('/api/callback', { name: '' })),
  },
  {
    name: 'termin/[slot].astro with mistakes',
    open: async () =>
      afterwards(await post('/api/booking', { slot: await aFreeSlot(), name: '', email: 'x' })),
  },
  {
    name: 'termin/[slot].astro with other times to pick from',
    open: async () =>
      afterwards(await post('/api/booking', { slot: '2026-11-23T0900', name: 'A' })),
  },
  {
    name: 'termin/[slot].astro that is too late',
    open: () => Promise.resolve('/termin/2026-11-17T0900/'),
  },
  { name: 'mein-termin.astro without a link', open: () => Promise.resolve('/mein-termin/') },
  { name: 'mein-rueckruf.astro without a link', open: () => Promise.resolve('/mein-rueckruf/') },
]

const ordinary = (file: string): string =>
  `/${file.replace(/(index)?\.astro$/, '')}/`.replace(/\/+/g, '/')

export const pages: readonly { readonly name: string; readonly open: () => Promise<string> }[] = [
  ...files.map((name) => ({
    name,
    open: special[name] ?? (() => Promise.resolve(ordinary(name))),
  })),
  ...states,
]

/** Some slot that is free now; another one each time, so that tests do not meet. */
export async function aFreeSlot(): Promise<string> {
  const list = await (await fetch(`${siteUrl}/termin/?mehr=1`)).text()
  const slots = [...list.matchAll(/href="\/termin\/([^/"?]+)\/"/g)].map((match) => match[1] ?? '')
  const slot = slots[Math.floor(Math.random() * slots.length)]
  if (!slot) throw new Error('No slot is free any more')
  return slot
}
