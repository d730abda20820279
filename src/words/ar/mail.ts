import type { MailWords } from '../de/mail.ts'
import { minutesOf } from './numbers.ts'

/** The mails to residents. */
export const mail: MailWords = {
  mail: {
    greeting: 'مرحبًا!',
    goodbye: (sender: string) => `مع أطيب التحيات\n${sender}`,
    replies: 'إذا كان لديكم سؤال، فردّوا على هذه الرسالة أو اتصلوا بنا:',
    kept: (date: string) => `سنحذف بياناتكم من موقعنا في موعد أقصاه ${date}.`,
    booking: {
      subject: 'موعدكم في دار البلدية (Rathaus)',
      subjectElsewhere: 'موعدكم',
      when: {
        new: 'وقت موعدكم:',
        moved: 'تغيّر وقت موعدكم. الوقت الجديد:',
        restored: 'موعدكم قائم من جديد. وقته:',
        reminder: 'نذكّركم بموعدكم. وقته:',
        place: 'تغيّر المكان، والوقت بقي كما هو. وقت موعدكم:',
      },
      cancelled: 'لقد ألغيتم موعدكم. كان وقته:',
      cancelledByStaff: 'للأسف نحن مضطرون إلى إلغاء موعدكم. كان وقته:',
      others: 'هذه الأوقات ما زالت متاحة حاليًا:',
      chooseOther: 'هنا يمكنكم اختيار وقت جديد',
      deleteEntry: 'من فضلكم احذفوا الموعد من تقويمكم.',
      another: 'هنا يمكنكم حجز موعد آخر',
      length: 'المدة',
      minutes: (minutes: number) => minutesOf(minutes),
      place: 'المكان',
      placeNow: 'المكان الآن',
      askPlace: 'اتصلوا بنا من فضلكم فنخبركم بالمكان.',
      room: 'الغرفة',
      code: 'رمزكم',
      bring: 'لا داعي لأن تُحضروا شيئًا.',
      cancel:
        'إذا لم تستطيعوا المجيء فلا مشكلة. لكن ألغوا الموعد من فضلكم، حتى يستطيع شخص آخر أن يأتي. يمكنكم أيضًا الاتصال بنا، ويكفي أن تذكروا رمزكم.',
      open: 'هنا يمكنكم رؤية الموعد أو تغيير وقته أو إلغاؤه',
    },
    callback: {
      subject: 'اتصالنا بكم',
      intro: 'وصلنا طلبكم بأن نتصل بكم.',
      when: 'متى',
      whenAny: 'في أحد أيام العمل القادمة',
      notReached: 'حاولنا الاتصال بكم، لكننا للأسف لم نتمكن من الوصول إليكم.',
      otherTime: 'هنا يمكنكم اختيار وقت آخر',
      away: 'الشخص الذي سيتصل بكم غير موجود حاليًا.',
      awayUntil: (date: string) => `الشخص الذي سيتصل بكم غير موجود حتى ${date}.`,
      awayAsk: 'يمكنكم الانتظار، أو يتصل بكم شخص آخر. ماذا تفضلون؟',
      awayAnswer: 'يمكنكم الإجابة هنا',
      open: 'هنا يمكنكم رؤية طلب المكالمة أو تغييره أو إلغاؤه',
    },
    calendarSummary: 'موعد في دار البلدية (Rathaus)',
    calendarSummaryAt: (where: string) => `موعد: ${where}`,
  },
}
