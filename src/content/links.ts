import { inLanguage, type SiteLanguage } from '../words/languages.ts'

/** Texts link to German addresses, so that those who write and translate need not know of others. */
export const linksIn = (language: SiteLanguage, html: string): string =>
  html.replace(
    /(<a [^>]*?href=")(\/[^"]*)/g,
    (_, before: string, path: string) => before + inLanguage(language, path),
  )
