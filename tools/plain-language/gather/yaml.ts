import { isMap, isScalar, isSeq, parseDocument } from 'yaml'

/** A string of a file: its keys, its first line. */
export type YamlLeaf = {
  readonly path: readonly string[]
  readonly line: number
  readonly text: string
}

/** Every string, with where it stands. In a list of things with an `id` that is their key. */
export function yamlLeaves(source: string, firstLine = 1): readonly YamlLeaf[] {
  const lineAt = (offset: number) => firstLine + source.slice(0, offset).split('\n').length - 1
  const walk = (node: unknown, path: readonly string[]): readonly YamlLeaf[] => {
    if (isMap(node))
      return node.items.flatMap(({ key, value }) =>
        walk(value, [...path, isScalar(key) ? String(key.value) : '']),
      )
    if (isSeq(node))
      return node.items.flatMap((item, index) => walk(item, [...path, nameOf(item, index)]))
    if (!isScalar(node) || typeof node.value !== 'string') return []
    return [{ path, line: lineAt(node.range?.[0] ?? 0), text: node.value.trim() }]
  }
  return walk(parseDocument(source).contents, [])
}

const nameOf = (item: unknown, index: number): string => {
  const id = isMap(item) ? item.get('id') : undefined
  return typeof id === 'string' ? id : String(index)
}
