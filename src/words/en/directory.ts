import type { DirectoryWords } from '../de/directory.ts'

/** Who decides what, and how to reach an office or a partner. */
export const directory: DirectoryWords = {
  directory: {
    heading: 'Guide: Who decides what?',
    lead: [
      'This page says who decides about what, and what you can do there.',
      'You do not have to manage this alone: we help you with it.',
    ],
    local:
      'We only show local addresses and times once we have checked them. If one is missing, ask us.',
    groups: {
      money: 'Money and work',
      family: 'Family and children',
      home: 'Housing',
      law: 'Law and debts',
      health: 'Health and care',
      new: 'New in Germany',
      things: 'Food and clothes',
    },
    who: 'Who decides?',
    more: 'More about this in the guide',
    noLaw: 'There is no law for this.',
    safe: 'If someone at home frightens you, read here:',
  },
  contact: { phone: 'Phone', mail: 'Email', hours: 'Times' },
}
