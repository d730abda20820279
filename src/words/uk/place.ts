import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, in this language. */
export const place: PlaceWords = {
  places: {
    pliezhausen: {
      service: 'Sozialraumorientierung',
      serviceMeaning: ['Sozialraum — це місце, де ви живете, і люди навколо вас.'],
      municipality: 'Громада Pliezhausen (Gemeinde Pliezhausen)',
      county: 'Округ Reutlingen (Landkreis Reutlingen)',
      room: 'перший поверх (Büro im Erdgeschoss)',
      advisers: {
        jugendamt: {
          title: 'Соціальний працівник (Sozialarbeiter)',
          employer: 'відомство у справах дітей і молоді (Jugendamt Reutlingen)',
        },
        diakonie: {
          title: 'Соціальна працівниця (Sozialarbeiterin)',
          employer: 'служба «Діаконія» (Diakoniestation Metzingen)',
        },
      },
      backers: [
        {
          name: 'Громада Pliezhausen (Gemeinde Pliezhausen)',
          does: 'Вона все організовує. Наш кабінет — у ратуші (Rathaus).',
        },
        {
          name: 'Округ Reutlingen (Landkreis Reutlingen)',
          does: 'Він оплачує роботу фахівців.',
        },
        {
          name: 'Відомство у справах дітей і молоді (Jugendamt Reutlingen)',
          does: 'Звідти наш соціальний працівник.',
        },
        {
          name: 'Служба «Діаконія» (Diakoniestation Metzingen)',
          does: 'Звідти наша соціальна працівниця.',
        },
      ],
      partners: [
        {
          name: 'Служба інтеграції (Integrationsmanagement)',
          does: 'Допомагає людям, які недавно в Німеччині. Разом із нами приходить і до вас додому.',
        },
        {
          name: 'Соціальні педагоги в школі (Schulsozialarbeit)',
          does: 'Допомагають дітям і батькам, якщо дитині важко в школі.',
        },
        {
          name: 'Школа спільного навчання (Gemeinschaftsschule)',
          does: 'Тут діти вчаться разом.',
        },
        {
          name: 'Відкрита робота з молоддю (Offene Jugendarbeit)',
          does: 'Вона для всіх молодих людей.',
        },
        {
          name: 'Молодіжний центр (Jugendhaus)',
          does: 'Місце для молоді. Там ми також плануємо проєкти.',
        },
        {
          name: 'Музична школа (Musikschule)',
          does: 'Тут діти вчаться музики.',
        },
      ],
      story: [
        'Округ Reutlingen оплачує таку допомогу у 5 громадах.',
        'Першою була громада Lichtenstein, і там усе добре вийшло.',
        'Громада Pliezhausen теж цього домагалася.',
        'Навесні 2023 року про це дізналася рада громади (Gemeinderat).',
      ],
      youthOffice: [
        'Одна людина з нашої команди працює у відомстві у справах дітей і молоді (Jugendamt Reutlingen).',
        'Друга людина працює у службі «Діаконія» (Diakoniestation Metzingen).',
        'Ви можете вибрати, з ким говорити.',
      ],
      processors: [
        {
          name: 'Netlify, Inc., USA',
          does: 'На комп’ютерах цієї фірми розміщено сайт.',
          where: 'ПРИКЛАД: місця і правової підстави ще немає',
        },
        {
          name: 'ПРИКЛАД: поштової фірми ще немає',
          does: 'Ця фірма надсилає наші електронні листи.',
          where: 'ПРИКЛАД: місця ще немає',
        },
      ],
    },
  },
}
