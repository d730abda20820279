/** From one time to another of the same day, as clocks on the wall show it: `09:00`, `24:00` for its end. */
export type WallSpan = { readonly from: string; readonly to: string }

const first = (one: string, other: string) => (one < other ? one : other)
const last = (one: string, other: string) => (one < other ? other : one)

/** What is left of spans once one is taken out of them. */
export const without = (spans: readonly WallSpan[], gone: WallSpan): readonly WallSpan[] =>
  spans.flatMap(({ from, to }) =>
    [
      { from, to: first(to, gone.from) },
      { from: last(from, gone.to), to },
    ].filter((rest) => rest.from < rest.to),
  )

/** The same time in as few spans as can be, in order. */
export function joined(spans: readonly WallSpan[]): readonly WallSpan[] {
  const all: WallSpan[] = []
  for (const span of spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const before = all.at(-1)
    if (before && span.from <= before.to)
      all[all.length - 1] = { from: before.from, to: last(before.to, span.to) }
    else all.push(span)
  }
  return all
}

/** Whether two have a moment in common. */
export const touch = (one: WallSpan, other: WallSpan): boolean =>
  one.from < other.to && other.from < one.to
