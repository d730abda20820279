import { fromMarkdown } from 'mdast-util-from-markdown'

type Node = ReturnType<typeof fromMarkdown>['children'][number]

/** One heading, paragraph or list item of a text, with its first line. */
export type Block = { readonly line: number; readonly text: string; readonly heading: boolean }

/** What is read of a Markdown text. A line of ours is a sentence, so the lines of a paragraph stay lines. */
export function blocksOf(source: string, firstLine = 1): readonly Block[] {
  const blockOf = (node: Node): readonly Block[] => {
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
      return node.children.flatMap(blockOf)
    const text = textOf(node).trim()
    const line = (node.position?.start.line ?? 1) + firstLine - 1
    return text === '' ? [] : [{ line, text, heading: node.type === 'heading' }]
  }
  return fromMarkdown(source).children.flatMap(blockOf)
}

/** The words without their marks: of a link what is shown, of a picture what stands for it, of HTML what is between the tags. */
function textOf(node: Node): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return node.value.replace(/<!--[^]*?-->|<[^>]+>/g, '')
  if ('children' in node) return node.children.map(textOf).join('')
  if ('value' in node) return node.value
  return 'alt' in node ? (node.alt ?? '') : ''
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
