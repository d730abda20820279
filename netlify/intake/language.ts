import { languageCoded, type SiteLanguage } from '../../src/i18n/languages.ts'

/** Kept sealed with what somebody said: the language of the page they filled in. Missing where staff did it for them. */
export type Lang = { readonly lang?: string }

/** The language in which we write to somebody. */
export const languageOfPerson = ({ lang }: Lang): SiteLanguage => languageCoded(lang)
