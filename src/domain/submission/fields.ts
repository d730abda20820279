/** What a form sent: every value of every field, in order. */
export type Fields = Readonly<Record<string, readonly string[]>>

/** Nobody types more into one field, or into a form; it keeps the address of a refused form short enough for every server. */
const longestValue = 300
const longestFormBytes = 3_000
const mostValues = 30

/** As it travels in an address: a control character takes six bytes, and an empty value three. */
const bytesIn = (value: string): number => Buffer.byteLength(JSON.stringify(value)) + 1

/**
 * The fields of a posted form, each value cut to 300 characters, and all together to 3 kB: what comes after is left out.
 * Answers `undefined` for a form that is not ours: a field we do not have, or a file.
 */
export function fieldsOf(form: FormData, names: readonly string[]): Fields | undefined {
  const fields: Record<string, string[]> = {}
  let left = longestFormBytes
  for (const [name, value] of form) {
    if (!names.includes(name) || typeof value !== 'string') return undefined
    const values = (fields[name] ??= [])
    if (values.length >= mostValues) continue
    const kept = value.slice(0, longestValue).toWellFormed()
    const bytes = bytesIn(kept)
    if (bytes <= left) values.push(kept)
    else if (values.length === 0) values.push('')
    left -= Math.min(left, bytes)
  }
  return fields
}

/** The last value of a field, as browsers would have it; empty where it was not sent. */
export const lastOf = (fields: Fields, name: string): string => fields[name]?.at(-1) ?? ''

/** These fields of a form and no others, each with every value; one that was not sent is empty. */
export const onlyFields = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? []]))

/** The object that a schema reads: one string a field, a list where a field can be sent more than once. */
export const schemaInput = (
  fields: Fields,
  names: readonly string[],
  repeatable: readonly string[] = [],
): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      repeatable.includes(name) ? (fields[name] ?? []) : lastOf(fields, name),
    ]),
  )
