import type { ErrorsWords } from '../de/errors.ts'
import { examplePhone } from '../example-phone.ts'
import { minutesWords } from './numbers.ts'

/** What is said where something cannot be done as it was asked for. */
export const errors: ErrorsWords = {
  problems: {
    'name-missing': 'Please enter a name. A first name is enough.',
    'name-long': 'The name is too long. Please use no more than 60 characters.',
    'phone-missing': `Please enter your phone number. For example: ${examplePhone}`,
    'phone-unreadable': `We cannot call this number. Please check the number. For example: ${examplePhone}`,
    'phone-ask': 'Which number is right? Please press the right number, or enter it again.',
    'phone-short': `This number is too short. Some digits are missing. Please check the number. For example: ${examplePhone}`,
    'phone-long': `This number is too long. Please check the number. For example: ${examplePhone}`,
    'phone-no-person':
      'We cannot reach a person on this number, or the call costs too much. Please enter another number.',
    'email-unreadable':
      'This email address is not right. Please check the address. For example: anna@example.org',
    'email-no-at': 'The @ sign is missing from the email address. For example: anna@example.org',
    'email-two': 'Please enter only one email address. For example: anna@example.org',
    'email-letters':
      'Before the @ sign there are letters that we cannot send, for example ä, ö or ü. Please check the address.',
    'email-no-ending': 'The end of the email address is missing. For example: .de or .org',
    'when-missing': 'Please tick a time.',
    'when-past': 'This time has already passed. Please choose another time.',
    'when-never':
      'You have ticked that we should never call at this time. Please change one of the two answers.',
    'agreed-missing': 'Please tick the box to say that the person knows about this.',
    'institution-missing': 'Please choose from the list where you work.',
    'institution-alone':
      'We only ask professionals where they work. Please check this and send the form again.',
    'slot-missing': 'Please choose a time.',
  },
  refusals: {
    'bad-field': {
      title: 'Please check your details',
      text: 'Something is still missing or not right.',
    },
    fault: {
      title: 'Sorry, that did not work',
      text: 'The mistake is ours. Please send the form again, or call us.',
    },
    translated: {
      title: 'This came from a translation website',
      text: 'Nothing that is sent from there reaches us. Please open our page directly and send the form again. Our address is:',
    },
    'too-quick': {
      title: 'That was very fast',
      text: 'Please send the form once more.',
    },
    trap: {
      title: 'One more question',
      text: 'Did you fill in the form yourself? Then please tick the box and send the form once more.',
    },
    'stale-form': {
      title: 'This page was open for a long time',
      text: 'Please check your details and then send the form again.',
    },
    'slot-taken': {
      title: 'Sorry, this time is already gone',
      text: 'Please choose another time.',
    },
    'share-used-up': {
      title: 'No more times can be booked online on this day',
      text: 'You can still just come in. Or choose another day.',
    },
    'too-many': {
      title: 'There were too many requests',
      text: 'Please wait a little, or call us.',
    },
    'too-late': { title: 'This time is too soon', text: 'Please choose a later time.' },
    'too-far': {
      title: 'This time is still too far away',
      text: 'Please choose an earlier time.',
    },
    'nobody-there': {
      title: 'Nobody gives advice at the moment',
      text: 'We cannot call you back at the moment. Please call us.',
    },
    closed: {
      title: 'We are closed at that time',
      text: 'Please choose another time.',
    },
    'not-a-slot': { title: 'This time does not exist', text: 'Please choose another time.' },
  },
  changeRefusals: {
    'undo-too-late': 'It is too late for that. Please book another appointment.',
    over: 'This appointment has already started.',
    fault: 'Something went wrong on our side. Please try again, or call us.',
  },
  withoutDraft: {
    sent: 'Your form has already arrived. To be safe, we have deleted the details here.',
    over: 'To be safe, we have deleted the details here.',
  },
  sentBefore:
    'You have already sent this form, and what you see here is what counts. If you would like to change something, please call us.',
  answers: {
    400: {
      title: 'We cannot read this',
      text: 'Please fill in the form on our page. Then send it again.',
    },
    403: {
      title: 'This came from another website',
      text: 'Please open our page and fill in the form there.',
    },
    404: {
      title: 'Page not found',
      text: 'Perhaps the link is too old, or part of the link is missing.',
    },
    405: {
      title: 'That does not work',
      text: 'This address is only for forms. Please start on the home page.',
    },
    413: {
      title: 'This is too much text',
      text: 'Please write less. Then send the form again.',
    },
    415: {
      title: 'We cannot read this',
      text: 'Please fill in the form on our page. Then send it again.',
    },
    429: {
      title: 'There were too many requests',
      text: 'Please wait a little. Then try again.',
    },
    500: {
      title: 'That did not work',
      text: 'The mistake is ours. Please try again in a few minutes.',
    },
  },
  limits: {
    again: (when) => `You can try again from ${when}.`,
    back: 'Back to the form',
    sendAgain: 'Send again',
    phone: 'You can also call us:',
    kept: (minutes) => `Your details stay here for another ${minutesWords(minutes)}.`,
  },
  notFound: {
    heading: 'Page not found',
    text: 'Perhaps the address is misspelled. These pages can help you:',
  },
  fault: {
    heading: 'Something is not working right now',
    text: 'This is our mistake. Please try again later.',
  },
}
