import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
  emergency: {
    heading: 'Numere de urgență',
    lead: 'Dacă sunteți în pericol, sunați imediat.',
    groups: {
      danger: 'Ajutor imediat',
      violence: 'Ajutor în caz de violență',
      children: 'Ajutor pentru copii și părinți',
      health: 'Ajutor în caz de boală',
      worry: 'Ajutor când vă este greu',
      card: 'V-a dispărut cardul?',
    },
    hoursUnknown: 'Sunați oricum, chiar dacă nu știm exact programul',
    free: 'Gratuit',
    normal: 'Costă cât un apel obișnuit',
    lastChecked: (day) => `Am verificat ultima dată acest număr pe ${day}.`,
    eachChecked: (day) => `Am verificat fiecare număr pe ${day} sau mai târziu.`,
  },
}
