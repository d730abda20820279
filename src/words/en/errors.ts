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
    'phone-ask': 'Which number is right? Please press the number. Or write the number again.',
    'phone-short': `This number is too short. Some digits are missing. Please check the number. For example: ${examplePhone}`,
    'phone-long': `This number is too long. Please check the number. For example: ${examplePhone}`,
    'phone-no-person':
      'With this number we do not reach a person. Or the call costs too much. Please write another number.',
    'email-unreadable':
      'This email address is not right. Please check the address. For example: anna@example.org',
    'email-no-at': 'The sign @ is missing in the email address. For example: anna@example.org',
    'email-two': 'Please write only one email address. For example: anna@example.org',
    'email-letters':
      'There are letters before the @ sign that we cannot send to. For example: ä, ö or ü. Please check the address.',
    'email-no-ending': 'The end of the email address is missing. For example: .de or .org',
    'when-missing': 'Please tick a time.',
    'when-past': 'This time has already passed. Please choose another time.',
    'when-never': 'You have also told us never to call at this time. Please change one of the two.',
    'agreed-missing': 'Does the person know about this? Please tick the box.',
    'slot-missing': 'Please choose a time.',
  },
  refusals: {
    'bad-field': {
      title: 'Please check your details',
      text: 'Something is still missing or not right.',
    },
    fault: {
      title: 'Sorry, that did not work',
      text: 'The mistake is ours. Please send the form again. Or call us.',
    },
    translated: {
      title: 'This came from a translation website',
      text: 'From there nothing reaches us. Please open our page directly. Then send it again. Our address is:',
    },
    'too-quick': {
      title: 'That was very fast',
      text: 'Please send the form once more.',
    },
    trap: {
      title: 'One more question',
      text: 'Did you fill in the form yourself? Then please tick that. Then send it once more.',
    },
    'stale-form': {
      title: 'This page was open for a long time',
      text: 'Please check your details. Then send it again.',
    },
    'slot-taken': {
      title: 'Sorry, this time is already gone',
      text: 'Please choose another time.',
    },
    'share-used-up': {
      title: 'Nothing is free online any more on this day',
      text: 'You can still just come. Or choose another day.',
    },
    'too-many': {
      title: 'There were too many requests',
      text: 'Please wait a little. Or call us.',
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
      title: 'There are no office hours (Sprechstunde) at that time',
      text: 'Please choose another time.',
    },
    'not-a-slot': { title: 'This time does not exist', text: 'Please choose another time.' },
  },
  changeRefusals: {
    'undo-too-late': 'It is too late for that. Please book another appointment.',
    over: 'This appointment has already started.',
    fault: 'Something went wrong on our side. Please try again. Or call us.',
  },
  withoutDraft: {
    sent: 'The form has already arrived. The details have been deleted for safety.',
    over: 'The details have been deleted for safety.',
  },
  sentBefore:
    'You have already sent this form. What you see here counts. Would you like to change something? Then please call us.',
  answers: {
    400: {
      title: 'We cannot read this',
      text: 'Please fill in the form on our page. Then send it again.',
    },
    403: {
      title: 'This came from another website',
      text: 'Please open our page. Fill in the form there.',
    },
    404: {
      title: 'This page is not here',
      text: 'Perhaps the link is too old. Or part of the link is missing.',
    },
    405: {
      title: 'That does not work here',
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
    phone: 'You can also call us:',
    kept: (minutes) => `Your details stay here for another ${minutesWords(minutes)}.`,
  },
  notFound: {
    heading: 'This page does not exist',
    text: 'Perhaps the address is wrong. These pages will help you:',
  },
  fault: {
    heading: 'Something is not working right now',
    text: 'This is our mistake. Please try again later.',
  },
}
