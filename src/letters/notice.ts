import type { Letter } from './letter.ts'
import { unlinked } from './unlinked.ts'

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
        ['Es geht um', unlinked(about)],
        ['Adresse', address],
      ],
    },
    { kind: 'text', text: whyWords[why] },
  ],
})

const countWords = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
]

/** To staff: a new booking has a number or an address that had several open already. It stands; staff may press it away. */
export const sameNumberLetter = (when: string, others: number, link: string): Letter => ({
  subject: `Viele Termine mit einer Nummer: ${when}`,
  blocks: [
    {
      kind: 'strong',
      text: `Dieselbe Nummer hat schon ${countWords[others] ?? others} Termine. Jetzt kam noch einer dazu.`,
    },
    { kind: 'facts', rows: [['Neuer Termin', when]] },
    {
      kind: 'text',
      text: 'Es kann auch dieselbe E-Mail-Adresse sein. Die Person hat davon nichts gelesen. Ist es ein Versehen oder ein Scherz? Dann können Sie den Termin absagen.',
    },
    { kind: 'action', text: 'Termine ansehen', url: link },
    { kind: 'action', text: 'Termin absagen', url: `${link}&tun=absagen` },
  ],
})

/** To staff: somebody tried a code so often that it is closed for now. Whoever has the booking may phone. */
export const codeTriedLetter = (code: string, most: number, until: string): Letter => ({
  subject: `Jemand probiert einen Code aus: ${code}`,
  blocks: [
    {
      kind: 'strong',
      text: `Mit dem Code ${code} hat jemand ${most}-mal etwas Falsches eingegeben.`,
    },
    {
      kind: 'text',
      text: `Bis ${until} öffnet die Seite mit diesem Code nichts mehr. Der Termin gilt. Der Link aus der E-Mail geht auch. Ruft die Person an? Dann helfen Sie ihr bitte am Telefon.`,
    },
  ],
})

/** To staff: unusually many links to sign in were asked for, for one address. */
export const manyLinksLetter = (address: string, most: number): Letter => ({
  subject: 'Jemand fragt oft nach Links zum Anmelden',
  blocks: [
    {
      kind: 'strong',
      text: `In dieser Stunde hat jemand mehr als ${most}-mal nach einem Link zum Anmelden gefragt.`,
    },
    { kind: 'facts', rows: [['Adresse', address]] },
    {
      kind: 'text',
      text: 'Waren Sie das selbst? Dann ist alles gut. Sonst: Die Links kommen nur in Ihr Postfach. Ohne Ihr Postfach kann niemand etwas damit tun. Anmelden können Sie sich weiter. Bitte sagen Sie der Verwaltung Bescheid.',
    },
  ],
})

/** To staff: so many forms came within an hour that the site takes no more for now. */
export const tooManyLetter = (most: number): Letter => ({
  subject: 'Sehr viele Anfragen',
  blocks: [
    { kind: 'strong', text: `In dieser Stunde kamen mehr als ${most} Anfragen.` },
    {
      kind: 'text',
      text: 'Vielleicht füllt jemand die Formulare zum Spaß aus. Die Seite nimmt bis zur nächsten Stunde nichts mehr an. Sie zeigt Ihre Telefonnummer.',
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
