import { here } from '../site/here.ts'
import { siteLanguages } from '../site/languages.ts'

const [{ code, direction, words }] = siteLanguages
const name = words.site.rathaus(here.name)

const manifest = {
  id: '/',
  name,
  // Under an icon that others see: the Rathaus, and no more.
  short_name: 'Rathaus',
  lang: code,
  dir: direction,
  start_url: '/',
  scope: '/',
  // In the browser and not as an app of its own: the way out leads to another site, and the address stays in sight.
  display: 'browser',
  background_color: '#fbf6ec',
  theme_color: '#fbf6ec',
  icons: [
    { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: '/icon-192.png', type: 'image/png', sizes: '192x192' },
    { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
    { src: '/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
}

/** What a phone shows that keeps this site on its home screen (W3C Web App Manifest). */
export const GET = () =>
  new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  })
