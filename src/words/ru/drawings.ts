import type { DrawingsWords } from '../de/drawings.ts'

/** What a drawing says to whoever does not see it. */
export const drawings: DrawingsWords = {
  drawings: {
    figure: { woman: 'женщина', man: 'мужчина', unknown: 'человек' },
    table: (figures) => `За столом: ${figures.join(' и ')}. Один стул ещё свободен.`,
    call: 'Звонит телефон. Голос говорит только: Rathaus.',
    visit: 'Человек с сумкой подходит к дому. Дверь открыта.',
    child: 'Человек ведёт ребёнка за руку.',
    interpreter: '2 человека говорят на разных языках. Третий человек переводит.',
    wayTitle: 'Как нас найти',
    way: {
      street: (street) => `Наш адрес: ${street}`,
      building: (rathaus) => `Здесь стоит ратуша: ${rathaus}.`,
      door: (room) => `Войдите в эту дверь. Наш кабинет: ${room}`,
    },
    wayExample: 'Этот путь — только пример.',
  },
}
