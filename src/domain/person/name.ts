import * as z from 'zod'

import { problem } from '../submission/problem.ts'

/** Signs that change how the text around them looks or sorts, and signs that nobody sees. */
const invisible =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/gu
const controls = /[\p{Cc}\u2028\u2029]+/gu
/** Three marks on one letter are enough for every script in use here; more draws over the lines above and below. */
const tooManyMarks = /(\p{M}{3})\p{M}+/gu

/** To normalize sorts the marks of one letter, each against each: thousands of them would cost seconds. */
const farTooManyMarks = /(\p{M}{20})\p{M}+/gu

/** What somebody typed, on one line, without signs that could mislead a reader or a mail header. */
export const oneLine = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(controls, ' ')
    .replace(invisible, '')
    .replace(farTooManyMarks, '$1')
    .normalize('NFC')
    .replace(tooManyMarks, '$1')
    .replace(/\s+/gu, ' ')
    .trim()

/** Any name will do: a first name, or another one. At most 60 characters. */
export const name = z
  .string()
  .transform(oneLine)
  .pipe(
    z
      .string()
      .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, problem('name-missing'))
      .max(60, problem('name-long')),
  )
