/**
 * Words as people meet them on letters and signs, though they are longer than `longestUnsplit`: names of money, of offices, of
 * professions. Nobody finds "Wohn-Geld" on a form (issue 19). Endings are found along with the word.
 */
const natural = [
  'Ansprechpartnerin',
  'Arbeitslosengeld',
  'Ausländerbehörde',
  'Barrierefreiheit',
  'Bereitschaftsdienst',
  'Diakoniestation',
  'Erziehungsberatung',
  'Gebärdensprache',
  'Gemeinschaftsschule',
  'Gewaltschutzgesetz',
  'Grundsicherungsgeld',
  'Integrationsmanagement',
  'Krankenversicherung',
  'Lernschwierigkeiten',
  'Pflegestützpunkt',
  'Rentenversicherung',
  'Schuldnerberatung',
  'Schulsozialarbeit',
  'Sozialarbeiterin',
  'Sozialleistungen',
  'Telefonseelsorge',
  'Unterhaltsvorschuss',
] as const

/** Rare words of more than `longestUnsplit` letters, split, and each in this one way. */
const split = [
  'Asylbewerber-Leistungsgesetz',
  'Behinderten-Beauftragte',
  'Datenschutz-Beauftragte',
  'Datenschutz-Grundverordnung',
  'Übersetzungs-Seite',
  'Umsatzsteuer-Identifikationsnummer',
] as const

/** Written with a hyphen by everybody: a letter, a foreign word, a name. */
const everybodys = [
  'Baden-Württemberg',
  'E-Mail',
  'E-Mail-Adresse',
  'Info-Telefon',
  'Inkognito-Fenster',
  'L-Bank',
  'Notruf-App',
  'P-Konto',
  'QR-Code',
  'Schwarz-Weiß',
  'Braille-Zeile',
] as const

/** More letters than this, and the word is on the list of natural ones, or split. */
export const longestUnsplit = 15

const ending = /(?:e|en|er|n|s|es|in|innen)?$/
const isOf = (list: readonly string[]) => {
  const words = new Set(list)
  return (word: string): boolean => {
    const end = ending.exec(word)?.[0] ?? ''
    const stems = Array.from({ length: end.length + 1 }, (_, cut) =>
      word.slice(0, word.length - cut),
    )
    return stems.some((stem) => words.has(stem))
  }
}

/** On the list of long words that stay whole. */
export const isNatural = isOf(natural)
/** A hyphen that belongs there. */
export const isSplit = isOf([...split, ...everybodys])
/** The natural word of one with a hyphen: "Wohn-Geld" is "Wohngeld". */
export const joined = (word: string): string => {
  const [first = '', ...more] = word.split('-')
  return first + more.map((piece) => piece.toLowerCase()).join('')
}
