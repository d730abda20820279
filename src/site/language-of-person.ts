import type { ReaderLanguage } from '../domain/person/choices.ts'
import { type SiteLanguage } from '../words/languages.ts'
import { languageCoded } from './languages.ts'

/** The language in which we write to somebody. */
export const languageOfPerson = ({ lang }: ReaderLanguage): SiteLanguage => languageCoded(lang)
