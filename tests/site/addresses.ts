import { readdirSync } from 'node:fs'

import { Temporal } from 'temporal-polyfill'

import { formIdFrom } from '../form-id.ts'
import { begin } from './begin.ts'
import { siteUrl } from './ours.ts'

const folder = 'src/pages'

/** Every page of the site, by its file: a new page is tested because it exists. */
const everyFile = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?!.*(^|\/)_).*\.astro$/.test(file))
  .sort()
const isTeam = (file: string) => file.startsWith('team/')
const files = everyFile.filter((file) => !isTeam(file))
/** Those of the team show themselves only to whoever is signed in: `tests/site/team-pages.spec.ts`. */
export const teamFiles = everyFile.filter(isTeam)

/** One page for each text of a folder: a new text is tested because it exists. */
const textsOf = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replace('.md', ''))

/** Files that make more than one page, and the addresses of those. */
const many: Readonly<Record<string, readonly string[]>> = {
  'hilfe/[topic].astro': textsOf('src/content/de/topics').map((topic) => `/hilfe/${topic}/`),
  'leicht/[page].astro': textsOf('src/content/leicht')
    .filter((page) => !files.includes(`leicht/${page}.astro`))
    .map((page) => `/leicht/${page}/`),
}

/** The id of a form that was opened a minute before the local clock began. */
export const requestId = (): string =>
  formIdFrom(Temporal.Instant.from(begin).subtract({ minutes: 1 }))

/** Posts a form as a browser does, and answers where it leads. */
async function post(path: string, fields: Readonly<Record<string, string>>): Promise<URL> {
  const form = path.endsWith('-change') ? fields : { request_id: requestId(), ...fields }
  const body = new URLSearchParams(form)
  const response = await fetch(`${siteUrl()}${path}`, { method: 'POST', body, redirect: 'manual' })
  return new URL(response.headers.get('location') ?? '', siteUrl())
}

const aBooking = async (): Promise<URL> =>
  post('/api/booking', { slot: await aFreeSlot(), name: 'Test' })

let calls = 0
/** Another number each time: nobody may ask too often. */
const aCallback = (more: Readonly<Record<string, string>> = {}): Promise<URL> =>
  post('/api/callback', {
    name: 'Test',
    phone: `07127 9${1000 + calls++}`,
    when: 'any',
    ...more,
  })

/** Posts a change of what a link leads to, and answers where that leads. */
const change = async (
  path: '/api/booking-change' | '/api/callback-change',
  { searchParams }: URL,
  action: string,
): Promise<string> => afterwards(await post(path, { k: searchParams.get('k') ?? '', action }))

const afterwards = ({ pathname, search }: URL) => pathname + search

/** Pages that show something only with somebody's link, or that no link leads to. */
const special: Readonly<Record<string, () => Promise<string>>> = {
  '404.astro': () => Promise.resolve('/gibt-es-nicht/'),
  '500.astro': () => Promise.resolve('/500/'),
  'termin/[slot].astro': async () => `/termin/${await aFreeSlot()}/`,
  'mein-termin/index.astro': async () => afterwards(await aBooking()),
  'mein-termin/absagen.astro': async () => `/mein-termin/absagen/${(await aBooking()).search}`,
  'mein-termin/verschieben.astro': async () =>
    `/mein-termin/verschieben/${(await aBooking()).search}`,
  'mein-rueckruf/index.astro': async () => afterwards(await aCallback()),
  'mein-rueckruf/absagen.astro': async () => `/mein-rueckruf/absagen/${(await aCallback()).search}`,
  'mein-rueckruf/zeit.astro': async () => `/mein-rueckruf/zeit/${(await aCallback()).search}`,
}

type Opened = { readonly name: string; readonly open: () => Promise<string> }

/** What else a page can show, beside what it shows at first. */
const states: readonly Opened[] = [
  {
    name: 'rueckruf.astro with mistakes',
    open: async () => afterwards(await post('/api/callback', { name: '' })),
  },
  {
    name: 'rueckruf.astro for professionals',
    open: () => Promise.resolve('/rueckruf/?for=professional&about=case'),
  },
  {
    name: 'rueckruf.astro for professionals with mistakes',
    open: async () =>
      afterwards(await post('/api/callback', { for: 'professional', institution: '' })),
  },
  {
    name: 'mein-rueckruf/index.astro of a professional',
    open: async () => afterwards(await aCallback({ for: 'professional', institution: 'kita' })),
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
  {
    name: 'mein-termin/index.astro just cancelled',
    open: async () => change('/api/booking-change', await aBooking(), 'cancel'),
  },
  {
    name: 'mein-termin/verschieben.astro with no time picked',
    open: async () => change('/api/booking-change', await aBooking(), 'move'),
  },
  {
    name: 'mein-termin/verschieben.astro with all times',
    open: async () => `/mein-termin/verschieben/${(await aBooking()).search}&mehr=1`,
  },
  {
    name: 'mein-rueckruf/zeit.astro with no time ticked',
    open: async () => change('/api/callback-change', await aCallback(), 'time'),
  },
  {
    name: 'mein-rueckruf/index.astro taken back',
    open: async () => change('/api/callback-change', await aCallback(), 'withdraw'),
  },
  {
    name: 'mein-termin/index.astro without a link',
    open: () => Promise.resolve('/mein-termin/'),
  },
  {
    name: 'mein-termin/index.astro with a wrong link',
    open: () => Promise.resolve('/mein-termin/?k=unbekannt'),
  },
  {
    name: 'mein-termin/index.astro with a wrong code',
    open: () => Promise.resolve('/mein-termin/?nein=code'),
  },
  {
    name: 'mein-rueckruf/index.astro without a link',
    open: () => Promise.resolve('/mein-rueckruf/'),
  },
]

const ordinary = (file: string): string =>
  `/${file.replace(/(index)?\.astro$/, '')}/`.replace(/\/+/g, '/')

/** Every page, as it is at first. */
export const pagesAtFirst: readonly Opened[] = [
  ...files
    .filter((file) => !many[file])
    .map((file) => ({
      // Those in Leichte Sprache are known by their address, whether they have a file of their own or not.
      name: file.startsWith('leicht/') ? ordinary(file) : file,
      open: special[file] ?? (() => Promise.resolve(ordinary(file))),
    })),
  ...Object.values(many)
    .flat()
    .map((address) => ({ name: address, open: () => Promise.resolve(address) })),
]

export const pages: readonly Opened[] = [...pagesAtFirst, ...states]

/** A slot that is free now: the first one. */
export async function aFreeSlot(): Promise<string> {
  const list = await (await fetch(`${siteUrl()}/termin/`)).text()
  const slot = /href="\/termin\/([^/"?]+)\/"/.exec(list)?.[1]
  if (!slot) throw new Error('No slot is free any more')
  return slot
}
