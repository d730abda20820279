import type { ContactFile } from '../../domain/place/contact.ts'
import { stillToAsk } from '../to-ask.ts'

/**
 * Where people of Pliezhausen find the offices of `src/content/de/bodies.yaml`. Nobody has been asked yet: nothing of it stands on a page.
 * How an answer is written in: docs/operate.md, "Adressen von anderen Stellen".
 */
export const offices: Readonly<Record<string, ContactFile>> = {
  jobcenter: stillToAsk,
  arbeitsagentur: stillToAsk,
  rentenversicherung: stillToAsk,
  sozialamt: stillToAsk,
  familienkasse: stillToAsk,
  jugendamt: stillToAsk,
  erziehungsberatung: stillToAsk,
  'fruehe-hilfen': stillToAsk,
  wohngeldstelle: stillToAsk,
  wohnungslosenhilfe: stillToAsk,
  schuldnerberatung: stillToAsk,
  amtsgericht: stillToAsk,
  arbeitsgericht: stillToAsk,
  familiengericht: stillToAsk,
  schutz: stillToAsk,
  pflegestuetzpunkt: stillToAsk,
  suchtberatung: stillToAsk,
  auslaenderbehoerde: stillToAsk,
  sprachkurs: stillToAsk,
  tafel: stillToAsk,
  kleidung: stillToAsk,
}
