/** The statuses that are answered with a page of a few words instead of a page of the site. */
export const bareAnswers = [400, 403, 404, 405, 413, 415, 429, 500] as const
export type BareAnswer = (typeof bareAnswers)[number]

type Words = { readonly title: string; readonly text: string }

export const answerWords = {
  400: {
    title: 'Das können wir nicht lesen',
    text: 'Bitte füllen Sie das Formular auf unserer Seite aus und senden Sie es noch einmal.',
  },
  403: {
    title: 'Das kam von einer anderen Seite',
    text: 'Bitte öffnen Sie unsere Seite und füllen Sie das Formular dort aus.',
  },
  404: {
    title: 'Seite nicht gefunden',
    text: 'Vielleicht ist der Link zu alt, oder es fehlt ein Teil vom Link.',
  },
  405: {
    title: 'So geht es nicht',
    text: 'Diese Adresse ist nur für Formulare. Bitte beginnen Sie auf der Startseite.',
  },
  413: {
    title: 'Das ist zu viel Text',
    text: 'Bitte schreiben Sie weniger und senden Sie das Formular noch einmal.',
  },
  415: {
    title: 'Das können wir nicht lesen',
    text: 'Bitte füllen Sie das Formular auf unserer Seite aus und senden Sie es noch einmal.',
  },
  429: {
    title: 'Das waren zu viele Anfragen',
    text: 'Bitte warten Sie etwas und versuchen Sie es dann noch einmal.',
  },
  500: {
    title: 'Das hat nicht geklappt',
    text: 'Der Fehler liegt bei uns. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  },
} as const satisfies Record<BareAnswer, Words>

/** What a page of a few words says where a limit is reached. */
export const limitWords = {
  again: (when: string) => `Ab ${when} geht es wieder.`,
  back: 'Zurück zum Formular',
  sendAgain: 'Noch einmal senden',
  phone: 'Sie können uns auch anrufen:',
  kept: (minutes: number) => `Ihre Angaben sind noch ${minutes} Minuten lang da.`,
} as const
