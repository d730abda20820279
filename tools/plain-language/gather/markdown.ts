/** One heading, paragraph or list item of a text, with its first line. */
export type Block = { readonly line: number; readonly text: string; readonly heading: boolean }

const inline = (line: string): string =>
  line
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>]+|[^>@]+@[^>]+)>/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(\S.*?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\p{P}\p{S}])/gu, '$1')

const mark =
  /^\s*(?:#{1,6}\s+|[-*+]\s+|\d+\.\s+(?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))|>\s?)/
const begins = (line: string) => mark.test(line)

/** What is read of a Markdown text. A line of ours is a sentence, so the lines of a paragraph stay lines. */
export function blocksOf(source: string, firstLine = 1): readonly Block[] {
  const blocks: Block[] = []
  let open = false
  source
    .replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n')
    .forEach((line, index) => {
      const text = inline(line.replace(mark, '')).trim()
      const last = blocks.at(-1)
      if (text === '' || /^\s*(?:-{3,}|\|?[-| :]+\|)$/.test(line)) open = false
      else if (open && last && !begins(line))
        blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${text}` }
      else blocks.push({ line: firstLine + index, text, heading: line.startsWith('#') })
      if (text !== '') open = !line.startsWith('#')
    })
  return blocks
}

/** The part between the two lines of `---`, and the rest, with the line it begins on. */
export function frontMatter(source: string) {
  const head = /^---\n([^]*?)\n---\n/.exec(source)
  if (!head) return { front: '', body: source, bodyLine: 1 }
  return {
    front: head[1] ?? '',
    body: source.slice(head[0].length),
    bodyLine: head[0].split('\n').length,
  }
}
