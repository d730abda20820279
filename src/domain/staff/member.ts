/** One of staff. */
export type Member = {
  readonly address: string
  /** The id of the adviser that this is; left out for the office, which sees no resident. */
  readonly adviser?: string | undefined
}

/** What a link of a staff mail, or a page of staff, is about. */
export const matters = ['booking', 'callback'] as const
export type Matter = (typeof matters)[number]
