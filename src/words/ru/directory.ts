import type { DirectoryWords } from '../de/directory.ts'

/** Who decides what, and how to reach an office or a partner. */
export const directory: DirectoryWords = {
  directory: {
    heading: 'Путеводитель: кто что решает?',
    lead: [
      'Здесь написано, кто что решает и что вы можете там сделать.',
      'Вам не нужно делать это в одиночку: мы поможем.',
    ],
    local:
      'Местные адреса и часы мы показываем только после проверки. Если чего-то не хватает, спросите нас.',
    groups: {
      money: 'Деньги и работа',
      family: 'Семья и дети',
      home: 'Жильё',
      law: 'Право и долги',
      health: 'Здоровье и уход',
      new: 'Новые в Германии',
      things: 'Еда и одежда',
    },
    who: 'Кто решает?',
    more: 'Подробнее об этом — в путеводителе',
    noLaw: 'Закона об этом нет.',
    safe: 'Если дома вас кто-то пугает, читайте здесь:',
  },
  contact: { phone: 'Телефон', mail: 'Электронная почта', hours: 'Часы' },
}
