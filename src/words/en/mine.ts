import type { MineWords } from '../de/mine.ts'

/** The pages of one booking and of one callback, and the calendar entry. */
export const mine: MineWords = {
  myBooking: {
    heading: 'You have an appointment',
    when: 'When?',
    where: 'Where?',
    who: 'Who will you meet?',
    code: 'Your code',
    codeUse: 'If you call us, you only need to say this code.',
    more: 'Show more',
    keep: ['Take a photo of this page.', 'Or write down the time and the code.'],
    mail: 'You will also get an email at:',
    mailFails: 'Our email did not arrive at this address:',
    reminder: (day) => `We will remind you by email on ${day}.`,
    calendar: 'Add to my calendar',
    calendarHint: [
      'Your calendar will only say: Appointment at the town hall.',
      'Does someone else see your calendar? Then it is better not to add it.',
    ],
    calendarHelp: 'How to do it on your phone',
    bringTitle: 'What should you bring?',
    bring: 'Nothing. Just come as you are.',
    changeTitle: 'If you cannot come',
    move: 'Change the time',
    cancel: 'Cancel the appointment',
    byPhone: 'You can also do this by phone.',
    keptTitle: 'What happens to your details?',
    kept: (day) =>
      `We keep your details on this website until ${day} at the latest. Then we delete them.`,
    cancelledHeading: 'You have cancelled the appointment',
    cancelledText: [
      'Please delete the entry from your calendar.',
      'You do not have to do anything else.',
    ],
    cancelledByStaffHeading: 'We had to cancel your appointment',
    cancelledByStaffText: 'We are sorry. Please book another time.',
    fallenOut: [
      'Perhaps nobody is there at this time.',
      'Please call us first. Or book another time.',
    ],
    deleteEntry: ['Is the old appointment in your calendar?', 'Then please delete the entry.'],
    insteadTitle: 'These times are free',
    instead: 'Book this time',
    undoTitle: 'Have you changed your mind?',
    undoText: (until) => [
      `Then tell us by ${until}.`,
      'Until then we will keep the time free for you.',
    ],
    undo: 'I want to come after all',
    another: 'Book another appointment',
    overHeading: 'This appointment is over',
    overText: [
      'The link only works until the appointment starts.',
      'Are you still on your way? Then please call us.',
      'Did you miss the appointment? That is all right.',
      'Just book a new appointment.',
    ],
    unknownHeading: 'We cannot find this appointment',
    unknownText: [
      'Perhaps part of the link is missing.',
      'Or the appointment was a long time ago.',
      'Do you have questions? Then call us.',
    ],
  },
  unreadable: {
    heading: 'We cannot show your details at the moment',
    text: ['That is our mistake. Please call us.', 'You can also cancel here.'],
  },
  calendar: {
    heading: 'How to put the appointment in your calendar',
    lead: 'You need the page with your appointment.',
    phones: [
      {
        name: 'iPhone',
        steps: [
          'Open the page with your appointment. Tap: Add to my calendar',
          'The phone shows the appointment. Or it downloads a file. Then tap the file.',
          'Tap: Add. Then tap: Done',
        ],
      },
      {
        name: 'Android',
        steps: [
          'Open the page with your appointment. Tap: Add to my calendar',
          'The phone downloads the file termin.ics. Tap the file.',
          'Does the phone ask for an app? Then choose your calendar. Tap: Save',
        ],
      },
    ],
    failsTitle: 'If it does not work',
    fails: [
      'That is all right. Not every phone can do this.',
      'Write the day and time in the calendar yourself.',
      'Or write everything on paper.',
    ],
    othersTitle: 'What do other people see?',
    others: [
      'The calendar says: Appointment at the town hall.',
      'It also shows the day, time and address. Nothing more.',
      'Do you share your calendar with others? Then they will all see this entry.',
      'The file termin.ics stays on the phone. You can delete the file.',
    ],
    changesTitle: 'If the appointment changes',
    changes: ['The old entry may stay in the calendar.', 'Then please delete the entry yourself.'],
  },
  myCallback: {
    heading: 'Thank you. We will call you.',
    when: 'When?',
    anyTime: 'On one of the next working days',
    number: 'Your number',
    say: 'What do we say?',
    shown: 'What does your phone show?',
    callerId: {
      'our-number': (phone) => `You will see our number: ${phone}`,
      hidden: () => 'You will not see a number. Please answer the phone anyway.',
      unknown: () => 'You may not see a number. Please answer the phone anyway.',
    },
    chosen: 'What you have chosen',
    more: 'Show more',
    voicemail: {
      yes: 'We are allowed to leave a message on your voicemail.',
      no: 'We will not leave a message on your voicemail.',
    },
    others: {
      yes: 'If another person answers the phone, we will ask for you.',
      no: 'If another person answers the phone, we will hang up.',
    },
    visit: 'You would like a home visit.',
    interpreter: 'You need an interpreter.',
    language: (language) => `Language: ${language}`,
    prefer: (whom) => `If possible: ${whom}`,
    forOther: 'The call is for another person.',
    mail: 'You will also get an email at:',
    keptTitle: 'What happens to your details?',
    kept: (day) =>
      `We keep your details on this website until ${day} at the latest. Then we delete them.`,
    timeTitle: 'Do you need another time?',
    timeText: 'You can choose another time.',
    time: 'Change the time',
    withdrawTitle: 'Do you no longer want a call?',
    withdrawText:
      'Then we will not call you. After 15 minutes we will delete your details on this website.',
    withdraw: 'Cancel the call',
    notCalled: 'We will not call you.',
    undoText: (until) => [
      `Then tell us by ${until}.`,
      'After that we will delete your details on this website.',
    ],
    undo: 'I want a call after all',
    undoTooLate: 'It is too late for that. Please ask for a new call.',
    over: {
      withdrawn: {
        heading: 'You have cancelled the call',
        text: ['Your details on this website have been deleted.', 'The team knows about it.'],
      },
      done: {
        heading: 'We have called you',
        text: ['We have talked with you.', 'Your details on this website have been deleted.'],
      },
      'not-reached': {
        heading: 'We could not reach you',
        text: [
          'Your details on this website have been deleted.',
          'Please call us. Or ask for a call again.',
        ],
      },
    },
    missed: ['We could not reach you on the phone.', 'We will try again.'],
    missedLast: [
      'We tried 3 times and could not reach you.',
      'Please call us. Or give us another time.',
    ],
    another: 'Ask for a new call',
    unknownHeading: 'We cannot find this call',
    unknownText: [
      'Perhaps part of the link is missing.',
      'Or we have already called you.',
      'Do you have questions? Then call us.',
    ],
  },
}
