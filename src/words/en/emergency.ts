import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
  emergency: {
    heading: 'Emergency numbers',
    lead: 'Are you in danger? Call at once.',
    groups: {
      danger: 'Help at once',
      violence: 'Help with violence',
      children: 'Help for children and parents',
      health: 'Help when you are ill',
      worry: 'Help with worries',
      card: 'Is your card missing?',
    },
    hoursUnknown: 'We do not know the exact hours. Just call',
    free: 'Free of charge',
    normal: 'Costs as much as a normal call',
    lastChecked: (day) => `We last checked this number on ${day}.`,
    eachChecked: (day) => `We checked every number on ${day} or later.`,
  },
}
