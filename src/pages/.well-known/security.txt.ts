import type { APIRoute } from 'astro'
import { here } from '../../site/here.ts'

/** RFC 9116 asks for less than a year, so that nobody writes to people who are long gone. Each build begins anew. */
const validHours = 360 * 24

/** Where somebody reports a hole in this site. */
export const GET: APIRoute = ({ site, locals }) => {
  const lines = [
    ...(here.unconfirmed.length > 0 ? ['# A draft. The address is an example.'] : []),
    `Contact: mailto:${here.mail}`,
    `Expires: ${locals.now.add({ hours: validHours }).round('second').toString()}`,
    'Preferred-Languages: de, en',
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    '',
  ]
  return new Response(lines.join('\n'))
}
