import type { ContactFile } from '../../domain/place/contact.ts'
import { stillToAsk } from '../to-ask.ts'

const invented = { confirmed: true, source: 'Erfunden' } as const

/** Invented: one of which all is known, one that has no mail, one of which a number is written down that nobody has confirmed. */
export const offices: Readonly<Record<string, ContactFile>> = {
  jobcenter: {
    phone: { value: '07121 0010', ...invented },
    mail: { value: 'jobcenter@musterdorf.example', ...invented },
    address: { value: ['Jobcenter Musterland', 'Marktweg 1', '01234 Musterdorf'], ...invented },
    hours: { value: ['Montag bis Freitag von 8 bis 12 Uhr'], ...invented },
  },
  wohngeldstelle: {
    phone: { value: '07121 0099', confirmed: false, source: 'Aus einem alten Blatt' },
    mail: { value: null, ...invented },
    address: { value: ['Landratsamt Musterland', 'Marktweg 3'], ...invented },
    hours: { value: null, confirmed: false, source: 'Noch nicht gefragt' },
  },
  tafel: {
    phone: { value: null, ...invented },
    mail: { value: null, ...invented },
    address: { value: ['Tafel Musterdorf', 'Dorfplatz 5'], ...invented },
    hours: { value: ['Mittwoch von 14 bis 16 Uhr'], ...invented },
  },
  arbeitsagentur: stillToAsk,
  rentenversicherung: stillToAsk,
  sozialamt: stillToAsk,
  familienkasse: stillToAsk,
  jugendamt: stillToAsk,
  erziehungsberatung: stillToAsk,
  'fruehe-hilfen': stillToAsk,
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
  kleidung: stillToAsk,
}
