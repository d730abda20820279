import type { TextRule } from '../finding.ts'
import { all, whole } from '../text/german.ts'

const stems = 'hätt|wär|würd|könnt|müsst|dürft|bräucht|käm|gäb|ließ|sollt'
const forms = whole(`(?:${stems})e(?:n|st|t)?`, 'giu')
/** "Sollte" is also past tense; "Sie sollten" is advice that means "must", and says it less clearly. */
const hints: Readonly<Record<string, string>> = {
  hätt: 'haben',
  wär: 'sein',
  würd: 'Sagen Sie, was geschieht.',
  könnt: 'können',
  müsst: 'müssen',
  dürft: 'dürfen',
  bräucht: 'brauchen',
  käm: 'kommen',
  gäb: 'geben',
  ließ: 'lassen',
  sollt: '"Bitte …" oder "Sie müssen …"',
}

/** PL-7: what is, not what might be (BITV 2.0 Anlage 2 Teil 2 Nr. 1). "Möchten" is an everyday word and stays. */
export const konjunktiv: TextRule = (text) =>
  all(text, forms).map((words) => ({
    words,
    hint: hints[words.toLowerCase().replace(/e(?:n|st|t)?$/, '')] ?? '',
  }))
