import type { Lang } from '../domain/person/choices.ts'
import { type SiteLanguage } from '../words/languages.ts'
import { languageCoded } from './languages.ts'

/** The language in which we write to somebody. */
export const languageOfPerson = ({ lang }: Lang): SiteLanguage => languageCoded(lang)
