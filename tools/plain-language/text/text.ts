import type { Level, Says } from '../finding.ts'

/** One string that a resident can read, and where it stands. */
export type Text = {
  readonly file: string
  /** Where in the file: a key, a line, an attribute. */
  readonly place: string
  readonly text: string
  /** As it stands in the file, where placeholders like `{{phone}}` were filled in to read it. */
  readonly typed?: string
  readonly level: Level
  /** What is scored together: a page, a mail, a part of the interface. */
  readonly group: string
  /**
   * `plain` must be easy; `labels` too, but a list of names of pages has no average; `law` are the paragraphs of a legal page that
   * say what a law wants in its words.
   */
  readonly manner: 'plain' | 'labels' | 'law'
  /** A heading, a label, a button: read, but no sentence. */
  readonly isName?: boolean
  /** How it speaks to its reader, where that is not "Sie"; `both` where texts of both kinds stand together. */
  readonly says?: Says
  /** Others see it without asking: titles, addresses, mails, calendars (domain 3). */
  readonly discreet: boolean
  /** Written by us, or put together from that by a build. */
  readonly origin: 'written' | 'built'
}

/** Files say by their name how easy they are: `src/content/leicht/…`, `src/i18n/leicht.ts`, `dist/leicht/…`. */
export const levelOf = (file: string): Level =>
  /(?:^|\/)leicht(?=[/.-]|$)/.test(file) ? 'leicht' : 'einfach'

/** Pages that a law demands. Their title and lead are plain, their body may use the law's words (domain 1.5). */
export const isLegal = (file: string): boolean =>
  levelOf(file) === 'einfach' &&
  /(?:^|\/)(?:datenschutz|impressum|barrierefreiheit)(?=[/.]|$)/.test(file)

/**
 * Strings of the interface are read one by one and stand on pages elsewhere: only there have they an average. The poster and the
 * cards are signs.
 */
export const isPage = ({ file }: Pick<Text, 'file'>): boolean =>
  !/^(?:src\/(?:words|places)|dist\/aushang)\//.test(file)
