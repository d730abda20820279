import type { EmergencyWords } from '../de/emergency.ts'

/** Around the emergency numbers. */
export const emergency: EmergencyWords = {
  emergency: {
    heading: 'Екстрені номери',
    lead: 'Ви в небезпеці? Телефонуйте негайно.',
    groups: {
      danger: 'Негайна допомога',
      violence: 'Допомога в разі насильства',
      children: 'Допомога для дітей і батьків',
      health: 'Допомога в разі хвороби',
      worry: 'Допомога, коли щось турбує',
      card: 'Зникла картка?',
    },
    hoursUnknown: 'Точного часу роботи ми не знаємо. Просто зателефонуйте',
    free: 'Безкоштовно',
    normal: 'Коштує як звичайний дзвінок',
    lastChecked: (day) => `Востаннє ми перевірили цей номер: ${day}.`,
    eachChecked: (day) => `Кожен номер ми перевірили в цей день або пізніше: ${day}.`,
  },
}
