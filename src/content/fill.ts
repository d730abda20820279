import { escapeHtml } from '../words/html.ts'
import { type Fillings, inBlocks, standing } from './standing.ts'

/** A text asks for something that nobody can fill in. The message says what to do. */
export class PlaceholderError extends Error {
  override name = 'PlaceholderError'
}

const placeholder = /\{\{([^{}]*)\}\}/g

/**
 * The text with its placeholders like `{{phone}}` filled in, as plain words; empty where nothing of it may be said any more.
 * Refuses (with `PlaceholderError`) a placeholder that is unknown or misspelt.
 */
export const fillText = (text: string, fillings: Fillings): string =>
  whole(
    standing(text, fillings).replace(placeholder, (_, name: string) => found(name, fillings).text),
  )

/** The same for HTML: what is filled in is escaped, or a link. */
export const fillHtml = (html: string, fillings: Fillings): string =>
  whole(
    inBlocks(html, (block) => standing(block, fillings)).replace(placeholder, (_, name: string) => {
      const filling = found(name, fillings)
      return filling.html ?? escapeHtml(filling.text)
    }),
  )

function found(name: string, fillings: Fillings) {
  const filling = Object.hasOwn(fillings, name) ? fillings[name] : undefined
  if (!filling)
    throw new PlaceholderError(
      `{{${name}}} is unknown. Write one of: ${Object.keys(fillings).sort().join(', ')}.`,
    )
  if ('expired' in filling)
    throw new PlaceholderError(`It must stand in a paragraph or a list item. ${filling.expired}`)
  return filling
}

/** Half a placeholder would stand on the page as it is typed. */
function whole(filled: string): string {
  const rest = /.{0,20}(?:\{\{|\}\}).{0,20}/.exec(filled)
  if (!rest) return filled
  throw new PlaceholderError(`"${rest[0]}" has a bracket too few. Write it like {{phone}}.`)
}
