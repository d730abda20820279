/**
 * The pages that everybody may find, in each language, without those that a folder of texts makes. A page belongs here
 * or says `personal` to its layout; a test holds the two together.
 */
export const findablePages = [
  '/',
  '/sprechstunde/',
  '/hausbesuch/',
  '/hilfe/',
  '/fragen/',
  '/ueber-uns/',
  '/wegweiser/',
  '/netzwerk/',
  '/projekte/',
  '/fachleute/',
  '/notfall/',
  '/schnell-verlassen/',
  '/kalender/',
  '/leichte-sprache/',
  '/gebaerdensprache/',
  '/barrierefreiheit/',
  '/datenschutz/',
  '/impressum/',
  '/aushang/',
  '/aushang/karte/',
  '/aushang/karten/',
] as const
