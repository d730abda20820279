import type { DrawingsWords } from '../de/drawings.ts'

/** What a drawing says to whoever does not see it. */
export const drawings: DrawingsWords = {
  drawings: {
    figure: { woman: 'жінка', man: 'чоловік', unknown: 'людина' },
    table: (figures) => `За столом: ${figures.join(' і ')}. Один стілець ще вільний.`,
    call: 'Дзвонить телефон. Голос каже лише: Rathaus.',
    visit: 'Людина з сумкою підходить до будинку. Двері відчинені.',
    child: 'Людина веде за руку дитину.',
    interpreter: '2 людини говорять різними мовами. Третя людина перекладає.',
    wayTitle: 'Як нас знайти',
    way: {
      street: (street) => `Адреса: ${street}`,
      building: (rathaus) => `Тут стоїть ратуша: ${rathaus}.`,
      door: (room) => `Зайдіть у ці двері. Наш кабінет: ${room}`,
    },
    wayExample: 'Цей шлях — лише приклад.',
  },
}
