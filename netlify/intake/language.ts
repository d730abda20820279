import type { Lang } from '../../src/resident/choices.ts'
import { languageCoded, type SiteLanguage } from '../../src/i18n/languages.ts'

/** The language in which we write to somebody. */
export const languageOfPerson = ({ lang }: Lang): SiteLanguage => languageCoded(lang)
