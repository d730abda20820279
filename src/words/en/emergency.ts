import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
  emergency: {
    heading: 'Emergency numbers',
    lead: 'If you are in danger, call at once.',
    groups: {
      danger: 'Help right now',
      violence: 'Help if you face violence',
      children: 'Help for children and parents',
      health: 'Help when you are ill',
      worry: 'Help when you are worried',
      card: 'Is your card missing?',
    },
    hoursUnknown: 'Just call, even though we do not know the exact hours',
    free: 'Free of charge',
    normal: 'Costs as much as a normal call',
    lastChecked: (day) => `We last checked this number on ${day}.`,
    eachChecked: (day) => `We checked every number on ${day} or later.`,
  },
}
