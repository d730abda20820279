/** The address with one slash wherever there are several, if there are. Astro looks at each of them from each of them. */
export function withSingleSlashes({
  pathname,
  search,
}: Pick<URL, 'pathname' | 'search'>): string | undefined {
  return pathname.includes('//') ? pathname.replace(/\/{2,}/g, '/') + search : undefined
}
