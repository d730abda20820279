declare namespace App {
  // It is Astro's own interface that grows by this, so it cannot be a type.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Locals {
    /** The words of the page's language; the middleware chooses them by the address. */
    words: import('./i18n/de.ts').Words
  }
}
