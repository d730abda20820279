import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'

type Node = Tree.Node
/** An element of a built page. */
export type Element = Tree.Element

const isElement = (node: Node): node is Element => 'tagName' in node
const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text'

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

/** Every element below this one, in order, itself first. */
export function elementsOf(node: Node): readonly Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return isElement(node) ? [node, ...inside] : inside
}
export const elementsIn = (html: string): readonly Element[] => elementsOf(parse(html))

const silent = new Set('script style template noscript option'.split(' '))
const inline = new Set('a abbr b bdi em i mark small span strong time tspan u'.split(' '))

/** Written in another language: the names of languages, for example. */
export const isForeign = (element: Element): boolean =>
  !(attribute(element, 'lang') ?? 'de').startsWith('de')
/**
 * A link to another site alone on its line is the name of that site, or of a law; one to an easy page is called as that page is. A
 * name is as it is.
 */
const isName = (element: Element): boolean =>
  /^(?:https?:|\/leicht\/)/.test(attribute(element, 'href') ?? '') && isAlone(element)
const isAlone = (element: Element): boolean =>
  (element.parentNode?.childNodes ?? []).every(
    (node) => node === element || (isText(node) && !node.value.trim()),
  )

/** `translate="no"`: a code or an address. What is no language is not easy or hard. */
const isNoLanguage = (element: Element): boolean => attribute(element, 'translate') === 'no'

const isLeftOut = (element: Element): boolean =>
  silent.has(element.tagName) || isForeign(element) || isName(element) || isNoLanguage(element)

/** What names a part of a page, a field, a way to go on. It is no sentence, whatever sign it ends with. */
const naming = new Set('button caption dt h1 h2 h3 h4 h5 h6 label legend summary th'.split(' '))
/** Before and behind what is named: nothing that a page has. */
const [nameBegins, nameEnds] = ['\u0002', '\u0003']

function brokenText(node: Node): string {
  if (isText(node)) return node.value.replace(/\s+/g, ' ')
  if (isElement(node) && isLeftOut(node)) return ''
  const inside = 'childNodes' in node ? node.childNodes.map(brokenText).join('') : ''
  if (!isElement(node) || inline.has(node.tagName)) return inside
  return naming.has(node.tagName) ? `\n${nameBegins}${inside}${nameEnds}\n` : `\n${inside}\n`
}

/** A line, and whether it is the name of something. */
export type Line = { readonly text: string; readonly isName: boolean }

/** What is read in this element. A block is one line, whatever stands inside it; each block and each `<br>` begins another. */
export function linesIn(element: Element): readonly Line[] {
  let inNames = 0
  return brokenText(element)
    .split('\n')
    .flatMap((line) => {
      inNames += line.split(nameBegins).length - 1
      const isName = inNames > 0
      inNames -= line.split(nameEnds).length - 1
      const text = line.replaceAll(nameBegins, '').replaceAll(nameEnds, '').trim()
      return text === '' ? [] : [{ text, isName }]
    })
}
/** The same without saying what is a name. */
export const linesOf = (element: Element): readonly string[] =>
  linesIn(element).map(({ text }) => text)
