import bodies from './bodies.css?inline'
import common from './common.css?inline'
import doors from './doors.css?inline'
import drawing from './drawing.css?inline'
import exit from './exit.css?inline'
import forms from './forms.css?inline'
import leicht from './leicht.css?inline'
import numbers from './numbers.css?inline'
import poster from './poster.css?inline'
import resident from './resident.css?inline'
import slots from './slots.css?inline'
import start from './start.css?inline'
import team from './team.css?inline'
import text from './text.css?inline'
import ticket from './ticket.css?inline'
import topics from './topics.css?inline'

/** Every sheet of the site, in the order in which they stand in a page: of two equal rules the later one counts. */
const sheets = {
  poster,
  common,
  team,
  forms,
  resident,
  doors,
  start,
  topics,
  drawing,
  slots,
  ticket,
  numbers,
  text,
  bodies,
  leicht,
  exit,
} as const

type SheetName = keyof typeof sheets

/** What one page needs of the sheets. Whatever is drawn on it says which one is its own (docs/decisions/0050). */
export type SheetsOfPage = {
  /** Refuses a sheet that is asked for when the styles of the page are written already. */
  readonly use: (name: SheetName) => void
  /** These and no others, whatever is asked for: they dress all that a page of theirs can show. */
  readonly useOnly: (names: readonly SheetName[]) => void
  /** The texts of what was asked for, each for a style element of its own. */
  readonly written: () => readonly string[]
}

/** The sheets of a page that is only begun: none. */
export function sheetsOfPage(): SheetsOfPage {
  const used = new Set<string>()
  let isWritten = false
  let areAll = false
  return {
    useOnly: (names) => {
      for (const name of names) used.add(name)
      areAll = true
    },
    use: (name) => {
      if (areAll) return
      if (isWritten && !used.has(name))
        throw new Error(`The sheet "${name}" is asked for below the styles of the page.`)
      used.add(name)
    },
    written: () => {
      isWritten = true
      return Object.entries(sheets).flatMap(([name, text]) => (used.has(name) ? [text] : []))
    },
  }
}
