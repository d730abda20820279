import { createHash } from 'node:crypto'

/** The texts of the style elements of a page. */
export const stylesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => style)

const hashOf = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/**
 * What is wrong with the styles of a page and with the policy that it came with: each style stands in the page and is allowed by its
 * hash, no other one is, none is asked for from elsewhere, and nobody frames it.
 */
export function styleFlaws(policy: string | null, html: string): readonly string[] {
  if (!policy) return ['it has no policy']
  const directives = policy.split(/; ?/).map((directive) => directive.split(' '))
  const sources = (name: string) => directives.find(([first]) => first === name)?.slice(1) ?? []
  const allowed = sources('style-src')
  const styles = stylesIn(html)
  return [
    ...(styles.length === 0 ? ['it has no style'] : []),
    ...styles
      .filter((style) => !allowed.includes(hashOf(style)))
      .map((style) => `not allowed: ${style.slice(0, 60)}`),
    ...allowed
      .filter((source) => !/^'sha256-[\w+/]{43}='$/.test(source))
      .map((source) => `allowed: ${source}`),
    ...(/unsafe|nonce|https?:|\*|,/.exec(policy) ?? []).map((part) => `its policy says ${part}`),
    ...(/<link[^>]* rel="?stylesheet|<[^>]* style=/.exec(html) ?? []).map((tag) => `it has ${tag}`),
    ...(sources('frame-ancestors').join() === "'none'" ? [] : ['it may be framed']),
    ...(sources('default-src').join() === "'none'" ? [] : ['it may load anything']),
  ]
}
