import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, word for word, and how this language says it. */
export const place: PlaceWords = {
  ofPlace: {
    'Sozialraum heißt: Ihr Ort und die Menschen um Sie herum.':
      'Sozialraum şu demektir: yaşadığınız yer ve çevrenizdeki insanlar.',
    'Gemeinde Pliezhausen': 'Pliezhausen Belediyesi (Gemeinde Pliezhausen)',
    'Landkreis Reutlingen': 'Reutlingen ilçesi (Landkreis Reutlingen)',
    'Büro im Erdgeschoss': 'Zemin kattaki büro (Büro im Erdgeschoss)',
    Sozialarbeiter: 'Erkek sosyal hizmet uzmanı (Sozialarbeiter)',
    'Jugendamt Reutlingen': 'Reutlingen gençlik dairesi (Jugendamt Reutlingen)',
    Sozialarbeiterin: 'Kadın sosyal hizmet uzmanı (Sozialarbeiterin)',
    'Diakoniestation Metzingen': 'Metzingen Diakonie merkezi (Diakoniestation Metzingen)',
    'Sie organisiert alles, und unser Büro ist in ihrem Rathaus.':
      'Her şeyi organize eder. Büromuz da belediye binasındadır (Rathaus).',
    'Er bezahlt die Arbeit von den Fachleuten.': 'Uzmanların çalışmasının parasını öder.',
    'Von dort kommt ein Sozialarbeiter.': 'Oradan bir erkek sosyal hizmet uzmanı gelir.',
    'Von dort kommt eine Sozialarbeiterin.': 'Oradan bir kadın sosyal hizmet uzmanı gelir.',
    Integrationsmanagement: 'Uyum danışmanlığı (Integrationsmanagement)',
    'Hilft Menschen, die neu in Deutschland sind. Kommt auch mit uns zu Ihnen nach Hause.':
      'Almanya’ya yeni gelen insanlara yardım eder. Bizimle birlikte evinize de gelir.',
    Schulsozialarbeit: 'Okul sosyal hizmeti (Schulsozialarbeit)',
    'Hilft Kindern und Eltern bei Sorgen in der Schule.':
      'Okulla ilgili dertlerde çocuklara ve anne babalara yardım eder.',
    Gemeinschaftsschule: 'Ortak okul (Gemeinschaftsschule)',
    'Hier lernen Kinder gemeinsam.': 'Çocuklar burada birlikte öğrenir.',
    'Offene Jugendarbeit': 'Açık gençlik çalışması (Offene Jugendarbeit)',
    'Ist für alle jungen Menschen da.': 'Bütün gençlerin yanındadır.',
    Jugendhaus: 'Gençlik evi (Jugendhaus)',
    'Ein Ort für junge Menschen, an dem wir auch Projekte planen.':
      'Gençler için bir yerdir. Orada projeler de planlarız.',
    Musikschule: 'Müzik okulu (Musikschule)',
    'Hier lernen Kinder, Musik zu machen.': 'Çocuklar burada müzik yapmayı öğrenir.',
    'Der Landkreis Reutlingen bezahlt dieses Angebot an 5 Orten.':
      'Reutlingen ilçesi (Landkreis Reutlingen) bu hizmetin parasını 5 yerde öder.',
    'Der erste Ort war Lichtenstein, und dort hat es gut geklappt.':
      'İlk yer Lichtenstein oldu ve orada iyi sonuç verdi.',
    'Auch Pliezhausen hat sich dafür eingesetzt.': 'Pliezhausen de bu hizmet için çaba gösterdi.',
    'Im Frühling 2023 hat der Gemeinderat davon erfahren.':
      'Belediye meclisi (Gemeinderat) 2023 ilkbaharında bundan haberdar oldu.',
    'Eine Person von uns arbeitet beim Jugendamt Reutlingen.':
      'Birimiz Reutlingen gençlik dairesinde (Jugendamt Reutlingen) çalışır.',
    'Die andere Person arbeitet bei der Diakoniestation Metzingen.':
      'Diğerimiz Metzingen Diakonie merkezinde (Diakoniestation Metzingen) çalışır.',
    'Sie können wählen, mit wem Sie sprechen.': 'Kiminle konuşacağınızı seçebilirsiniz.',
    'Netlify, Inc., USA': 'Netlify, Inc., ABD',
    'Auf den Computern von dieser Firma liegt die Seite.':
      'Bu site bu firmanın bilgisayarlarında durur.',
    'BEISPIEL: Ort und Rechtsgrundlage fehlen noch': 'ÖRNEK: Yer ve hukuki dayanak henüz eksik',
    'BEISPIEL: Mail-Anbieter fehlt noch': 'ÖRNEK: E-posta firması henüz eksik',
    'Diese Firma schickt unsere E-Mails.': 'Bu firma e-postalarımızı gönderir.',
    'BEISPIEL: Ort fehlt noch': 'ÖRNEK: Yer henüz eksik',
  },
  stillGerman: (text) => `${text} (Almanca)`,
}
