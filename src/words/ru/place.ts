import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, word for word, and how this language says it. */
export const place: PlaceWords = {
  ofPlace: {
    'Sozialraum heißt: Ihr Ort und die Menschen um Sie herum.':
      'Sozialraum значит: место, где вы живёте, и люди вокруг вас.',
    'Gemeinde Pliezhausen': 'Община (Gemeinde Pliezhausen)',
    'Landkreis Reutlingen': 'Район (Landkreis Reutlingen)',
    'Büro im Erdgeschoss': 'первый этаж (Büro im Erdgeschoss)',
    Sozialarbeiter: 'Специалист по социальной работе (Sozialarbeiter)',
    'Jugendamt Reutlingen': 'ведомство по делам молодёжи (Jugendamt Reutlingen)',
    Sozialarbeiterin: 'Специалист по социальной работе (Sozialarbeiterin)',
    'Diakoniestation Metzingen': 'служба диаконии (Diakoniestation Metzingen)',
    'Sie organisiert alles, und unser Büro ist in ihrem Rathaus.':
      'Она всё организует. Наш кабинет находится в ратуше (Rathaus).',
    'Er bezahlt die Arbeit von den Fachleuten.': 'Он оплачивает работу специалистов.',
    'Von dort kommt ein Sozialarbeiter.': 'Оттуда специалист нашей команды (Sozialarbeiter).',
    'Von dort kommt eine Sozialarbeiterin.': 'Оттуда специалист нашей команды (Sozialarbeiterin).',
    Integrationsmanagement: 'Служба интеграции (Integrationsmanagement)',
    'Hilft Menschen, die neu in Deutschland sind. Kommt auch mit uns zu Ihnen nach Hause.':
      'Помогает людям, которые недавно в Германии. Вместе с нами приходит и к вам домой.',
    Schulsozialarbeit: 'Социальные педагоги в школе (Schulsozialarbeit)',
    'Hilft Kindern und Eltern bei Sorgen in der Schule.':
      'Помогают детям и родителям, если ребёнку тяжело в школе.',
    Gemeinschaftsschule: 'Школа совместного обучения (Gemeinschaftsschule)',
    'Hier lernen Kinder gemeinsam.': 'Здесь дети учатся вместе.',
    'Offene Jugendarbeit': 'Открытая работа с молодёжью (Offene Jugendarbeit)',
    'Ist für alle jungen Menschen da.': 'Открыта для всех молодых людей.',
    Jugendhaus: 'Молодёжный центр (Jugendhaus)',
    'Ein Ort für junge Menschen, an dem wir auch Projekte planen.':
      'Место для молодых людей. Там мы планируем и проекты.',
    Musikschule: 'Музыкальная школа (Musikschule)',
    'Hier lernen Kinder, Musik zu machen.': 'Здесь дети учатся музыке.',
    'Der Landkreis Reutlingen bezahlt dieses Angebot an 5 Orten.':
      'Район (Landkreis Reutlingen) оплачивает такую помощь в 5 общинах.',
    'Der erste Ort war Lichtenstein, und dort hat es gut geklappt.':
      'Первой была община Lichtenstein, и там всё хорошо получилось.',
    'Auch Pliezhausen hat sich dafür eingesetzt.': 'Община Pliezhausen тоже этого добивалась.',
    'Im Frühling 2023 hat der Gemeinderat davon erfahren.':
      'Весной 2023 года об этом узнал совет общины (Gemeinderat).',
    'Eine Person von uns arbeitet beim Jugendamt Reutlingen.':
      'Один человек в нашей команде работает в ведомстве по делам молодёжи (Jugendamt Reutlingen).',
    'Die andere Person arbeitet bei der Diakoniestation Metzingen.':
      'Другой человек работает в службе диаконии (Diakoniestation Metzingen).',
    'Sie können wählen, mit wem Sie sprechen.': 'Вы можете выбрать, с кем говорить.',
    'Netlify, Inc., USA': 'Netlify, Inc., США',
    'Auf den Computern von dieser Firma liegt die Seite.':
      'На компьютерах этой фирмы находится сайт.',
    'BEISPIEL: Ort und Rechtsgrundlage fehlen noch':
      'ПРИМЕР: место и правовая основа ещё не указаны',
    'BEISPIEL: Mail-Anbieter fehlt noch': 'ПРИМЕР: почтовая фирма ещё не указана',
    'Diese Firma schickt unsere E-Mails.': 'Эта фирма отправляет наши электронные письма.',
    'BEISPIEL: Ort fehlt noch': 'ПРИМЕР: место ещё не указано',
  },
  stillGerman: (text) => `${text} (по-немецки)`,
}
