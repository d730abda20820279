/**
 * What a place, its people and its locations say in German, word for word, and how another language says it. Official names stand in
 * brackets behind their translation. A German text that was changed has no translation any more, so that none is shown that is older.
 */
export type PlaceTexts = Readonly<Record<string, string>>
