import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, in this language. */
export const place: PlaceWords = {
  places: {
    pliezhausen: {
      serviceMeaning: ['Sozialraum значит: место, где вы живёте, и люди вокруг вас.'],
      municipality: 'Община (Gemeinde Pliezhausen)',
      county: 'Район (Landkreis Reutlingen)',
      room: 'первый этаж (Büro im Erdgeschoss)',
      advisers: {
        jugendamt: {
          title: 'Специалист по социальной работе (Sozialarbeiter)',
          employer: 'ведомство по делам молодёжи (Jugendamt Reutlingen)',
        },
        diakonie: {
          title: 'Специалист по социальной работе (Sozialarbeiterin)',
          employer: 'служба диаконии (Diakoniestation Metzingen)',
        },
      },
      backers: [
        {
          name: 'Община (Gemeinde Pliezhausen)',
          does: 'Она всё организует. Наш кабинет находится в ратуше (Rathaus).',
        },
        { name: 'Район (Landkreis Reutlingen)', does: 'Он оплачивает работу специалистов.' },
        {
          name: 'Ведомство по делам молодёжи (Jugendamt Reutlingen)',
          does: 'Оттуда специалист нашей команды (Sozialarbeiter).',
        },
        {
          name: 'Служба диаконии (Diakoniestation Metzingen)',
          does: 'Оттуда специалист нашей команды (Sozialarbeiterin).',
        },
      ],
      partners: [
        {
          name: 'Служба интеграции (Integrationsmanagement)',
          does: 'Помогает людям, которые недавно в Германии. Вместе с нами приходит и к вам домой.',
        },
        {
          name: 'Социальные педагоги в школе (Schulsozialarbeit)',
          does: 'Помогают детям и родителям, если ребёнку тяжело в школе.',
        },
        {
          name: 'Школа совместного обучения (Gemeinschaftsschule)',
          does: 'Здесь дети учатся вместе.',
        },
        {
          name: 'Открытая работа с молодёжью (Offene Jugendarbeit)',
          does: 'Открыта для всех молодых людей.',
        },
        {
          name: 'Молодёжный центр (Jugendhaus)',
          does: 'Место для молодых людей. Там мы планируем и проекты.',
        },
        { name: 'Музыкальная школа (Musikschule)', does: 'Здесь дети учатся музыке.' },
      ],
      story: [
        'Район (Landkreis Reutlingen) оплачивает такую помощь в 5 общинах.',
        'Первой была община Lichtenstein, и там всё хорошо получилось.',
        'Община Pliezhausen тоже этого добивалась.',
        'Весной 2023 года об этом узнал совет общины (Gemeinderat).',
      ],
      youthOffice: [
        'Один человек в нашей команде работает в ведомстве по делам молодёжи (Jugendamt Reutlingen).',
        'Другой человек работает в службе диаконии (Diakoniestation Metzingen).',
        'Вы можете выбрать, с кем говорить.',
      ],
      processors: [
        {
          name: 'Netlify, Inc., США',
          does: 'На компьютерах этой фирмы находится сайт.',
          where: 'ПРИМЕР: место и правовая основа ещё не указаны',
        },
        {
          name: 'ПРИМЕР: почтовая фирма ещё не указана',
          does: 'Эта фирма отправляет наши электронные письма.',
          where: 'ПРИМЕР: место ещё не указано',
        },
      ],
    },
  },
}
