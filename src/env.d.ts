/** Which texts of each language are older than their German original. `astro.config.mjs` knows it at the build. */
declare const STALE_TEXTS: Readonly<Record<string, readonly string[]>>

declare namespace App {
  // It is Astro's own interface that grows by this, so it cannot be a type.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Locals {
    /** The present instant, the same for all of one page. */
    now: import('temporal-polyfill').Temporal.Instant
    /** A refused form as it was filled in, from the address of the page that shows it again; staff's for who is signed in. */
    shownAgain: (
      member?: import('./domain/staff/member.ts').Member,
    ) => Promise<import('./domain/submission/draft.ts').ShownAgain>
    /** The id of a form that is shown, empty or as it was sent back. */
    formId: (draft: import('./domain/submission/draft.ts').Draft | undefined) => string
    /** The sheets that what is drawn on this page asks for. */
    sheets: import('./styles/sheets.ts').SheetsOfPage
    /** The page's language; the middleware knows it by the address. */
    language: import('./words/languages.ts').SiteLanguage
    /** Its words. */
    words: import('./words/de/words.ts').Words
    /** How it says days and times. */
    dates: import('./words/dates.ts').Dates
    /** The German words, where nobody has checked these yet: they stand beside what matters most. */
    german: import('./words/de/words.ts').Words | undefined
    /** The address of a page of ours in this language, from its German one. */
    to: (path: string) => string
    /** The facts of this deploy's place, as the language says them. */
    here: import('./domain/place/schema.ts').Facts
    /** Whether one account of staff alone counts; only for a page of somebody who is of staff. */
    worksAlone: () => boolean
    /**
     * The same with its plan: who is there, when, and what staff changed; read once for each page that asks for it. A shared page
     * has what was published, a page of staff or of one person what the database has.
     */
    placeNow: () => Promise<import('../netlify/plan/read.ts').Shown>
    /** What was published, with the times that are taken: for a shared page. */
    publishedPlace: () => Promise<import('../netlify/plan/read.ts').Published>
  }
}
