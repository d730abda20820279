import type { Widened } from '../widened.ts'

/** Who decides what, and how to reach an office or a partner. */
export const directory = {
  directory: {
    heading: 'Wegweiser: Wer entscheidet was?',
    lead: [
      'Hier steht, wer worüber entscheidet und was Sie dort tun können.',
      'Sie müssen das nicht allein schaffen, denn wir helfen Ihnen dabei.',
    ],
    /** An address, a number and hours stand there only when somebody has confirmed them. */
    local:
      'Adressen und Zeiten von hier zeigen wir erst, wenn wir sie geprüft haben. Wenn eine fehlt, fragen Sie uns.',
    groups: {
      money: 'Geld und Arbeit',
      family: 'Familie und Kinder',
      home: 'Wohnen',
      law: 'Recht und Schulden',
      health: 'Gesundheit und Pflege',
      new: 'Neu in Deutschland',
      things: 'Essen und Kleidung',
    },
    /** Over what stands on the page of a topic. */
    who: 'Wer entscheidet?',
    more: 'Mehr dazu im Wegweiser',
    noLaw: 'Dafür gibt es kein Gesetz.',
    /** Before the link to the page on safety at home: that has a way out, and the one page of all has none. */
    safe: 'Wenn Ihnen zu Hause jemand Angst macht, lesen Sie hier:',
  },
  contact: { phone: 'Telefon', mail: 'E-Mail', hours: 'Zeiten' },
}
export type DirectoryWords = Widened<typeof directory>
