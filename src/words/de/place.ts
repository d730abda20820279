import type { PlaceTexts } from '../place-texts.ts'
import type { Widened } from '../widened.ts'

/** What the place files say in German, in this language. */
export const place = {
  /** What the place file says in German, in this language. German needs nothing here. */
  places: {} as Readonly<Record<string, PlaceTexts>>,
}
export type PlaceWords = Widened<typeof place>
