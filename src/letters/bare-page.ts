import type { Fields } from '../domain/submission/fields.ts'
import type { BareAnswer } from '../words/de/answers.ts'
import { type Html, html } from '../words/html.ts'
import { inLanguage, type SiteLanguage } from '../words/languages.ts'
import { telLink } from '../words/tel.ts'
import { bareStyle } from './bare-style.ts'

/** What a bare page says beside the words of its status. */
export type BarePage = {
  readonly status: BareAnswer
  readonly language: SiteLanguage
  /** Our number, for whoever gets no further here. */
  readonly phone: string
  /** Where a limit is reached: when it may be done again, in words, and where the form is, filled in, and how long. */
  readonly limit?: { readonly when: string; readonly form?: KeptForm | undefined }
  /** A form that a fault met on its way: it can be sent again as it was. */
  readonly again?: SentForm | undefined
}
type SentForm = { readonly address: string; readonly fields: Fields }
type KeptForm = { readonly address: string; readonly minutes: number }

/** As it is, to the letter: the policy allows nothing else. */
const style: Html = { markup: `<style>${bareStyle}</style>` }

/**
 * A page of a few words for what is no form of ours or no answer to one. It is written here and not in Astro: a function
 * answers it, also in tests and where nothing is built (docs/decisions/0034). Its style is bare-style.ts.
 */
export function barePage({ status, language, phone, limit, again }: BarePage): string {
  const { words, code, direction } = language
  const { title, text } = words.answers[status]
  return html`<!doctype html>
    <html lang="${code}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        ${style}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${text}</p>
          ${limit && limitHtml(language, limit)} ${again && againHtml(language, again)}
          <p>
            ${words.limits.phone} <a href="${telLink(phone)}"><bdi dir="ltr">${phone}</bdi></a>
          </p>
          <p><a href="${inLanguage(language, '/')}">${words.site.toStart}</a></p>
        </main>
      </body>
    </html> `.markup
}

const limitHtml = (
  { words: { limits } }: SiteLanguage,
  { when, form }: NonNullable<BarePage['limit']>,
): Html =>
  html`<p>${limits.again(when)}</p>
    ${form && html`<p><a href="${form.address}">${limits.back}</a><br />${limits.kept(form.minutes)}</p>`}`

const againHtml = ({ words }: SiteLanguage, { address, fields }: SentForm): Html =>
  html`<form method="post" action="${address}">
    ${Object.entries(fields).flatMap(([name, values]) =>
      values.map((value) => html`<input type="hidden" name="${name}" value="${value}" />`),
    )}
    <button type="submit">${words.limits.sendAgain}</button>
  </form>`
