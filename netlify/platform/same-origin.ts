/** Who sends a form: a resident, without a cookie; or staff, by a session or the link of a mail. */
export type Sender = 'resident' | 'staff'

/** `translated`: our own page, as a translation proxy shows it. */
export type Source = 'here' | 'elsewhere' | 'translated'

/**
 * Where a form was sent from. A browser says so in `Sec-Fetch-Site` (Chrome 76, Firefox 90, Safari 16.4, or newer), and an
 * older one in `Origin`. Taken of everybody (+), of residents alone (r), of nobody (-):
 *
 *     Origin                           Sec-Fetch-Site: missing   same-origin   none   same-site   cross-site   other
 *     missing                                             +          +          +         -           -          -
 *     null                                                r          +          +         -           -          -
 *     our own                                             +          +          +         -           -          -
 *     another site, port or scheme                        -          -          -         -           -          -
 *
 * `null` alone proves nothing: any site can send it, by a frame in a sandbox. Our pages for residents send it too, because
 * they send no referrer (Fetch, 3.2), and there is no cookie to ride on: old phones get through. Pages of staff send their
 * `Origin` (src/layouts/TeamPage.astro). A browser that sends neither (Firefox before 70) is kept from riding on
 * the session by `SameSite=Lax` alone. `none` is the person's own doing, as a page that is loaded again.
 */
export function comesFrom({ headers, url }: Request, sender: Sender): Source {
  const here = new URL(url)
  const origin = headers.get('origin') ?? ''
  const site = headers.get('sec-fetch-site') ?? ''
  if (sender === 'resident' && translations(here.hostname).includes(origin)) return 'translated'
  if (!['', 'same-origin', 'none'].includes(site)) return 'elsewhere'
  if (origin === '' || origin === here.origin) return 'here'
  if (origin !== 'null') return 'elsewhere'
  return site === '' && sender === 'staff' ? 'elsewhere' : 'here'
}

/**
 * The origins under which Google shows the pages of a host: dots become `-`, dashes `--`; a host with other letters is
 * written without `xn--` and marked with `0-`, and what could be mistaken with `1-`
 * (developers.google.com/search/docs/appearance/ad-network-and-translation).
 */
function translations(host: string): readonly string[] {
  const named = (text: string) => text.replaceAll('-', '--').replaceAll('.', '-')
  const names = [named(host), ...(host.startsWith('xn--') ? [`0-${named(host.slice(4))}`] : [])]
  return names
    .flatMap((name) => [name, `1-${name}`])
    .map((name) => `https://${name}.translate.goog`)
}
