import type { MailWords } from '../de/mail.ts'
import { minutesWords } from './numbers.ts'

/** The mails to residents. */
export const mail: MailWords = {
  mail: {
    greeting: 'Hello,',
    goodbye: (sender) => `Kind regards,\n${sender}`,
    replies: 'If you have a question, reply to this email or call us:',
    kept: (date) => `We will delete your details from our website by ${date} at the latest.`,
    booking: {
      subject: 'Your appointment at the town hall',
      subjectElsewhere: 'Your appointment',
      when: {
        new: 'Your appointment is on:',
        moved: 'Your appointment has a new time. It is now on:',
        restored: 'Your appointment is booked again. It is on:',
        reminder: 'Please remember your appointment on:',
        place: 'The place has changed. The time stays the same. Your appointment is on:',
      },
      cancelled: 'You have cancelled your appointment. It was on:',
      cancelledByStaff: 'Sorry, we have to cancel your appointment. It was on:',
      others: 'These times are still free at the moment:',
      chooseOther: 'Choose a new time here',
      deleteEntry: 'Please delete the entry from your calendar.',
      another: 'Book another appointment here',
      length: 'How long',
      minutes: minutesWords,
      place: 'Where',
      placeNow: 'The place is now',
      askPlace: 'Please call us and we will tell you the place.',
      room: 'Room',
      code: 'Your code',
      bring: 'You do not have to bring anything.',
      cancel:
        'If you cannot come, that is all right. Please cancel the appointment so that somebody else can come. You can also call us and just tell us your code.',
      open: 'See, move or cancel your appointment here',
    },
    callback: {
      subject: 'Your callback',
      intro: 'We have received your callback request.',
      when: 'When',
      whenAny: 'On one of the next working days',
      notReached: 'Sorry, we could not reach you on the phone.',
      otherTime: 'Choose another time here',
      away: 'The person who is to call you is away at the moment.',
      awayUntil: (date: string) => `The person who is to call you is away until ${date}.`,
      awayAsk: 'You can wait, or someone else can call you. Which would you prefer?',
      awayAnswer: 'Answer here',
      open: 'See, change or cancel your callback here',
    },
    calendarSummary: 'Appointment at the town hall',
    calendarSummaryAt: (where) => `Appointment: ${where}`,
  },
}
