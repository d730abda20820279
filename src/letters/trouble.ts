import type { Trouble } from '../domain/staff/trouble.ts'
import { trouble as say, troubleWords } from '../words/de/staff-trouble.ts'
import type { Letter } from './letter.ts'

/** To staff: something of the system as a whole goes wrong. */
export const troubleLetter = (trouble: Trouble): Letter => ({
  subject: trouble === 'mail' ? say.mailSubject : say.subject,
  blocks: [
    { kind: 'strong', text: troubleWords[trouble] },
    { kind: 'text', text: say.tell },
  ],
})

/** To staff: it is over. */
export const overLetter = (trouble: Trouble): Letter => ({
  subject: say.overSubject,
  blocks: [
    { kind: 'strong', text: say.over },
    { kind: 'text', text: troubleWords[trouble] },
  ],
})
