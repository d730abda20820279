import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { CallLink } from '../rules/help-numbers.ts'

/** What can be read on a page: `title`, `text`, or the attribute. `discreet` is what others see without asking. */
type Read = { readonly place: string; readonly text: string; readonly discreet: boolean }
/** What a built page says. */
export type BuiltPage = {
  readonly read: readonly Read[]
  readonly calls: readonly CallLink[]
  /** The numbers of the help block at the end of each page. */
  readonly help: readonly string[]
}

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node
const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text'
const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value

const silent = new Set(['script', 'style', 'template', 'noscript', 'option'])
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'em',
  'i',
  'span',
  'strong',
  'small',
  'time',
  'tspan',
  'mark',
  'u',
])
const spoken = ['alt', 'aria-label', 'title', 'placeholder']
const isForeign = (element: Tree.Element) => !(attribute(element, 'lang') ?? 'de').startsWith('de')

/** Text of a block is one line, whatever stands inside it; each block and each `<br>` begins another. */
function linesOf(node: Tree.Node): string {
  if (isText(node)) return node.value.replace(/\s+/g, ' ')
  if (isElement(node) && (silent.has(node.tagName) || isForeign(node))) return ''
  const inside = 'childNodes' in node ? node.childNodes.map(linesOf).join('') : ''
  return isElement(node) && !inline.has(node.tagName) ? `\n${inside}\n` : inside
}
const clean = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

function elementsOf(node: Tree.Node): readonly Tree.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return isElement(node) ? [node, ...inside] : inside
}

const spokenOf = (element: Tree.Element): readonly Read[] =>
  spoken.flatMap((name) => {
    const text = attribute(element, name)
    return text ? [{ place: `<${element.tagName} ${name}>`, text, discreet: false }] : []
  })
const metaOf = (element: Tree.Element): readonly Read[] => {
  const name = attribute(element, 'name') ?? attribute(element, 'property') ?? ''
  const text = attribute(element, 'content')
  const isShown = /^(?:description|og:(?:title|description|site_name|image:alt)|twitter:)/.test(
    name,
  )
  return text && isShown ? [{ place: `<meta ${name}>`, text, discreet: true }] : []
}

/** Reads a page as built. */
export function readPage(html: string): BuiltPage {
  const elements = elementsOf(parse(html))
  const calls = (within: readonly Tree.Element[]) =>
    within
      .filter((element) => attribute(element, 'href')?.startsWith('tel:'))
      .map((element) => ({
        href: attribute(element, 'href') ?? '',
        text: clean(linesOf(element)).join(' '),
      }))
  const help = elements
    .filter((element) => attribute(element, 'class')?.split(' ').includes('danger'))
    .at(-1)
  const shown = elements.filter((element) => !isForeign(element))
  const body = elements.find(({ tagName }) => tagName === 'body')
  return {
    read: [
      ...elements
        .filter(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head')
        .map((element) => ({
          place: '<title>',
          text: clean(linesOf(element)).join(' '),
          discreet: true,
        })),
      ...elements.filter(({ tagName }) => tagName === 'meta').flatMap(metaOf),
      ...shown.flatMap(spokenOf),
      ...(body ? clean(linesOf(body)) : []).map((text) => ({
        place: 'text',
        text,
        discreet: false,
      })),
    ],
    calls: calls(elements),
    help: help ? calls(elementsOf(help)).map(({ href }) => href.replace('tel:', '')) : [],
  }
}
