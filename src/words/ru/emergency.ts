import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
  emergency: {
    heading: 'Экстренные номера',
    lead: 'Вы в опасности? Сразу звоните.',
    groups: {
      danger: 'Срочная помощь',
      violence: 'Помощь при насилии',
      children: 'Помощь детям и родителям',
      health: 'Помощь при болезни',
      worry: 'Помощь, когда тяжело',
      card: 'Карта пропала?',
    },
    hoursUnknown: 'Точных часов работы мы не знаем. Просто позвоните',
    free: 'Бесплатно',
    normal: 'Стоит столько же, сколько обычный звонок',
    lastChecked: (day) => `Последний раз мы проверили этот номер: ${day}.`,
    eachChecked: (day) => `Каждый номер мы проверили в этот день или позже: ${day}.`,
  },
}
