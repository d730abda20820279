import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, word for word, and how this language says it. */
export const place: PlaceWords = {
  ofPlace: {
    'Sozialraum heißt: Ihr Ort und die Menschen um Sie herum.':
      'كلمة Sozialraum تعني: بلدتكم والناس من حولكم.',
    'Gemeinde Pliezhausen': 'بلدية Pliezhausen (Gemeinde)',
    'Landkreis Reutlingen': 'مقاطعة Reutlingen (Landkreis)',
    'Büro im Erdgeschoss': 'مكتب في الطابق الأرضي (Erdgeschoss)',
    Sozialarbeiter: 'أخصائي اجتماعي (Sozialarbeiter)',
    'Jugendamt Reutlingen': 'دائرة رعاية الشباب (Jugendamt Reutlingen)',
    Sozialarbeiterin: 'أخصائية اجتماعية (Sozialarbeiterin)',
    'Diakoniestation Metzingen': 'مركز دياكوني للرعاية (Diakoniestation Metzingen)',
    'Sie organisiert alles, und unser Büro ist in ihrem Rathaus.':
      'هي تنظم كل شيء، ومكتبنا في دار البلدية التابعة لها (Rathaus).',
    'Er bezahlt die Arbeit von den Fachleuten.': 'هي تدفع تكاليف عمل المختصين.',
    'Von dort kommt ein Sozialarbeiter.': 'من هناك يأتي أخصائي اجتماعي.',
    'Von dort kommt eine Sozialarbeiterin.': 'من هناك تأتي أخصائية اجتماعية.',
    Integrationsmanagement: 'إدارة الاندماج (Integrationsmanagement)',
    'Hilft Menschen, die neu in Deutschland sind. Kommt auch mit uns zu Ihnen nach Hause.':
      'تساعد القادمين الجدد إلى ألمانيا، وتأتي معنا إليكم في البيت أيضًا.',
    Schulsozialarbeit: 'المرشدون الاجتماعيون في المدرسة (Schulsozialarbeit)',
    'Hilft Kindern und Eltern bei Sorgen in der Schule.':
      'يساعدون الأطفال والأهل عندما تكون هناك هموم في المدرسة.',
    Gemeinschaftsschule: 'المدرسة المشتركة (Gemeinschaftsschule)',
    'Hier lernen Kinder gemeinsam.': 'هنا يتعلم الأطفال معًا.',
    'Offene Jugendarbeit': 'العمل المفتوح مع الشباب (Offene Jugendarbeit)',
    'Ist für alle jungen Menschen da.': 'هو لجميع الشباب.',
    Jugendhaus: 'مركز الشباب (Jugendhaus)',
    'Ein Ort für junge Menschen, an dem wir auch Projekte planen.':
      'مكان للشباب نخطط فيه أيضًا لمشاريع.',
    Musikschule: 'مدرسة الموسيقى (Musikschule)',
    'Hier lernen Kinder, Musik zu machen.': 'هنا يتعلم الأطفال عزف الموسيقى.',
    'Der Landkreis Reutlingen bezahlt dieses Angebot an 5 Orten.':
      'مقاطعة Reutlingen (Landkreis) تدفع تكاليف هذه الخدمة في 5 أماكن.',
    'Der erste Ort war Lichtenstein, und dort hat es gut geklappt.':
      'كان المكان الأول Lichtenstein، وهناك نجحت الخدمة.',
    'Auch Pliezhausen hat sich dafür eingesetzt.': 'وبلدة Pliezhausen أيضًا سعت إلى ذلك.',
    'Im Frühling 2023 hat der Gemeinderat davon erfahren.':
      'في ربيع 2023 علم مجلس البلدية (Gemeinderat) بذلك.',
    'Eine Person von uns arbeitet beim Jugendamt Reutlingen.':
      'شخص منّا يعمل لدى دائرة رعاية الشباب (Jugendamt Reutlingen).',
    'Die andere Person arbeitet bei der Diakoniestation Metzingen.':
      'الشخص الآخر يعمل لدى مركز دياكوني للرعاية (Diakoniestation Metzingen).',
    'Sie können wählen, mit wem Sie sprechen.': 'يمكنكم أن تختاروا مع من تتحدثون.',
    'Netlify, Inc., USA': 'Netlify, Inc., الولايات المتحدة',
    'Auf den Computern von dieser Firma liegt die Seite.':
      'هذا الموقع موجود على أجهزة الكمبيوتر عند هذه الشركة.',
    'BEISPIEL: Ort und Rechtsgrundlage fehlen noch':
      'مثال: المكان والأساس القانوني غير مذكورين بعد',
    'BEISPIEL: Mail-Anbieter fehlt noch': 'مثال: شركة البريد الإلكتروني غير مذكورة بعد',
    'Diese Firma schickt unsere E-Mails.': 'هذه الشركة ترسل رسائلنا الإلكترونية.',
    'BEISPIEL: Ort fehlt noch': 'مثال: المكان غير مذكور بعد',
  },
  stillGerman: (text) => `\u2066${text}\u2069 (بالألمانية)`,
}
