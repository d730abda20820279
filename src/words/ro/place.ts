import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, word for word, and how this language says it. */
export const place: PlaceWords = {
  ofPlace: {
    'Sozialraum heißt: Ihr Ort und die Menschen um Sie herum.':
      'Sozialraum înseamnă: localitatea dumneavoastră și oamenii din jurul dumneavoastră.',
    'Gemeinde Pliezhausen': 'Comuna Pliezhausen (Gemeinde Pliezhausen)',
    'Landkreis Reutlingen': 'Districtul Reutlingen (Landkreis Reutlingen)',
    'Büro im Erdgeschoss': 'Biroul de la parter (Büro im Erdgeschoss)',
    Sozialarbeiter: 'Asistent social',
    'Jugendamt Reutlingen': 'oficiul pentru tineret (Jugendamt Reutlingen)',
    Sozialarbeiterin: 'Asistentă socială',
    'Diakoniestation Metzingen': 'serviciul diaconiei (Diakoniestation Metzingen)',
    'Sie organisiert alles, und unser Büro ist in ihrem Rathaus.':
      'Organizează totul. Biroul nostru este la primărie (Rathaus).',
    'Er bezahlt die Arbeit von den Fachleuten.': 'Plătește munca specialiștilor.',
    'Von dort kommt ein Sozialarbeiter.': 'De acolo vine un asistent social.',
    'Von dort kommt eine Sozialarbeiterin.': 'De acolo vine o asistentă socială.',
    Integrationsmanagement: 'Serviciul de integrare (Integrationsmanagement)',
    'Hilft Menschen, die neu in Deutschland sind. Kommt auch mit uns zu Ihnen nach Hause.':
      'Îi ajută pe oamenii veniți de curând în Germania. Vine cu noi și la dumneavoastră acasă.',
    Schulsozialarbeit: 'Asistentul social din școală (Schulsozialarbeit)',
    'Hilft Kindern und Eltern bei Sorgen in der Schule.':
      'Îi ajută pe copii și pe părinți când au probleme la școală.',
    Gemeinschaftsschule: 'Școala comună (Gemeinschaftsschule)',
    'Hier lernen Kinder gemeinsam.': 'Aici copiii învață împreună.',
    'Offene Jugendarbeit': 'Activități deschise pentru tineri (Offene Jugendarbeit)',
    'Ist für alle jungen Menschen da.': 'Sunt pentru toți tinerii.',
    Jugendhaus: 'Casa tinerilor (Jugendhaus)',
    'Ein Ort für junge Menschen, an dem wir auch Projekte planen.':
      'Un loc pentru tineri. Acolo pregătim și proiecte.',
    Musikschule: 'Școala de muzică (Musikschule)',
    'Hier lernen Kinder, Musik zu machen.': 'Aici copiii învață muzică.',
    'Der Landkreis Reutlingen bezahlt dieses Angebot an 5 Orten.':
      'Districtul Reutlingen (Landkreis Reutlingen) plătește acest serviciu în 5 localități.',
    'Der erste Ort war Lichtenstein, und dort hat es gut geklappt.':
      'Prima localitate a fost Lichtenstein, și acolo a mers bine.',
    'Auch Pliezhausen hat sich dafür eingesetzt.':
      'Și Pliezhausen s-a implicat pentru acest serviciu.',
    'Im Frühling 2023 hat der Gemeinderat davon erfahren.':
      'În primăvara anului 2023, consiliul comunei (Gemeinderat) a aflat despre el.',
    'Eine Person von uns arbeitet beim Jugendamt Reutlingen.':
      'O persoană din echipa noastră lucrează la oficiul pentru tineret (Jugendamt Reutlingen).',
    'Die andere Person arbeitet bei der Diakoniestation Metzingen.':
      'Cealaltă persoană lucrează la serviciul diaconiei (Diakoniestation Metzingen).',
    'Sie können wählen, mit wem Sie sprechen.': 'Puteți alege cu cine vorbiți.',
    'Netlify, Inc., USA': 'Netlify, Inc., SUA',
    'Auf den Computern von dieser Firma liegt die Seite.':
      'Site-ul se află pe calculatoarele acestei firme.',
    'BEISPIEL: Ort und Rechtsgrundlage fehlen noch': 'EXEMPLU: locul și temeiul legal lipsesc încă',
    'BEISPIEL: Mail-Anbieter fehlt noch': 'EXEMPLU: firma pentru e-mailuri lipsește încă',
    'Diese Firma schickt unsere E-Mails.': 'Această firmă trimite e-mailurile noastre.',
    'BEISPIEL: Ort fehlt noch': 'EXEMPLU: locul lipsește încă',
  },
  stillGerman: (text) => `${text} (în germană)`,
}
