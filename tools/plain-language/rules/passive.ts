import type { TextRule } from '../finding.ts'
import { sentencesOf } from '../text/split.ts'

const separable =
  '(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|herunter|hin|hinzu|hoch|los|mit|nach|statt|teil|um|vor|weg|weiter|zu|zurück|zusammen)?'
const inseparable = '(?:be|ver|er|zer|ent|unter|über|wieder|emp|miss|hinter)'
/** Participles that no infinitive looks like: after "wird" they are passive, and never future. */
const strong =
  '(?:schrieben|nommen|sprochen|worfen|troffen|boten|schlossen|bunden|schieden|griffen|hoben|loren|wiesen|standen|zogen|brochen|funden|trieben|stohlen|rissen|holfen|worben|storben)'
/** Look like participles and are none. */
const others =
  '(?:gesund|gesamt|überhaupt|ernst|entfernt|gerecht|gewohnt|bereit|bekannt|beliebt|bewusst|berühmt|berechtigt|verrückt|verliebt|verschieden|verwandt|besetzt|gehört)'

const participle = `(?!${others}(?!\\p{L}))(?:${separable}ge\\p{Ll}{2,}(?:t|en)|\\p{Ll}{3,}iert|${inseparable}\\p{Ll}{2,}t|${inseparable}${strong})`
/** After "wurde" also what looks like an infinitive: "wurde vergessen". */
const anyParticiple = `(?:${participle}|${inseparable}\\p{Ll}{3,}en)`
/** With "ge" in front, and yet infinitives: "Wir werden gehen" is future. */
const infinitives =
  '(?:gehen|geben|gelten|gewinnen|gehören|gefallen|genießen|geschehen|gebrauchen|gelingen|gestalten|gewähren|begegnen|[a-zäöü]+gehen|[a-zäöü]+geben)'
const word = (pattern: string) => `(?<!\\p{L})${pattern}(?!\\p{L})`
const inOneClause = '(?:(?! und | oder )[^.,;:!?])*?'

const passives = [
  `${word('[Ww](?:ird|erden|erde)')}${inOneClause}${word(`(?!${infinitives}(?!\\p{L}))${participle}`)}`,
  `${word('[Ww]urden?')}${inOneClause}${word(anyParticiple)}`,
  `${word(`(?!${infinitives}(?!\\p{L}))${participle}`)} (?:wird|werden|wurden?|worden)(?!\\p{L})`,
  `${word(anyParticiple)} (?:wurden?|worden)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'u'))

/**
 * PL-5: somebody does it (BITV 2.0 Anlage 2 Teil 2 Nr. 1). "Ist geschlossen" tells a state and is allowed (DIN SPEC 33429), and so is
 * the future: "Wir werden Sie anrufen".
 */
export const passive: TextRule = (text) =>
  sentencesOf(text)
    .filter((sentence) => passives.some((pattern) => pattern.test(sentence)))
    .map((sentence) => ({ words: sentence, hint: 'Wer tut es? Zum Beispiel: "Wir rufen Sie an."' }))
