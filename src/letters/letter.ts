import type { Facts } from '../domain/place/schema.ts'
import { type Html, html, linesHtml } from '../words/html.ts'
import { isolatedIn } from '../words/isolated.ts'
import type { SiteLanguage } from '../words/languages.ts'
import { telLink } from '../words/tel.ts'

/** One part of a letter. Text is plain; what a resident typed may stand in a letter to staff, never in one to residents. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** Something to do, by one press on a page. */
  | { readonly kind: 'action'; readonly text: string; readonly url: string }

/** The calendar part of a letter. `method` must equal the one in the file (RFC 6047, 2.4). */
export type CalendarPart = {
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL'
  readonly ics: string
}

/** What a letter to one of staff lets them do, each by a link. */
export type StaffActions = readonly { readonly text: string; readonly url: string }[]

export const actionBlocks = (actions: StaffActions): readonly Block[] =>
  actions.map((action) => ({ kind: 'action', ...action }))

/** A mail before it has an address. */
export type Letter = {
  readonly subject: string
  /** German where it is not said. */
  readonly language?: SiteLanguage
  readonly blocks: readonly Block[]
  readonly calendar?: CalendarPart
}

/** A letter to a resident in their language: greeted, and at the end how to ask, and whether anybody has checked the words. */
export function signedIn(
  language: SiteLanguage,
  { phone, senderName }: Facts,
  { blocks, ...letter }: Letter,
): Letter {
  const { mail, translation } = language.words
  const note = [translation.unchecked, translation.holds].join('\n')
  return {
    ...letter,
    language,
    blocks: [
      { kind: 'text', text: mail.greeting },
      ...blocks,
      { kind: 'text', text: `${mail.replies}\n${isolatedIn(language, phone)}` },
      { kind: 'text', text: mail.goodbye(senderName) },
      ...(language.unchecked ? [{ kind: 'text', text: note } as const] : []),
    ],
  }
}

const blockText = (block: Block): string => {
  if (block.kind === 'facts')
    return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n')
  if (block.kind === 'link' || block.kind === 'action') return `${block.text}:\n${block.url}`
  return block.text
}

/** The letter as plain text. */
export const textOf = (letter: Letter): string => letter.blocks.map(blockText).join('\n\n') + '\n'

const blockHtml = (block: Block): Html => {
  if (block.kind === 'strong') return html`<p><strong>${linesHtml(block.text)}</strong></p>`
  if (block.kind === 'facts')
    return html`<table>
      ${block.rows.map(rowHtml)}
    </table>`
  if (block.kind === 'link')
    return html`<p>
      ${block.text}:<br /><a href="${block.url}"><bdi dir="ltr">${block.url}</bdi></a>
    </p>`
  if (block.kind === 'action')
    return html`<p><a href="${block.url}" style="${button}">${block.text}</a></p>`
  return html`<p>${linesHtml(block.text)}</p>`
}
const button =
  'display: inline-block; padding: 12px 20px; border: 2px solid; border-radius: 8px; font-weight: bold; text-decoration: none'
const rowHtml = ([label, value]: readonly [string, string]): Html =>
  html`<tr>
    <th valign="top" style="text-align: start; white-space: nowrap; padding-inline-end: 1em">
      ${label}
    </th>
    <td><bdi>${linesHtml(value, called)}</bdi></td>
  </tr>`
/** A number as it is dialled, alone on its line, becomes a link to call it. */
const called = (line: string): Html =>
  /^\+\d{6,15}$/.test(line) ? html`<a href="${telLink(line)}">${line}</a>` : html`${line}`

/** The same as simple HTML: no image, nothing to fetch. */
export const htmlOf = ({ subject, language, blocks }: Letter): string =>
  html`<!doctype html>
    <html lang="${language?.code ?? 'de'}" dir="${language?.direction ?? 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <!-- A number in a name becomes no link to call it; ours are links already (Apple, Safari HTML Reference). -->
        <meta
          name="format-detection"
          content="telephone=no, date=no, address=no, email=no, url=no"
        />
        <title>${subject}</title>
      </head>
      <body style="font: 17px/1.5 system-ui, sans-serif; max-width: 36em">
        ${blocks.map((block) => html`${blockHtml(block)} `)}
      </body>
    </html>`.markup
