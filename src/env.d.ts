declare namespace App {
  // An interface, because it is Astro's own that grows by this.
  interface Locals {
    /** The words of the page's language; the middleware chooses them by the address. */
    words: import('./i18n/de.ts').Words
  }
}
