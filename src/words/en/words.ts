import type { Words } from '../de/words.ts'
import type { Review } from '../review.ts'
import type { Translation } from '../translation.ts'
import { closures } from './closures.ts'
import { dates } from './dates.ts'
import { directory } from './directory.ts'
import { drawings } from './drawings.ts'
import { emergency } from './emergency.ts'
import { errors } from './errors.ts'
import { exit } from './exit.ts'
import { forms } from './forms.ts'
import { gatherings } from './gatherings.ts'
import { mail } from './mail.ts'
import { mine } from './mine.ts'
import { pages } from './pages.ts'
import { place } from './place.ts'
import { poster } from './poster.ts'

/** Who has checked these words, and against which German. */
const review: Review = {
  status: 'draft',
  source_hash: 'd42474e244',
  reviewer: '',
  date: '2026-11-22',
}

/** English, for residents who read it as a second language too. */
const words: Words = {
  lang: 'en',
  ...errors,
  ...forms,
  ...directory,
  ...drawings,
  ...exit,
  ...gatherings,
  ...mail,
  ...closures,
  ...dates,
  ...pages,
  ...place,
  ...mine,
  ...emergency,
  ...poster,
}

export const en: Translation = { own: 'English', direction: 'ltr', words, review }
