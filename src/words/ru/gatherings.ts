import type { GatheringsWords } from '../de/gatherings.ts'

/** The page that says what there is for everyone. What there is, staff say in German. */
export const gatherings: GatheringsWords = {
  gatherings: {
    title: 'Проекты и встречи',
    heading: 'Проекты и встречи для всех',
    lead: 'Это скоро пройдёт, и прийти могут все. Тексты на немецком языке.',
    none: 'Сейчас нет проектов и встреч.',
    unknown: 'Сейчас мы не можем это показать. Пожалуйста, позвоните нам.',
    save: 'Сохранить в календаре',
    subscribe: 'Подписаться на всё в календаре',
    subscribeHow: 'Тогда ваш календарь сам покажет, что нового.',
  },
}
