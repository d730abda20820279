/** Who has read a translation, and against which German it was made. */
export type Review = {
  /** `draft`: a machine wrote it, and no person who speaks the language has read it yet. */
  readonly status: 'draft' | 'checked'
  /** Of the German original. Where that has changed since, the page says so. `npm run translations` writes it. */
  readonly source_hash: string
  /** Who checked it, by their job: "Dolmetscherin, Landratsamt". Empty while it is a draft. */
  readonly reviewer: string
  /** When it was written, or checked. */
  readonly date: string
}
