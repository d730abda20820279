declare namespace App {
  // It is Astro's own interface that grows by this, so it cannot be a type.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Locals {
    /** The words of the page's language; the middleware chooses them by the address. */
    words: import('./i18n/de.ts').Words
    /** The place with what staff changed for certain days, read once for each page that asks for it. */
    placeNow: () => Promise<import('./place/schema.ts').Place>
  }
}
