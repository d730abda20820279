import type { MailWords } from '../de/mail.ts'
import { minutesWords } from './numbers.ts'

/** The mails to residents. */
export const mail: MailWords = {
  mail: {
    greeting: 'Hello,',
    goodbye: (sender) => `Kind regards\n${sender}`,
    replies: 'Do you have a question? Reply to this email. Or call us:',
    kept: (date) => `We delete your details on our website on ${date} at the latest.`,
    booking: {
      subject: 'Your appointment at the town hall',
      when: {
        new: 'Your appointment is on:',
        moved: 'Your appointment has a new time. It is now on:',
        restored: 'Your appointment is booked again. It is on:',
        reminder: 'Please remember your appointment on:',
      },
      cancelled: 'You have cancelled your appointment. It was on:',
      cancelledByStaff: 'Sorry, we have to cancel your appointment. It was on:',
      others: 'These times are free:',
      chooseOther: 'Here you can choose a new time',
      deleteEntry: 'Please delete the entry from your calendar.',
      another: 'Here you can book another appointment',
      length: 'How long',
      minutes: minutesWords,
      place: 'Where',
      room: 'Room',
      code: 'Your code',
      bring: 'You do not have to bring anything.',
      cancel:
        'If you cannot come, that is all right. Please cancel the appointment, so that somebody else can come. You can also call us and just tell us your code.',
      open: 'Here you can see the appointment, change the time or cancel it',
    },
    callback: {
      subject: 'Our call to you',
      intro: 'We will call you.',
      when: 'When',
      whenAny: 'On one of the next working days',
      notReached: 'Sorry, we could not reach you on the phone.',
      otherTime: 'Here you can choose another time',
      away: 'The person you want is away at the moment.',
      awayUntil: (date: string) => `The person you want is away until ${date}.`,
      awayAsk: 'Would you like to wait? Or may someone else call you?',
      awayAnswer: 'You can answer here',
      open: 'Here you can check our call to you, change or cancel it',
    },
    calendarSummary: 'Appointment at the town hall',
  },
}
