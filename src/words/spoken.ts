import type { SpokenLanguage } from '../domain/person/choices.ts'
import type { Words } from './de/words.ts'

/** Each language as those write it who speak it, with a large letter where the script has one. */
const own = {
  de: 'Deutsch',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  uk: 'Українська',
  ru: 'Русский',
  ro: 'Română',
  hr: 'Hrvatski',
  it: 'Italiano',
  el: 'Ελληνικά',
  fa: 'فارسی',
  sq: 'Shqip',
  pl: 'Polski',
} satisfies Record<Exclude<SpokenLanguage, 'other'>, string>

/** What a language is called by those who speak it; "another language" in the words of the page. */
export const ownName = (language: SpokenLanguage, { fields }: Pick<Words, 'fields'>): string =>
  language === 'other' ? fields.otherLanguage : own[language]

/** What a language is called in the words of the page (Unicode CLDR). */
export const nameIn = ({ dates, fields }: Words, language: SpokenLanguage): string =>
  language === 'other'
    ? fields.otherLanguage
    : (new Intl.DisplayNames(dates.locale, { type: 'language' }).of(language) ?? own[language])
