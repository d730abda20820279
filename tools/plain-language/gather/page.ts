import type { CallLink } from '../rules/emergency-numbers.ts'
import {
  attribute,
  type Element,
  elementsIn,
  elementsOf,
  isForeign,
  linesIn,
  linesOf,
} from './dom.ts'

type Read = {
  /** `<title>`, `text`, or the attribute. */
  readonly place: string
  readonly text: string
  /** What others see without asking. */
  readonly discreet: boolean
  /** The page's own words, or what stands around those of every page: banner, help block, footer. */
  readonly part: 'main' | 'around'
  /** A heading, a label, a button, or what only a screen reader says. */
  readonly isName: boolean
}
/** What a built page says. */
export type BuiltPage = {
  readonly read: readonly Read[]
  readonly calls: readonly CallLink[]
  /** The numbers of the help block at the end of each page. */
  readonly help: readonly string[]
}

const spoken = ['alt', 'aria-label', 'title', 'placeholder']
const shownMeta = /^(?:description|og:(?:title|description|site_name|image:alt)|twitter:)/

const headOf = (element: Element): readonly Read[] => {
  const seen = { discreet: true, part: 'around', isName: true } as const
  const { tagName, parentNode } = element
  if (tagName === 'title' && parentNode?.nodeName === 'head')
    return [{ place: '<title>', text: linesOf(element).join(' '), ...seen }]
  const name = attribute(element, 'name') ?? attribute(element, 'property') ?? ''
  const text = attribute(element, 'content')
  return tagName === 'meta' && text && shownMeta.test(name)
    ? [{ place: `<meta ${name}>`, text, ...seen }]
    : []
}

const spokenIn = (elements: readonly Element[], part: Read['part']): readonly Read[] =>
  elements
    .filter((element) => !isForeign(element))
    .flatMap((element) =>
      spoken.flatMap((name) => {
        const text = attribute(element, name)
        const place = `<${element.tagName} ${name}>`
        return text ? [{ place, text, discreet: false, part, isName: true }] : []
      }),
    )
const textIn = (elements: readonly Element[], part: Read['part']): readonly Read[] =>
  elements.flatMap(linesIn).map((line) => ({ ...line, place: 'text', discreet: false, part }))

const callsIn = (elements: readonly Element[]): readonly CallLink[] =>
  elements
    .filter((element) => attribute(element, 'href')?.startsWith('tel:'))
    .map((element) => ({
      href: attribute(element, 'href') ?? '',
      text: linesOf(element).join(' '),
    }))

/** Reads a page as built. */
export function readPage(html: string): BuiltPage {
  const elements = elementsIn(html)
  const main = elements.filter(({ tagName }) => tagName === 'main')
  const inMain = new Set(main.flatMap(elementsOf))
  const parts = elements.filter(({ parentNode }) => parentNode?.nodeName === 'body')
  const around = parts.filter(({ tagName }) => tagName !== 'main')
  const help = elements.filter((element) =>
    attribute(element, 'class')?.split(' ').includes('danger'),
  )
  return {
    read: [
      ...elements.flatMap(headOf),
      ...spokenIn([...inMain], 'main'),
      ...textIn(main, 'main'),
      ...spokenIn(around.flatMap(elementsOf), 'around'),
      ...textIn(around, 'around'),
    ],
    calls: callsIn(elements),
    help: callsIn(help.slice(-1).flatMap(elementsOf)).map(({ href }) => href.replace('tel:', '')),
  }
}
