import type { Letter } from './letter.ts'

/** `tried`: for two days in vain; `refused`: the other server said no for good; `left`: the address is not of staff any more. */
export type WhyUndelivered = 'tried' | 'refused' | 'left'

const whyWords = {
  tried: 'Wir haben es zwei Tage lang versucht und hören jetzt auf.',
  refused:
    'Diese Adresse gibt es nicht, oder sie nimmt nichts an. Wir versuchen es nicht noch einmal.',
  left: 'Diese Adresse gehört nicht mehr zum Team. Darum ging die E-Mail nicht mehr dorthin.',
} satisfies Record<WhyUndelivered, string>

/** To staff: a mail was not delivered. `about` says in staff's words what it was about. */
export const undeliveredLetter = (
  to: 'resident' | 'staff',
  address: string,
  about: string,
  why: WhyUndelivered,
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
    { kind: 'text', text: whyWords[why] },
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
