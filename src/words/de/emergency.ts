import type { Widened } from '../widened.ts'

/** Around the emergency numbers. */
export const emergency = {
  emergency: {
    heading: 'Notfallnummern',
    lead: 'Wenn Sie in Gefahr sind, rufen Sie sofort an.',
    groups: {
      danger: 'Sofort Hilfe',
      violence: 'Hilfe bei Gewalt',
      children: 'Hilfe für Kinder und Eltern',
      health: 'Hilfe bei Krankheit',
      worry: 'Hilfe bei Sorgen',
      card: 'Karte weg?',
    },
    /** Where no source of the last two years says when somebody answers. True of each number. */
    hoursUnknown: 'Rufen Sie einfach an, auch wenn wir die Zeiten nicht genau kennen',
    free: 'Kostenlos',
    normal: 'Kostet so viel wie ein normaler Anruf',
    /** Beside a number that nobody has compared with its source for long. */
    lastChecked: (day: string) => `Diese Nummer haben wir zuletzt am ${day} geprüft.`,
    /** Of all numbers, with the day of the one that was compared longest ago. */
    eachChecked: (day: string) => `Jede Nummer haben wir am ${day} oder später geprüft.`,
  },
}
export type EmergencyWords = Widened<typeof emergency>
