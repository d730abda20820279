import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, in this language. */
export const place: PlaceWords = {
  places: {
    pliezhausen: {
      service: 'Sozialraumorientierung',
      serviceMeaning: ['كلمة Sozialraum تعني: بلدتكم والناس من حولكم.'],
      municipality: 'بلدية Pliezhausen (Gemeinde)',
      county: 'مقاطعة Reutlingen (Landkreis)',
      room: 'مكتب في الطابق الأرضي (Erdgeschoss)',
      advisers: {
        jugendamt: {
          title: 'أخصائي اجتماعي (Sozialarbeiter)',
          employer: 'دائرة رعاية الشباب (Jugendamt Reutlingen)',
        },
        diakonie: {
          title: 'أخصائية اجتماعية (Sozialarbeiterin)',
          employer: 'مركز دياكوني للرعاية (Diakoniestation Metzingen)',
        },
      },
      backers: [
        {
          name: 'بلدية Pliezhausen (Gemeinde)',
          does: 'هي تنظم كل شيء، ومكتبنا في دار البلدية التابعة لها (Rathaus).',
        },
        { name: 'مقاطعة Reutlingen (Landkreis)', does: 'هي تدفع تكاليف عمل المختصين.' },
        { name: 'دائرة رعاية الشباب (Jugendamt Reutlingen)', does: 'من هناك يأتي أخصائي اجتماعي.' },
        {
          name: 'مركز دياكوني للرعاية (Diakoniestation Metzingen)',
          does: 'من هناك تأتي أخصائية اجتماعية.',
        },
      ],
      partners: [
        {
          name: 'إدارة الاندماج (Integrationsmanagement)',
          does: 'تساعد القادمين الجدد إلى ألمانيا، وتأتي معنا إليكم في البيت أيضًا.',
        },
        {
          name: 'المرشدون الاجتماعيون في المدرسة (Schulsozialarbeit)',
          does: 'يساعدون الأطفال والأهل عندما تكون هناك هموم في المدرسة.',
        },
        { name: 'المدرسة المشتركة (Gemeinschaftsschule)', does: 'هنا يتعلم الأطفال معًا.' },
        { name: 'العمل المفتوح مع الشباب (Offene Jugendarbeit)', does: 'هو لجميع الشباب.' },
        { name: 'مركز الشباب (Jugendhaus)', does: 'مكان للشباب نخطط فيه أيضًا لمشاريع.' },
        { name: 'مدرسة الموسيقى (Musikschule)', does: 'هنا يتعلم الأطفال عزف الموسيقى.' },
      ],
      story: [
        'مقاطعة Reutlingen (Landkreis) تدفع تكاليف هذه الخدمة في 5 أماكن.',
        'كان المكان الأول Lichtenstein، وهناك نجحت الخدمة.',
        'وبلدة Pliezhausen أيضًا سعت إلى ذلك.',
        'في ربيع 2023 علم مجلس البلدية (Gemeinderat) بذلك.',
      ],
      youthOffice: [
        'شخص منّا يعمل لدى دائرة رعاية الشباب (Jugendamt Reutlingen).',
        'الشخص الآخر يعمل لدى مركز دياكوني للرعاية (Diakoniestation Metzingen).',
        'يمكنكم أن تختاروا مع من تتحدثون.',
      ],
      processors: [
        {
          name: 'Netlify, Inc., الولايات المتحدة',
          does: 'هذا الموقع موجود على أجهزة الكمبيوتر عند هذه الشركة.',
          where: 'مثال: المكان والأساس القانوني غير مذكورين بعد',
        },
        {
          name: 'مثال: شركة البريد الإلكتروني غير مذكورة بعد',
          does: 'هذه الشركة ترسل رسائلنا الإلكترونية.',
          where: 'مثال: المكان غير مذكور بعد',
        },
      ],
    },
  },
}
