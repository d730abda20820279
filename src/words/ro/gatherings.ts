import type { GatheringsWords } from '../de/gatherings.ts'

/** The page that says what there is for everyone. What there is, staff say in German. */
export const gatherings: GatheringsWords = {
  gatherings: {
    title: 'Proiecte și întâlniri',
    heading: 'Proiecte și întâlniri pentru toți',
    lead: 'Acestea au loc în curând, pentru toți. Textele sunt în germană.',
    none: 'Momentan nu sunt proiecte și întâlniri.',
    unknown: 'Acum nu putem arăta acest lucru. Vă rugăm să ne sunați.',
    save: 'Salvați în calendar',
    subscribe: 'Abonați-vă la toate în calendar',
    subscribeHow: 'Calendarul dumneavoastră arată apoi singur ce este nou.',
  },
}
