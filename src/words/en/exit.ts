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
    lead: 'Is there someone who should not see what you are reading here? A button can help.',
    howTitle: 'How it works',
    how: [
      'Tap: Leave page quickly',
      'You see another page at once. It has nothing to do with us.',
      'The form is then empty.',
    ],
    keyboard: [
      'Do you have a keyboard?',
      'Press the Shift key 3 times. On German keyboards it is also called: Umschalt.',
    ],
    staysTitle: 'What stays?',
    stays: [
      'The browser remembers every page. This is called: history.',
      'The button does not delete the history.',
      'Other people can see in the history that you were here.',
      'With the back button, other people may see earlier pages.',
      'Some programs secretly watch what you do. The button does not help against that.',
    ],
    saferTitle: 'What is safer?',
    safer: [
      'Use another device. For example, a friend’s phone.',
      'Or open a private window. It is also called: incognito window.',
      'Close the window afterwards. Then nothing is left in its history.',
      'Or delete individual pages from the history.',
      'Do not delete everything. People notice an empty history.',
    ],
    callTitle: 'Would you rather call?',
    call: 'Your phone remembers calls too. You can delete a call from the list.',
  },
}
