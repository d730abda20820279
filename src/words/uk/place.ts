import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, word for word, and how this language says it. */
export const place: PlaceWords = {
  ofPlace: {
    'Sozialraum heißt: Ihr Ort und die Menschen um Sie herum.':
      'Sozialraum — це місце, де ви живете, і люди навколо вас.',
    'Gemeinde Pliezhausen': 'Громада Pliezhausen (Gemeinde Pliezhausen)',
    'Landkreis Reutlingen': 'Округ Reutlingen (Landkreis Reutlingen)',
    'Büro im Erdgeschoss': 'перший поверх (Büro im Erdgeschoss)',
    Sozialarbeiter: 'Соціальний працівник (Sozialarbeiter)',
    'Jugendamt Reutlingen': 'відомство у справах дітей і молоді (Jugendamt Reutlingen)',
    Sozialarbeiterin: 'Соціальна працівниця (Sozialarbeiterin)',
    'Diakoniestation Metzingen': 'служба «Діаконія» (Diakoniestation Metzingen)',
    'Sie organisiert alles, und unser Büro ist in ihrem Rathaus.':
      'Вона все організовує. Наш кабінет — у ратуші (Rathaus).',
    'Er bezahlt die Arbeit von den Fachleuten.': 'Він оплачує роботу фахівців.',
    'Von dort kommt ein Sozialarbeiter.': 'Звідти наш соціальний працівник.',
    'Von dort kommt eine Sozialarbeiterin.': 'Звідти наша соціальна працівниця.',
    Integrationsmanagement: 'Служба інтеграції (Integrationsmanagement)',
    'Hilft Menschen, die neu in Deutschland sind. Kommt auch mit uns zu Ihnen nach Hause.':
      'Допомагає людям, які недавно в Німеччині. Разом із нами приходить і до вас додому.',
    Schulsozialarbeit: 'Соціальні педагоги в школі (Schulsozialarbeit)',
    'Hilft Kindern und Eltern bei Sorgen in der Schule.':
      'Допомагають дітям і батькам, якщо дитині важко в школі.',
    Gemeinschaftsschule: 'Школа спільного навчання (Gemeinschaftsschule)',
    'Hier lernen Kinder gemeinsam.': 'Тут діти вчаться разом.',
    'Offene Jugendarbeit': 'Відкрита робота з молоддю (Offene Jugendarbeit)',
    'Ist für alle jungen Menschen da.': 'Вона для всіх молодих людей.',
    Jugendhaus: 'Молодіжний центр (Jugendhaus)',
    'Ein Ort für junge Menschen, an dem wir auch Projekte planen.':
      'Місце для молоді. Там ми також плануємо проєкти.',
    Musikschule: 'Музична школа (Musikschule)',
    'Hier lernen Kinder, Musik zu machen.': 'Тут діти вчаться музики.',
    'Der Landkreis Reutlingen bezahlt dieses Angebot an 5 Orten.':
      'Округ Reutlingen оплачує таку допомогу у 5 громадах.',
    'Der erste Ort war Lichtenstein, und dort hat es gut geklappt.':
      'Першою була громада Lichtenstein, і там усе добре вийшло.',
    'Auch Pliezhausen hat sich dafür eingesetzt.': 'Громада Pliezhausen теж цього домагалася.',
    'Im Frühling 2023 hat der Gemeinderat davon erfahren.':
      'Навесні 2023 року про це дізналася рада громади (Gemeinderat).',
    'Eine Person von uns arbeitet beim Jugendamt Reutlingen.':
      'Одна людина з нашої команди працює у відомстві у справах дітей і молоді (Jugendamt Reutlingen).',
    'Die andere Person arbeitet bei der Diakoniestation Metzingen.':
      'Друга людина працює у службі «Діаконія» (Diakoniestation Metzingen).',
    'Sie können wählen, mit wem Sie sprechen.': 'Ви можете вибрати, з ким говорити.',
    'Auf den Computern von dieser Firma liegt die Seite.':
      'На комп’ютерах цієї фірми розміщено сайт.',
    'BEISPIEL: Ort und Rechtsgrundlage fehlen noch': 'ПРИКЛАД: місця і правової підстави ще немає',
    'BEISPIEL: Mail-Anbieter fehlt noch': 'ПРИКЛАД: поштової фірми ще немає',
    'Diese Firma schickt unsere E-Mails.': 'Ця фірма надсилає наші електронні листи.',
    'BEISPIEL: Ort fehlt noch': 'ПРИКЛАД: місця ще немає',
  },
  stillGerman: (text) => `${text} (німецькою)`,
}
