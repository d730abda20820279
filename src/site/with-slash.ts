/**
 * The address of a page ends with a slash. One without leads there; one that begins with two leads to no other site. Signs
 * are looked at one by one: an expression like `/\/+$/` begins anew at each of 16,000 slashes.
 */
export function withSlash({
  pathname,
  search,
}: Pick<URL, 'pathname' | 'search'>): string | undefined {
  let [from, to] = [0, pathname.length]
  while (pathname[from] === '/') from++
  while (to > from && pathname[to - 1] === '/') to--
  const right = from === to ? '/' : `/${pathname.slice(from, to)}/`
  return right === pathname ? undefined : right + search
}
