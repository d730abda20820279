import { Temporal } from 'temporal-polyfill'

/** One value of a statement. Lists and objects go as JSON, dates and instants as ISO text, `undefined` as null. */
type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | Temporal.Instant
  | Temporal.PlainDate
  | readonly unknown[]
  | Readonly<Record<string, unknown>>
export type Values = Readonly<Record<string, Value>>

/** What goes to Postgres for one value. */
type Sent = string | number | boolean | null

type Turned = { readonly text: string; readonly names: readonly string[] }

// What the first group does not catch is passed over as it stands: texts, quoted names, comments, texts between dollar
// signs, and casts (PostgreSQL 18, 4.1). A colon directly behind a letter or digit is the middle of a slice ([1:2]).
const tokens =
  /(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([a-z_]*)\$[\s\S]*?\$\1\$|::)|(?<!\w):([a-z]\w*)|(\$\d+)/gi

const turned = new Map<string, Turned>()

/** Each `:name` as a `$n`, the same one for the same name. Kept for each statement: its text does not change. */
function turn(text: string): Turned {
  const before = turned.get(text)
  if (before) return before
  const names: string[] = []
  const numbered = text.replace(
    tokens,
    (whole, _dollar: unknown, name: string | undefined, number: string | undefined) => {
      if (number) throw new TypeError(`A statement has ${number}, and values have names`)
      if (name === undefined) return whole
      if (!names.includes(name)) names.push(name)
      return `$${names.indexOf(name) + 1}`
    },
  )
  const made = { text: numbered, names }
  turned.set(text, made)
  return made
}

function sent(value: Value): Sent {
  if (value === undefined || value === null) return null
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate)
    return value.toString()
  return typeof value === 'object' ? JSON.stringify(value) : value
}

/**
 * A statement with named values (`:slot`) as Postgres takes it (`$1`), with its values in order. Refuses, with a `TypeError`
 * that carries no value: a name without a value, a value that the text does not use, a `$1` written by hand.
 */
export function withNumbers(
  statement: string,
  values: Values,
): { readonly text: string; readonly values: readonly Sent[] } {
  const { text, names } = turn(statement)
  const missing = names.filter((name) => !Object.hasOwn(values, name))
  if (missing.length > 0) throw new TypeError(`No value for ${missing.join(', ')}`)
  const unused = Object.keys(values).filter((name) => !names.includes(name))
  if (unused.length > 0) throw new TypeError(`The statement does not use ${unused.join(', ')}`)
  return { text, values: names.map((name) => sent(values[name])) }
}
