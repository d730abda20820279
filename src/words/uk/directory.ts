import type { DirectoryWords } from '../de/directory.ts'

/** Who decides what, and how to reach an office or a partner. */
export const directory: DirectoryWords = {
  directory: {
    heading: 'Путівник: хто що вирішує?',
    lead: [
      'Тут написано, хто що вирішує і що ви можете там зробити.',
      'Вам не треба робити це самотужки: ми допоможемо.',
    ],
    local:
      'Місцеві адреси й години ми показуємо лише після перевірки. Якщо чогось бракує, запитайте нас.',
    groups: {
      money: 'Гроші та робота',
      family: 'Сім’я та діти',
      home: 'Житло',
      law: 'Право та борги',
      health: 'Здоров’я та догляд',
      new: 'Нові в Німеччині',
      things: 'Їжа та одяг',
    },
    who: 'Хто вирішує?',
    more: 'Більше про це — у путівнику',
    noLaw: 'Закону про це немає.',
    safe: 'Якщо вдома вас хтось лякає, читайте тут:',
  },
  contact: { phone: 'Телефон', mail: 'Електронна пошта', hours: 'Години' },
}
