import type { GatheringsWords } from '../de/gatherings.ts'

/** The page that says what there is for everyone. What there is, staff say in German. */
export const gatherings: GatheringsWords = {
  gatherings: {
    title: 'مشاريع ومواعيد',
    heading: 'مشاريع ومواعيد للجميع',
    lead: 'هذا ما سيقام قريبًا للجميع. النصوص باللغة الألمانية.',
    none: 'لا توجد حاليًا مشاريع أو مواعيد.',
    unknown: 'لا يمكننا عرض ذلك الآن. يرجى الاتصال بنا.',
    save: 'حفظ في التقويم',
    subscribe: 'الاشتراك في جميع المواعيد في التقويم',
    subscribeHow: 'عندها يعرض تقويمكم كل جديد من تلقاء نفسه.',
  },
}
