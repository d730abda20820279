import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'

import { findablePages } from '../metadata/pages.ts'
import { inEachLanguage } from '../site/languages.ts'

/** Every page that everybody may find, in every language that has it (sitemaps.org 0.9). */
export const GET: APIRoute = async ({ site }) => {
  const topics = await getCollection('topics')
  const easy = await getCollection('leicht')
  const paths = [
    ...findablePages,
    ...topics.map(({ id }) => `/hilfe/${id.slice(3)}/`),
    ...easy.map(({ id }) => (id === 'index' ? '/leicht/' : `/leicht/${id}/`)),
  ]
  const urls = paths
    .flatMap((path) => inEachLanguage(path))
    .map(({ path }) => `<url><loc>${new URL(path, site).href}</loc></url>`)
  const map = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
  return new Response(map, { headers: { 'Content-Type': 'application/xml' } })
}
