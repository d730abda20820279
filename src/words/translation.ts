import type { Words } from './de/words.ts'
import type { Review } from './review.ts'

/** A language beside German: its folder of words exports one. */
export type Translation = {
  /** As those call it who speak it. */
  readonly own: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: Words
  readonly review: Review
}
