import type { MailWords } from '../de/mail.ts'
import { minutesOf } from './numbers.ts'

/** The mails to residents. */
export const mail: MailWords = {
  mail: {
    greeting: 'Bună ziua!',
    goodbye: (sender) => `Cu stimă,\n${sender}`,
    replies: 'Dacă aveți o întrebare, răspundeți la acest e-mail sau sunați-ne:',
    kept: (date) =>
      `Ștergem datele dumneavoastră de pe site-ul nostru cel târziu pe data de ${date}.`,
    booking: {
      subject: 'Programarea dumneavoastră la primărie (Rathaus)',
      subjectElsewhere: 'Programarea dumneavoastră',
      when: {
        new: 'Programarea dumneavoastră este:',
        moved: 'Programarea dumneavoastră s-a schimbat. Acum este:',
        restored: 'Programarea dumneavoastră este din nou valabilă:',
        reminder: 'Nu uitați de programarea dumneavoastră:',
        place: 'Locul s-a schimbat. Ora rămâne aceeași. Programarea dumneavoastră este:',
      },
      cancelled: 'Ați anulat această programare:',
      cancelledByStaff: 'Din păcate, trebuie să anulăm programarea dumneavoastră:',
      others: 'Momentan mai sunt libere aceste ore:',
      chooseOther: 'Aici puteți alege altă oră',
      deleteEntry: 'Vă rugăm să ștergeți programarea din calendar.',
      another: 'Aici puteți face altă programare',
      length: 'Cât durează',
      minutes: (minutes) => minutesOf(minutes),
      place: 'Unde',
      placeNow: 'Locul este acum',
      askPlace: 'Vă rugăm să ne sunați și vă spunem locul.',
      room: 'Camera',
      code: 'Codul dumneavoastră',
      bring: 'Nu este nevoie să aduceți nimic.',
      cancel:
        'Dacă nu puteți veni, nu este nicio problemă. Dar vă rugăm să anulați programarea, ca să poată veni altcineva. Puteți și să ne sunați și să ne spuneți doar codul.',
      open: 'Aici puteți vedea, muta sau anula programarea',
    },
    callback: {
      subject: 'Apelul cerut de dumneavoastră',
      intro: 'Am primit cererea dumneavoastră de apel.',
      when: 'Când',
      whenAny: 'Într-una dintre următoarele zile lucrătoare',
      notReached: 'Din păcate, nu v-am găsit la telefon.',
      otherTime: 'Aici puteți alege altă oră',
      away: 'Persoana care trebuie să vă sune lipsește momentan.',
      awayUntil: (date: string) => `Persoana care trebuie să vă sune lipsește până pe ${date}.`,
      awayAsk: 'Puteți aștepta sau vă sună altă persoană. Ce preferați?',
      awayAnswer: 'Aici puteți răspunde',
      open: 'Aici puteți vedea, schimba sau anula apelul cerut',
    },
    calendarSummary: 'Programare la primărie (Rathaus)',
    calendarSummaryAt: (where) => `Programare: ${where}`,
  },
}
