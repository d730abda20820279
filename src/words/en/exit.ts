import type { ExitWords } from '../de/exit.ts'

/** The way out of a page, and its warning. */
export const exit: ExitWords = {
  exit: {
    link: 'Leave page quickly',
    leaving: 'The page is loading.',
    pressTwice: 'Press the Shift key 2 more times to leave the page.',
    pressOnce: 'Press the Shift key 1 more time to leave the page.',
    stay: 'You are staying on this page.',
    about: 'Who can see what you read?',
    heading: 'Leave page quickly',
    lead: 'If someone should not see what you are reading here, a button can help.',
    howTitle: 'How it works',
    how: [
      'Tap: Leave page quickly',
      'You see another page at once. That page has nothing to do with us.',
      'The form will be empty.',
    ],
    keyboard: [
      'If you have a keyboard, press the Shift key 3 times. In German it is called: Umschalttaste.',
    ],
    staysTitle: 'What stays?',
    stays: [
      'The browser remembers every page you read. This is called the history (Verlauf).',
      'The button does not delete the history.',
      'So other people can see in the history that you were here.',
      'Anyone who taps Back may also see earlier pages.',
      'Some programs secretly watch what you do. The button cannot stop them.',
    ],
    saferTitle: 'What is safer?',
    safer: [
      'Use another device, for example a friend’s phone.',
      'Or open a private window. It is also called an incognito window.',
      'Close this window afterwards. Then nothing stays in the history.',
      'Or delete individual pages from the history.',
      'Do not delete everything. An empty history gets noticed.',
    ],
    callTitle: 'Would you rather call?',
    call: 'Your phone remembers calls too, but you can delete a call from the list.',
  },
}
