// Law by its own names: apart from the words of the page, which are plain.

export const professionalsSources = [
  {
    name: 'Fachliche Beratung zum Schutz von Kindern, SGB VIII § 8b',
    url: 'https://www.gesetze-im-internet.de/sgb_8/__8b.html',
  },
  {
    name: 'Beratung und Weitergabe, KKG § 4',
    url: 'https://www.gesetze-im-internet.de/kkg/__4.html',
  },
  {
    name: 'Was das Jugendamt tun muss, SGB VIII § 8a',
    url: 'https://www.gesetze-im-internet.de/sgb_8/__8a.html',
  },
  {
    name: 'Schweigepflicht, StGB § 203',
    url: 'https://www.gesetze-im-internet.de/stgb/__203.html',
  },
]

/** When somebody last compared the page for professionals with them: with StGB § 203 by domain.md alone (professionals-page.ts). */
export const professionalsChecked = '2026-11-29'
