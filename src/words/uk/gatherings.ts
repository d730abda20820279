import type { GatheringsWords } from '../de/gatherings.ts'

/** The page that says what there is for everyone. What there is, staff say in German. */
export const gatherings: GatheringsWords = {
  gatherings: {
    title: 'Проєкти й зустрічі',
    heading: 'Проєкти й зустрічі для всіх',
    lead: 'Це скоро відбудеться, і прийти можуть усі. Тексти німецькою мовою.',
    none: 'Зараз немає проєктів і зустрічей.',
    unknown: 'Зараз ми не можемо це показати. Будь ласка, зателефонуйте нам.',
    save: 'Зберегти в календарі',
    subscribe: 'Підписатися на все в календарі',
    subscribeHow: 'Тоді ваш календар сам покаже, що нового.',
  },
}
