/** To be read out on the phone: the letters that our codes have, by the towns of DIN 5009:2022. */
const towns: Readonly<Record<string, string>> = {
  A: 'Aachen',
  B: 'Berlin',
  C: 'Chemnitz',
  D: 'Düsseldorf',
  E: 'Essen',
  F: 'Frankfurt',
  G: 'Goslar',
  H: 'Hamburg',
  J: 'Jena',
  K: 'Köln',
  M: 'München',
  N: 'Nürnberg',
  P: 'Potsdam',
  Q: 'Quickborn',
  R: 'Rostock',
  S: 'Salzwedel',
  T: 'Tübingen',
  V: 'Völklingen',
  W: 'Wuppertal',
  X: 'Xanten',
  Y: 'Ypsilon',
  Z: 'Zwickau',
}
const digits = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']

/** Each sign of a code with the word to say for it. */
export const spelled = (
  code: string,
): readonly { readonly sign: string; readonly word: string }[] =>
  Array.from(code, (sign) => ({ sign, word: towns[sign] ?? digits[Number(sign)] ?? sign }))
