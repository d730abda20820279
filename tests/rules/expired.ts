import { globSync, readFileSync } from 'node:fs'

import { fromMarkdown } from 'mdast-util-from-markdown'
import { parse } from 'yaml'

import { frontMatter } from '../../tools/plain-language/gather/markdown.ts'

type Node = ReturnType<typeof fromMarkdown>['children'][number]

/** The HTML of a Markdown text as the build makes it, as far as paragraphs, lists and headings go. */
function htmlOf(source: string): string {
  const inside = ({ position }: Node): string =>
    source.slice(position?.start.offset, position?.end.offset).replaceAll('\\.', '.')
  const made = (node: Node): string => {
    if (node.type === 'list') return `<ul>\n${node.children.map(made).join('\n')}\n</ul>`
    if (node.type === 'listItem')
      return `<li>${node.children.map((one) => (one.type === 'paragraph' && !node.spread ? inside(one) : made(one))).join('\n')}</li>`
    if (node.type === 'heading')
      return `<h${node.depth}>${inside(node).replace(/^#+ /, '')}</h${node.depth}>`
    return node.type === 'paragraph' ? `<p>${inside(node)}</p>` : inside(node)
  }
  return fromMarkdown(source).children.map(made).join('\n')
}

/** A text of src/content in its language: what stands alone in its front matter, its lists of lines there, and its HTML. */
export type Written = {
  readonly file: string
  readonly lang: string
  readonly alone: readonly string[]
  readonly lists: readonly (readonly string[])[]
  readonly html: string
}

export const writtenTexts: readonly Written[] = globSync('src/content/*/**/*.md')
  .sort()
  .map((file) => {
    const { front, body } = frontMatter(readFileSync(file, 'utf8'))
    const values = Object.values(parse(front) as Readonly<Record<string, unknown>>)
    const isText = (value: unknown): value is string => typeof value === 'string'
    return {
      file,
      lang: file.split('/')[2] ?? '',
      alone: values.filter(isText),
      lists: values.filter(Array.isArray).map((list: readonly unknown[]) => list.filter(isText)),
      html: htmlOf(body),
    }
  })

/** How a sentence begins that leans on the one before it. */
export const leaning: Readonly<Record<string, RegExp>> = {
  de: /^(?:Dann|Das|Dafür|Dabei|Dagegen|Damit|Danach|Darauf|Davon|Dort|Sonst|Oder|Aber|In dieser|Diese[rs]?|Bis dahin|So|Er|Es (?:ist|sind|gilt))(?!\p{L})/u,
  en: /^(?:Then|This|That|These|Those|They|It|There|Otherwise|Or|But|Within this|In this)(?!\p{L})/u,
  tr: /^(?:O zaman|Bu|Bunun|Bunu|Bunda|Ona|Yoksa|Ya da|Ama)(?!\p{L})/u,
  ar: /^(?:إذن|عندها|وإلا|هذا|هذه|أو|لكن|خلال هذه|بذلك)(?!\p{L})/u,
  uk: /^(?:Тоді|Це|Цей|Ця|Інакше|Або|Але|За цей|Так|Їх)(?!\p{L})/u,
  ru: /^(?:Тогда|Это|Этот|Эта|Иначе|Или|Но|За это|Так|Их)(?!\p{L})/u,
  ro: /^(?:Atunci|Acest|Această|Aceasta|Asta|Altfel|Sau|Dar|În acest|Așa|Acolo)(?!\p{L})/u,
}
