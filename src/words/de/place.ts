import type { PlaceTexts } from '../place-texts.ts'
import type { Widened } from '../widened.ts'

/** What the place says in German, and how this language says it. German needs nothing here. */
export const place = {
  ofPlace: {} as PlaceTexts,
  /** How a German text is marked that has no translation. */
  stillGerman: (text: string) => text,
}
export type PlaceWords = Widened<typeof place>
