import type { Letter } from './letter.ts'

/** To staff: a mail could not be delivered for two days. `about` says in staff's words what it was about. */
export const undeliveredLetter = (
  to: 'resident' | 'staff',
  address: string,
  about: string,
): Letter => ({
  subject: 'Eine E-Mail kam nicht an',
  blocks: [
    {
      kind: 'strong',
      text:
        to === 'resident'
          ? 'Eine E-Mail an eine Person kam nicht an. Sie weiß vielleicht nicht Bescheid.'
          : 'Eine E-Mail an Ihr Team kam nicht an. Bitte sagen Sie es weiter.',
    },
    {
      kind: 'facts',
      rows: [
        ['Es geht um', about],
        ['Adresse', address],
      ],
    },
    { kind: 'text', text: 'Wir haben es zwei Tage lang versucht und hören jetzt auf.' },
  ],
})

/** To staff: so many forms came within an hour that the site takes no more for now. */
export const tooManyLetter = (most: number): Letter => ({
  subject: 'Sehr viele Anfragen',
  blocks: [
    { kind: 'strong', text: `In dieser Stunde kamen mehr als ${most} Anfragen.` },
    {
      kind: 'text',
      text: 'Vielleicht füllt jemand die Formulare zum Spaß aus. Die Seite nimmt bis zur nächsten Stunde nichts mehr an. Sie zeigt Ihre Telefon-Nummer.',
    },
  ],
})

/** To staff: mails have been waiting for long. */
export const waitingLetter = (): Letter => ({
  subject: 'E-Mails kommen nicht an',
  blocks: [
    {
      kind: 'strong',
      text: 'Seit über 1 Stunde warten E-Mails. Sie konnten nicht gesendet werden.',
    },
    {
      kind: 'text',
      text: 'Die Seite versucht es weiter. Bitte sagen Sie der Verwaltung Bescheid. Termine und Rückrufe sind gespeichert.',
    },
  ],
})

/** To staff: a mail can never be sent, because the key that sealed it is gone. */
export const unreadableLetter = (): Letter => ({
  subject: 'Eine E-Mail kam nicht an',
  blocks: [
    {
      kind: 'strong',
      text: 'Eine E-Mail konnte nicht gesendet werden. Sie lässt sich nicht öffnen.',
    },
    {
      kind: 'text',
      text: 'Der Schlüssel der Seite passt nicht mehr. Bitte sagen Sie der Verwaltung Bescheid: SECRET_KEY_PREVIOUS fehlt.',
    },
  ],
})
