import type { Widened } from '../widened.ts'
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

/** German, the original. Plain language: docs/decisions/0020-readability-gate.md. */
export const de = {
  lang: 'de',
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

/** What every language must say. */
export type Words = Widened<typeof de>
