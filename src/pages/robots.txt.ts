import type { APIRoute } from 'astro'

import { here } from '../site/here.ts'

/**
 * Pages may be read also while they are a draft: only who reads a page sees its `noindex` (decision 0029). What a search
 * engine should come for, the sitemap, is named once every fact is true.
 */
export const GET: APIRoute = ({ site }) => {
  const rules = ['User-agent: *', 'Disallow: /api/']
  const map = here.unconfirmed.length > 0 ? [] : [`Sitemap: ${new URL('/sitemap.xml', site).href}`]
  return new Response([...rules, ...map, ''].join('\n'))
}
