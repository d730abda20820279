/** A string inside a value, and the way there: `start.lead.0`. */
export type Leaf = { readonly path: string; readonly text: string }

/** A function among the words that nobody gave an example for: what it says cannot be read. */
class SampleError extends Error {
  override name = 'SampleError'
}

type Call = (...given: readonly unknown[]) => unknown
const isCall = (value: unknown): value is Call => typeof value === 'function'
const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const within = (tree: unknown, key: string): unknown => (isTree(tree) ? tree[key] : undefined)
const join = (path: string, key: string) => (path ? `${path}.${key}` : key)

/** Every string in the value. Functions are called with each of their samples, which lie at the same path. */
export function leavesOf(value: unknown, samples: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (isCall(value)) return calledAt(path, value, samples)
  if (!isTree(value)) return []
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, within(samples, key), join(path, key)),
  )
}

function calledAt(path: string, call: Call, samples: unknown): readonly Leaf[] {
  if (!Array.isArray(samples))
    throw new SampleError(
      `${path} is a function. Write what it is called with into tools/plain-language/gather/samples.ts.`,
    )
  return samples.flatMap((given: readonly unknown[]) => leavesOf(call(...given), undefined, path))
}
