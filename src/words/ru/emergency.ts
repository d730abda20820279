import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
  emergency: {
    heading: 'Экстренные номера',
    lead: 'Если вы в опасности, звоните сразу.',
    groups: {
      danger: 'Срочная помощь',
      violence: 'Помощь при насилии',
      children: 'Помощь детям и родителям',
      health: 'Помощь при болезни',
      worry: 'Помощь, когда тяжело на душе',
      card: 'Пропала банковская карта?',
    },
    hoursUnknown: 'Просто позвоните. Точных часов мы не знаем',
    free: 'Бесплатно',
    normal: 'Стоит столько же, сколько обычный звонок',
    lastChecked: (day) => `Последний раз мы проверили этот номер ${day}`,
    eachChecked: (day) => `Каждый номер мы проверили не раньше чем ${day}`,
  },
}
