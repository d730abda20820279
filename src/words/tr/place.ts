import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, in this language. */
export const place: PlaceWords = {
  places: {
    pliezhausen: {
      service: 'Sozialraumorientierung',
      serviceMeaning: ['Sozialraum şu demektir: yaşadığınız yer ve çevrenizdeki insanlar.'],
      municipality: 'Pliezhausen Belediyesi (Gemeinde Pliezhausen)',
      county: 'Reutlingen ilçesi (Landkreis Reutlingen)',
      room: 'Zemin kattaki büro (Büro im Erdgeschoss)',
      advisers: {
        jugendamt: {
          title: 'Erkek sosyal hizmet uzmanı (Sozialarbeiter)',
          employer: 'Reutlingen gençlik dairesi (Jugendamt Reutlingen)',
        },
        diakonie: {
          title: 'Kadın sosyal hizmet uzmanı (Sozialarbeiterin)',
          employer: 'Metzingen Diakonie merkezi (Diakoniestation Metzingen)',
        },
      },
      backers: [
        {
          name: 'Pliezhausen Belediyesi (Gemeinde Pliezhausen)',
          does: 'Her şeyi organize eder. Büromuz da belediye binasındadır (Rathaus).',
        },
        {
          name: 'Reutlingen ilçesi (Landkreis Reutlingen)',
          does: 'Uzmanların çalışmasının parasını öder.',
        },
        {
          name: 'Reutlingen gençlik dairesi (Jugendamt Reutlingen)',
          does: 'Oradan bir erkek sosyal hizmet uzmanı gelir.',
        },
        {
          name: 'Metzingen Diakonie merkezi (Diakoniestation Metzingen)',
          does: 'Oradan bir kadın sosyal hizmet uzmanı gelir.',
        },
      ],
      partners: [
        {
          name: 'Uyum danışmanlığı (Integrationsmanagement)',
          does: 'Almanya’ya yeni gelen insanlara yardım eder. Bizimle birlikte evinize de gelir.',
        },
        {
          name: 'Okul sosyal hizmeti (Schulsozialarbeit)',
          does: 'Okulla ilgili dertlerde çocuklara ve anne babalara yardım eder.',
        },
        { name: 'Ortak okul (Gemeinschaftsschule)', does: 'Çocuklar burada birlikte öğrenir.' },
        {
          name: 'Açık gençlik çalışması (Offene Jugendarbeit)',
          does: 'Bütün gençlerin yanındadır.',
        },
        {
          name: 'Gençlik evi (Jugendhaus)',
          does: 'Gençler için bir yerdir. Orada projeler de planlarız.',
        },
        { name: 'Müzik okulu (Musikschule)', does: 'Çocuklar burada müzik yapmayı öğrenir.' },
      ],
      story: [
        'Reutlingen ilçesi (Landkreis Reutlingen) bu hizmetin parasını 5 yerde öder.',
        'İlk yer Lichtenstein oldu ve orada iyi sonuç verdi.',
        'Pliezhausen de bu hizmet için çaba gösterdi.',
        'Belediye meclisi (Gemeinderat) 2023 ilkbaharında bundan haberdar oldu.',
      ],
      youthOffice: [
        'Birimiz Reutlingen gençlik dairesinde (Jugendamt Reutlingen) çalışır.',
        'Diğerimiz Metzingen Diakonie merkezinde (Diakoniestation Metzingen) çalışır.',
        'Kiminle konuşacağınızı seçebilirsiniz.',
      ],
      processors: [
        {
          name: 'Netlify, Inc., ABD',
          does: 'Bu site bu firmanın bilgisayarlarında durur.',
          where: 'ÖRNEK: Yer ve hukuki dayanak henüz eksik',
        },
        {
          name: 'ÖRNEK: E-posta firması henüz eksik',
          does: 'Bu firma e-postalarımızı gönderir.',
          where: 'ÖRNEK: Yer henüz eksik',
        },
      ],
    },
  },
}
