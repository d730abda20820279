/** Where a page takes its words from, beside the strings: the beginning of a text's name. */
const textsOf = (path: string): readonly string[] => {
  const topic = /^\/hilfe\/([^/]+)\/$/.exec(path)?.[1]
  if (topic) return [`topics/${topic}.md`, 'bodies.yaml']
  if (path === '/wegweiser/') return ['bodies.yaml']
  if (path === '/' || path === '/hilfe/') return ['topics/']
  if (path === '/fragen/') return ['questions/']
  if (path === '/notfall/') return ['emergency.yaml']
  return [`pages/${path.slice(1, -1)}.md`]
}

/** Whether what a page says in a language is older than its German original. `path` is its German address. */
export const isStale = (lang: string, path: string): boolean =>
  (STALE_TEXTS[lang] ?? []).some((text) =>
    ['strings', ...textsOf(path)].some((ours) => text.startsWith(ours)),
  )
