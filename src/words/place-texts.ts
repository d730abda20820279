type Does = { readonly name: string; readonly does: string }

/**
 * What a place file says in German, in another language: under the same names, and lists with as many entries. Official
 * names stand in brackets behind their translation. What is left out stays German and is marked as such.
 */
export type PlaceTexts = {
  readonly service?: string
  readonly serviceMeaning?: readonly string[]
  readonly municipality?: string
  readonly county?: string
  readonly room?: string
  /** By the id of the adviser. */
  readonly advisers?: Readonly<
    Record<string, { readonly title: string; readonly employer: string }>
  >
  readonly backers?: readonly Does[]
  readonly partners?: readonly Does[]
  readonly story?: readonly string[]
  readonly youthOffice?: readonly string[]
  readonly processors?: readonly (Does & { readonly where: string })[]
}
