import { type Kept, readKept, withVersion } from '../../src/domain/person/kept.ts'
import { open, seal, SealError } from './seal.ts'

/** Seals what is kept, with the version of its shape. */
export const sealKept = <Content extends object>(
  kept: Kept<Content>,
  purpose: string,
  content: Content,
): string => seal(purpose, withVersion(kept, content))

/** Opens what is kept. Refuses with `SealError`, also what a later version of this code has sealed. */
export function openKept<Content extends object>(
  kept: Kept<Content>,
  purpose: string,
  sealed: string,
): Content {
  const content = readKept(kept, open(purpose, sealed))
  if (!content) throw new SealError('opens, but has a version or a shape that is not known here')
  return content
}

/** What was opened; `undefined` where that is refused: one that cannot be read must not hide the others. */
export function ifReadable<Opened>(opening: () => Opened): Opened | undefined {
  try {
    return opening()
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}

/** Rows of a list: those that can be read, and what is known of the others. */
export type Readable<Whole, Bare> = {
  readonly readable: readonly Whole[]
  readonly unreadable: readonly Bare[]
}

/** Each row opened; where it cannot be, as much of it as stands in the clear. */
export function readEach<Row, Whole, Bare>(
  rows: readonly Row[],
  whole: (row: Row) => Whole,
  bare: (row: Row) => Bare,
): Readable<Whole, Bare> {
  const readable: Whole[] = []
  const unreadable: Bare[] = []
  for (const row of rows) {
    const opened = ifReadable(() => ({ whole: whole(row) }))
    if (opened) readable.push(opened.whole)
    else unreadable.push(bare(row))
  }
  return { readable, unreadable }
}
