import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
  emergency: {
    heading: 'Numere de urgență',
    lead: 'Sunteți în pericol? Sunați imediat.',
    groups: {
      danger: 'Ajutor imediat',
      violence: 'Ajutor în caz de violență',
      children: 'Ajutor pentru copii și părinți',
      health: 'Ajutor în caz de boală',
      worry: 'Ajutor când aveți griji',
      card: 'Nu mai aveți cardul?',
    },
    hoursUnknown: 'Nu știm exact programul. Sunați oricum',
    free: 'Gratuit',
    normal: 'Costă cât un apel obișnuit',
    lastChecked: (day) => `Am verificat ultima dată acest număr la data de ${day}.`,
    eachChecked: (day) => `Am verificat fiecare număr la data de ${day} sau mai târziu.`,
  },
}
