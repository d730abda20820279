import type { Words } from './de.ts'
import type { Translation } from './languages.ts'
import { examplePhone } from './example-phone.ts'
import type { Review } from './review.ts'

// Long because it holds every short string of one language, so that a translator has one file.

/** Who has checked these words, and against which German. */
const review: Review = {
  status: 'draft',
  source_hash: 'ee2dcaf274',
  reviewer: '',
  date: '2026-11-22',
}

const minutesWords = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`)
const daysWords = (days: number) => (days === 1 ? '1 day' : `${days} days`)

/** English, for residents who read it as a second language too. */
const words: Words = {
  lang: 'en',
  problems: {
    'name-missing': 'Please enter a name. A first name is enough.',
    'name-long': 'The name is too long. Please use no more than 60 characters.',
    'phone-missing': `Please enter your phone number. For example: ${examplePhone}`,
    'phone-unreadable': `We cannot call this number. Please check the number. For example: ${examplePhone}`,
    'email-unreadable':
      'This email address is not right. Please check the address. For example: anna@example.org',
    'when-missing': 'Please tick a time.',
    'when-past': 'This time has already passed. Please choose another time.',
    'when-never': 'You have also told us never to call at this time. Please change one of the two.',
    'agreed-missing': 'Does the person know about this? Please tick the box.',
    'slot-missing': 'Please choose a time.',
  },
  refusals: {
    'bad-field': { title: 'Please check your details', text: 'Something is still missing.' },
    fault: {
      title: 'Sorry, that did not work',
      text: 'The mistake is ours. Please send the form again. Or call us.',
    },
    'too-quick': {
      title: 'That was very fast',
      text: 'Please send the form once more.',
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
      title: 'This day is fully booked online',
      text: 'Please choose another day.',
    },
    'too-many-open': {
      title: 'You cannot book any more appointments online',
      text: 'Would you like another appointment? Then please call us.',
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
  halves: { morning: 'Morning', afternoon: 'Afternoon' },
  neverTimes: {
    mornings: 'Never in the morning',
    noon: 'Never at midday',
    afternoons: 'Never in the afternoon',
    monday: 'Never on Monday',
    tuesday: 'Never on Tuesday',
    wednesday: 'Never on Wednesday',
    thursday: 'Never on Thursday',
    friday: 'Never on Friday',
  },
  drawings: {
    figure: { woman: 'a woman', man: 'a man', unknown: 'a person' },
    table: (figures) => `At the table: ${figures.join(' and ')}. One chair is still free.`,
    call: 'A phone is ringing. A voice only says: Rathaus.',
    visit: 'A person with a bag comes to a house. The door is open.',
    child: 'A person comes holding a child’s hand.',
    interpreter: '2 people speak different languages. A third person translates.',
    wayTitle: 'How to find us',
    way: {
      street: (street) => `The address is: ${street}`,
      building: (rathaus) => `This is the town hall: ${rathaus}.`,
      door: (room) => `Go through the door. Our room: ${room}`,
    },
    wayExample: 'This route is an example.',
  },
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
  mail: {
    greeting: 'Hello,',
    goodbye: (sender) => `Kind regards\n${sender}`,
    replies: 'Do you have a question? Reply to this email. Or call us:',
    kept: (date) =>
      `We keep your details on our website until ${date} at the latest. Then we delete them.`,
    booking: {
      subject: 'Your appointment at the town hall',
      when: {
        new: 'Your appointment is on:',
        moved: 'Your appointment has a new time. It is now on:',
        restored: 'Your appointment is booked again. It is on:',
        reminder: 'Please remember your appointment on:',
      },
      cancelled: 'You have cancelled your appointment. It was on:',
      calledOff: 'Sorry, we have to cancel your appointment. It was on:',
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
        'If you cannot come, that is all right. Cancel the appointment. Or call us and tell us your code.',
      open: 'Here you can see the appointment, change the time or cancel it',
    },
    callback: {
      subject: 'Our call to you',
      intro: 'We will call you.',
      when: 'When',
      whenAny: 'On one of the next working days',
      says: 'On the phone we only say: Rathaus.',
      notReached: 'Sorry, we could not reach you on the phone.',
      otherTime: 'Here you can choose another time',
      open: 'Here you can check our call to you or cancel it',
    },
    calendarSummary: 'Appointment at the town hall',
  },

  dates: {
    locale: 'en-GB',
    clock: (hour, minute) => `${hour}:${minute}`,
    time: (clock) => clock,
    span: (from, to) => `${from} to ${to}`,
    at: (day, time) => `${day} at ${time}`,
    during: (day, span) => `${day}, ${span}`,
  },

  translation: {
    draft: 'Translated by a machine and not checked yet.',
    stale: 'The German text is newer.',
    holds: 'The German text counts.',
    german: 'Read in German',
    nav: 'Languages',
  },

  places: {
    pliezhausen: {
      serviceMeaning: ['Sozialraum means: the place where you live and the people around you.'],
      municipality: 'Municipality of Pliezhausen (Gemeinde Pliezhausen)',
      county: 'District of Reutlingen (Landkreis Reutlingen)',
      room: 'Office on the ground floor (Büro im Erdgeschoss)',
      advisers: {
        jugendamt: {
          title: 'Male social worker',
          employer: 'youth welfare office (Jugendamt Reutlingen)',
        },
        diakonie: {
          title: 'Female social worker',
          employer: 'church welfare service (Diakoniestation Metzingen)',
        },
      },
      backers: [
        {
          name: 'Municipality of Pliezhausen (Gemeinde Pliezhausen)',
          does: 'It organises everything. Our office is in the town hall (Rathaus).',
        },
        {
          name: 'District of Reutlingen (Landkreis Reutlingen)',
          does: 'It pays for the work of the specialists.',
        },
        {
          name: 'Youth welfare office (Jugendamt Reutlingen)',
          does: 'Our male social worker comes from there.',
        },
        {
          name: 'Church welfare service (Diakoniestation Metzingen)',
          does: 'Our female social worker comes from there.',
        },
      ],
      partners: [
        {
          name: 'Integration support (Integrationsmanagement)',
          does: 'Helps people who are new in Germany. Also comes to your home with us.',
        },
        {
          name: 'School social workers (Schulsozialarbeit)',
          does: 'Help children and parents with worries at school.',
        },
        {
          name: 'Community school (Gemeinschaftsschule)',
          does: 'Children learn together here.',
        },
        {
          name: 'Youth workers (Offene Jugendarbeit)',
          does: 'Are there for all young people.',
        },
        {
          name: 'Youth centre (Jugendhaus)',
          does: 'A place for young people. We also plan projects there.',
        },
        {
          name: 'Music school (Musikschule)',
          does: 'Children learn to make music here.',
        },
      ],
      story: [
        'The district (Landkreis Reutlingen) pays for this service in 5 places.',
        'The first place was Lichtenstein. It worked well there.',
        'Pliezhausen also worked to bring it here.',
        'In spring 2023 the municipal council (Gemeinderat) was told about it.',
      ],
      youthOffice: [
        'One of us works at the youth welfare office (Jugendamt Reutlingen).',
        'The other person works at a church welfare service (Diakoniestation Metzingen).',
        'You can choose who you talk to.',
      ],
      processors: [
        {
          name: 'Netlify, Inc., USA',
          does: 'The website is on this company’s computers.',
          where: 'EXAMPLE: place and legal basis are still missing',
        },
        {
          name: 'EXAMPLE: mail provider is still missing',
          does: 'This company sends our emails.',
          where: 'EXAMPLE: place is still missing',
        },
      ],
    },
  },

  titles: {
    start: 'Help at the town hall',
    sprechstunde: 'Office hours',
    callback: 'Ask for a call',
    booking: 'Book a time',
    myBooking: 'Your appointment',
    toMyBooking: 'My appointment',
    cancel: 'Cancel the appointment',
    move: 'Change the time',
    calendar: 'Appointment in the calendar',
    myCallback: 'Our call to you',
    callbackTime: 'New time',
    emergency: 'Emergency numbers',
    topics: 'What we help with',
    visit: 'Home visit',
    questions: 'Questions and answers',
    aboutUs: 'About us',
    network: 'Who we work with',
    imprint: 'Legal notice',
    privacy: 'Data protection',
    accessibility: 'Accessibility',
    reportBarrier: 'Report a barrier',
    plainLanguage: 'Easy language',
    signLanguage: 'Sign language',
    poster: 'Poster',
    card: 'Card',
    cards: '4 cards',
    exit: 'Leave page',
    notFound: 'Page not found',
    fault: 'Temporary problem',
    withError: (title) => `Error: ${title}`,
    ofSite: (title, site) => `${title} · ${site}`,
  },

  site: {
    rathaus: (name) => `Rathaus ${name}`,
    rathausAlone: 'Rathaus',
    description: 'Talk to us at the town hall (Rathaus). It costs nothing.',
    draft: 'Draft: our times and our number are examples.',
    draftEmergency: 'The emergency numbers are real.',
    skip: 'Skip to the content',
    toStart: 'To the home page',
    pages: 'Pages',
    legal: 'Legal information',
    forEveryone: 'Easy for everyone to understand',
    none: 'None',
  },

  talk: {
    title: 'Talk to us',
    text: 'It costs nothing.',
    walkIn: 'You can just come in.',
  },

  topics: {
    heading: 'What we help with',
    lead: ['Are you worried about something? Choose a page.', 'Or come to us right away.'],
    other: 'Is your question not here? Come anyway. You do not have to explain anything first.',
    about: 'What this is about',
    weDo: 'What we do',
    today: 'What you can do today',
    sources: 'Where to read the details',
    checked: (day) => `We checked this page on ${day}.`,
    all: 'Show all topics',
  },

  questions: {
    heading: 'What many people ask',
    lead: ['Are you afraid or unsure? That is normal.', 'Here are the answers.'],
    beforeForms: 'Are you afraid?',
    beforeFormsHint: 'Here are the answers.',
    all: 'All questions and answers',
  },

  aboutUs: {
    backers: 'Who is behind us?',
  },

  leicht: {
    untested: 'Easy to understand – not checked yet',
    tested: (who, day) => `Easy language (Leichte Sprache). Checked by: ${who}, on ${day}`,
    pages: 'Easy pages',
    more: 'Read more',
    noLaw: 'This text is not a legal text.',
  },

  signLanguage: {
    video: 'Video in sign language',
    save: 'Save the video',
    size: (megabytes, minutes) => `${megabytes} megabytes, ${minutesWords(minutes)}`,
    missing: [
      'The video is still missing.',
      'Until then, you can read everything here in short sentences.',
    ],
  },

  processors: {
    title: 'These companies work for us',
    where: (where) => `Location: ${where}`,
  },

  help: {
    title: 'In danger?',
    more: 'More emergency numbers',
    call: 'Call us',
  },

  doors: {
    callback: 'Ask for a call',
    callbackHow: 'We call you.',
    booking: 'Book a time',
    bookingHow: 'You choose a time.',
    walkIn: 'Just come in',
  },

  today: {
    open: (until) => `Open now until ${until}.`,
    opens: (span) => `Today: ${span}.`,
    cancelled: 'Today’s office hours (Sprechstunde) are cancelled.',
    holiday: 'Today is a public holiday.',
    none: 'There are no office hours (Sprechstunde) right now.',
    next: (day, span) => `Next time: ${day}, ${span}.`,
    again: (day, span) => `Next time: ${day}, ${span}`,
    noneAhead: 'Please call us.',
    noTermin: 'You do not need an appointment.',
  },

  start: {
    heading: 'Talk to us',
    lead: ['Worries about money, children or work? We help.', 'It costs nothing.'],
    come: 'Just come to the town hall:',
    open: (weekday, span) => `${weekday}, ${span}`,
    forMeTitle: 'Is this for me?',
    forMe: ['Yes. Everyone in this town can come.', 'Small worries matter too.'],
    topicsTitle: 'What we help with',
    topicsMore: 'And much more. You do not have to explain anything first.',
    topicsAll: 'Show all topics',
    fearMore: 'More questions and answers',
    aboutUsMore: 'More about us',
    visitMore: 'What happens during a visit',
    fearTitle: 'Are you afraid?',
    fear: [
      'You can give any name. It does not have to be your name.',
      'You decide what you tell us.',
      'It costs nothing.',
    ],
    peopleTitle: 'Who will you meet?',
    people: 'You can talk to these people:',
    service: (name) => `Our service is called: ${name}.`,
    visitTitle: 'We also come to you',
    visit: 'If you cannot come to the town hall (Rathaus), we will visit you at home.',
    visitLink: 'Ask for a visit',
    phoneTitle: 'Would you like to call us yourself?',
  },

  secrecy: [
    'We must keep what you tell us secret (Schweigepflicht). We do not pass it on.',
    'There is one exception: if a child is in danger, we may have to inform others.',
    'Almost always we tell you before we do this.',
  ],

  sprechstunde: {
    heading: 'Come to our office hours (Sprechstunde)',
    lead: 'You can talk to us. It costs nothing.',
    todayTitle: 'Today',
    whenTitle: 'When?',
    every: (weekday, span) => `Every ${weekday}, ${span}`,
    walkIn: 'You can just come in.',
    terminOnly: 'Please book an appointment first.',
    onlyTermin: 'only with an appointment',
    nextTitle: 'The next dates',
    nextNone: 'No office hours are planned at the moment.',
    closedTitle: 'No office hours on these dates',
    closed: (from, to) => (from === to ? from : `${from} to ${to}`),
    whereTitle: 'Where?',
    whoTitle: 'Who will you meet?',
    room: 'Room',
    howTitle: 'How it works',
    how: [
      'You come to the town hall (Rathaus).',
      'You may have to wait.',
      'We listen to you.',
      'Together we work out what can help.',
    ],
    bringTitle: 'What should you bring?',
    bring: 'Nothing. Just come as you are.',
    orBook: 'Would you rather not wait?',
    link: 'All times and how to get here',
  },

  stepFree: {
    yes: 'There are no steps on the way in.',
    no: 'There are steps on the way in. Call us before you come. We will find another room.',
    unknown: 'Are there steps on the way in? We do not know yet. Please call us before you come.',
  },

  who: {
    of: (adviser) => `${adviser.title}, ${adviser.employer}`,
    one: (adviser) => `You will meet: ${adviser}`,
    there: (advisers) => `You will meet: ${advisers.join(' and ')}`,
  },

  notAnApplication: {
    title: 'Good to know',
    booking: 'An appointment is not an application (Antrag).',
    callback: 'A call is not an application (Antrag).',
    lines: [
      'You can hand in an application at the town hall (Rathaus).',
      'What counts is the day you hand it in.',
    ],
  },

  history: ['Does anyone else look at your phone?', 'Then delete this page from the history.'],

  form: {
    optional: (label) => `${label}, optional`,
    sending: 'Your form is being sent. Please wait.',
    kept: 'Your details are still here.',
    error: 'Error:',
    trap: 'Please leave this field empty.',
    more: 'Anything else?',
    moreHint: 'This is optional.',
    no: 'No',
    yes: 'Yes',
  },

  fields: {
    name: 'Your name',
    nameHint: 'Write a name. It does not have to be your own.',
    phone: 'Your phone number',
    phoneHint: `For example: ${examplePhone}`,
    phoneBookingHint: 'Only for questions. Or if we have to cancel the appointment.',
    email: 'Your email address',
    emailHint:
      'We will send you a confirmation. Does anyone else read your emails? Then leave this field empty.',
    emailBookingHint:
      'We will send you the appointment. Does anyone else read your emails? Then leave this field empty.',
    onlyWithEmail: 'Only with an email address:',
    calendar: 'Send a calendar entry too',
    calendarHint: 'Does anyone else see your calendar? Then remove the tick.',
    reminder: 'Remind me the day before',
    when: 'When may we call?',
    whenHint: 'You can tick more than one time.',
    whenAny: 'Any time is fine for me.',
    half: (half, span) => `${half}, ${span}`,
    safeTitle: 'How we call you',
    voicemail: 'May we leave a message on your voicemail?',
    sayWho: 'May we say on the phone who we are?',
    sayWhoNo: 'No, only say: Rathaus',
    others: 'What should we do if another person answers the phone?',
    othersNo: 'Hang up',
    othersYes: 'Ask for me',
    never: 'When should we never call?',
    neverMore: 'Is there a time that never suits you?',
    neverHint: 'Then tell us here.',
    for: 'Who is this for?',
    forSelf: 'For me',
    forOther: 'For another person',
    agreed: 'The person knows about this and agrees.',
    forOtherHint: 'Then enter the name and the number of this person.',
    language: 'Which language would you like to speak?',
    otherLanguage: 'Another language',
    interpreter: 'I need an interpreter.',
    step_free: 'I need a way in without steps.',
    child: 'I am bringing a child.',
    needs: 'What do you need?',
    visit: 'Please come to my home.',
    visitHint: 'We will ask for the address on the phone.',
    prefer: 'Who would you rather talk to?',
    preferHint: 'This is not always possible. We will try.',
    preferNobody: 'It does not matter',
    preferWoman: 'A woman',
    preferMan: 'A man',
  },

  callback: {
    heading: 'Would you like us to call you?',
    lead: 'You tell us when (Rückruf). It costs nothing.',
    submit: 'Ask for a call',
    privacy: (days) =>
      `We use your details only for the call. We delete them on this website after ${daysWords(days)} at the latest.`,
  },

  booking: {
    heading: 'Choose a time',
    lead: 'You get a fixed time. It costs nothing.',
    free: 'Free times',
    more: 'Show more times',
    onDay: (day) => `on ${day}`,
    walkIn: 'You can also just come in',
    none: 'No times are free at the moment',
    noneInstead: 'You can still talk to us:',
    down: 'We cannot show the free times right now',
    downInstead: 'Please try again later.',
    formHeading: 'Book this time',
    formLead: ['Enter a name.', 'Then the time is yours.'],
    minutes: minutesWords,
    chooseOther: 'Choose another time',
    chooseSlot: 'Choose another time',
    reach: 'How can we reach you?',
    reachHint: 'You can leave both empty.',
    submit: 'Book the appointment',
    privacy: (days) =>
      `We use your details only for the appointment. We delete them on this website ${daysWords(days)} after the appointment at the latest.`,
    gone: 'This time is no longer free',
    goneMine: [
      'Did you book this time yourself just now?',
      'Then you have your appointment. You do not have to do anything more.',
    ],
    goneInstead: 'These times are still free:',
    notASlot: 'This time does not exist',
    toSlots: 'Show all free times',
  },

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
    calledOffHeading: 'We had to cancel your appointment',
    calledOffText: 'We are sorry. Please book another time.',
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

  cancelBooking: {
    heading: 'Do you want to cancel?',
    text: 'You do not have to give a reason.',
    submit: 'Cancel the appointment',
    rather: 'Would you prefer another time?',
    back: 'Back to your appointment',
  },

  moveBooking: {
    others: 'Other free times',
    heading: 'When would you like to come?',
    present: 'Your appointment at the moment',
    submit: 'Change the time',
  },

  findBooking: {
    heading: 'Find your appointment',
    lead: 'You need your code and your phone number.',
    code: 'Code',
    codeHint: 'The code has 6 characters. For example: 7K3M9P',
    phoneEnd: 'The last 3 digits of your phone number',
    phoneEndHint: 'If you did not give a phone number, enter the first 3 letters of your name.',
    submit: 'Show the appointment',
    wrong: 'The code or the digits are not right. Please check both. Or call us.',
    none: 'No appointment yet?',
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
    sayRathaus: 'On the phone we only say: Rathaus.',
    sayWho: 'We are allowed to say on the phone who we are.',
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
    withdrawText: 'Then we will not call you. We will delete your details on this website at once.',
    withdraw: 'Cancel the call',
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

  callbackTime: {
    heading: 'Choose a new time',
    lead: 'Then we will call you at this time.',
    submit: 'Change the time',
    back: 'Back to our call to you',
  },

  emergency: {
    heading: 'Emergency numbers',
    lead: 'Are you in danger? Call at once.',
    groups: {
      danger: 'Help at once',
      violence: 'Help with violence',
      children: 'Help for children and parents',
      health: 'Help when you are ill',
      worry: 'Help with worries',
      card: 'Is your card missing?',
    },
    always: 'Day and night',
    notAlways: 'Not always answered',
    free: 'Free of charge',
    normal: 'Costs as much as a normal call',
    silent:
      'If you cannot speak or cannot hear, the emergency app nora helps. You must set up the app beforehand.',
  },

  poster: {
    heading: 'Poster to print',
    lead: ['Print this sheet.', 'Hang it up. Then more people will find us.'],
    cardHeading: 'Card to take with you',
    cardLead: ['This card fits in every pocket.', 'The card does not say what we help with.'],
    cardsHeading: 'Cards to cut out',
    cardsLead: ['Here are 4 cards on one sheet.', 'Cut along the lines.'],
    howTitle: 'How to print',
    how: (paper) => [
      'On a computer, press the keys Ctrl (Strg) and P together.',
      'On a phone, open the menu of the browser. There it says: Share or Print.',
      `Choose this paper size: ${paper}`,
      'You can print in colour or in black and white.',
    ],
    others: 'You can print this too',
    toPoster: 'Large sheet: A4',
    toCard: 'Small card: A6',
    toCards: '4 cards on one sheet: A4',
    draft: 'Draft! Times and numbers are examples.',
    worries: 'Worried?',
    talk: 'Talk to us.',
    promise: ['We listen and help.', 'It costs nothing.'],
    topics: { money: 'Money', child: 'Children', work: 'Work', home: 'Housing' },
    more: 'and much more',
    come: 'Just come in',
    call: 'Or call us',
    noName: 'You do not have to give your name.',
    read: 'Read more',
    qr: (address) => `QR code. It leads to ${address}`,
    here: 'Help at the town hall (Rathaus). It costs nothing.',
    hangUp: 'Would you like to tell others about us? Here is a poster to hang up.',
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

export const en: Translation = { own: 'English', direction: 'ltr', words, review }
