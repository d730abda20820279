import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
  emergency: {
    heading: 'Екстрені номери',
    lead: 'Якщо ви в небезпеці, телефонуйте негайно.',
    groups: {
      danger: 'Негайна допомога',
      violence: 'Допомога в разі насильства',
      children: 'Допомога для дітей і батьків',
      health: 'Допомога в разі хвороби',
      worry: 'Допомога, коли важко на душі',
      card: 'Зникла банківська картка?',
    },
    hoursUnknown: 'Просто зателефонуйте. Точних годин ми не знаємо',
    free: 'Безкоштовно',
    normal: 'Коштує стільки ж, скільки звичайний дзвінок',
    lastChecked: (day) => `Востаннє ми перевірили цей номер ${day}`,
    eachChecked: (day) => `Кожен номер ми перевірили не раніше ніж ${day}`,
  },
}
