import type { DirectoryWords } from '../de/directory.ts'

/** Who decides what, and how to reach an office or a partner. */
export const directory: DirectoryWords = {
  directory: {
    heading: 'الدليل: من يقرر ماذا؟',
    lead: [
      'هنا مكتوب من يقرر في ماذا، وما يمكنكم فعله هناك.',
      'لا يجب أن تفعلوا ذلك وحدكم، فنحن نساعدكم.',
    ],
    local: 'لا نعرض العناوين والأوقات هنا إلا بعد أن نتحقق منها. إذا كان شيء ناقصًا، فاسألونا.',
    groups: {
      money: 'المال والعمل',
      family: 'العائلة والأطفال',
      home: 'السكن',
      law: 'القانون والديون',
      health: 'الصحة والرعاية',
      new: 'جديد في ألمانيا',
      things: 'الطعام والملابس',
    },
    who: 'من يقرر؟',
    more: 'المزيد عن ذلك في الدليل',
    noLaw: 'لا يوجد قانون لذلك.',
    safe: 'إذا كان شخص في البيت يخيفكم، فاقرؤوا هنا:',
  },
  contact: { phone: 'الهاتف', mail: 'البريد الإلكتروني', hours: 'الأوقات' },
}
