import type { Letter } from '../mail/letter.ts'

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
