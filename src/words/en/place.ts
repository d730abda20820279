import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, word for word, and how this language says it. */
export const place: PlaceWords = {
  ofPlace: {
    'Sozialraum heißt: Ihr Ort und die Menschen um Sie herum.':
      'Sozialraum means: the place where you live and the people around you.',
    'Gemeinde Pliezhausen': 'Municipality of Pliezhausen (Gemeinde Pliezhausen)',
    'Landkreis Reutlingen': 'District of Reutlingen (Landkreis Reutlingen)',
    'Büro im Erdgeschoss': 'Office on the ground floor (Büro im Erdgeschoss)',
    Sozialarbeiter: 'Social worker (male)',
    'Jugendamt Reutlingen': 'youth welfare office (Jugendamt Reutlingen)',
    Sozialarbeiterin: 'Social worker (female)',
    'Diakoniestation Metzingen': 'church welfare service (Diakoniestation Metzingen)',
    'Sie organisiert alles, und unser Büro ist in ihrem Rathaus.':
      'It organises everything. Our office is in the town hall (Rathaus).',
    'Er bezahlt die Arbeit von den Fachleuten.': 'It pays for the work of the specialists.',
    'Von dort kommt ein Sozialarbeiter.': 'Our male social worker works there.',
    'Von dort kommt eine Sozialarbeiterin.': 'Our female social worker works there.',
    Integrationsmanagement: 'Integration support (Integrationsmanagement)',
    'Hilft Menschen, die neu in Deutschland sind. Kommt auch mit uns zu Ihnen nach Hause.':
      'Helps people who are new in Germany. Also comes to your home with us.',
    Schulsozialarbeit: 'School social workers (Schulsozialarbeit)',
    'Hilft Kindern und Eltern bei Sorgen in der Schule.':
      'Help children and parents with worries at school.',
    Gemeinschaftsschule: 'Community school (Gemeinschaftsschule)',
    'Hier lernen Kinder gemeinsam.': 'Children learn together here.',
    'Offene Jugendarbeit': 'Youth workers (Offene Jugendarbeit)',
    'Ist für alle jungen Menschen da.': 'Are there for all young people.',
    Jugendhaus: 'Youth centre (Jugendhaus)',
    'Ein Ort für junge Menschen, an dem wir auch Projekte planen.':
      'A place for young people. We also plan projects there.',
    Musikschule: 'Music school (Musikschule)',
    'Hier lernen Kinder, Musik zu machen.': 'Children learn to make music here.',
    'Der Landkreis Reutlingen bezahlt dieses Angebot an 5 Orten.':
      'The district (Landkreis Reutlingen) pays for this service in 5 places.',
    'Der erste Ort war Lichtenstein, und dort hat es gut geklappt.':
      'The first place was Lichtenstein, and it worked well there.',
    'Auch Pliezhausen hat sich dafür eingesetzt.': 'Pliezhausen also worked to bring it here.',
    'Im Frühling 2023 hat der Gemeinderat davon erfahren.':
      'In spring 2023 the municipal council (Gemeinderat) was told about it.',
    'Eine Person von uns arbeitet beim Jugendamt Reutlingen.':
      'One of us works at the youth welfare office (Jugendamt Reutlingen).',
    'Die andere Person arbeitet bei der Diakoniestation Metzingen.':
      'The other person works at a church welfare service (Diakoniestation Metzingen).',
    'Sie können wählen, mit wem Sie sprechen.': 'You can choose who you talk to.',
    'Auf den Computern von dieser Firma liegt die Seite.': 'This company hosts the website.',
    'BEISPIEL: Ort und Rechtsgrundlage fehlen noch':
      'EXAMPLE: place and legal basis are still missing',
    'BEISPIEL: Mail-Anbieter fehlt noch': 'EXAMPLE: mail provider is still missing',
    'Diese Firma schickt unsere E-Mails.': 'This company sends our emails.',
    'BEISPIEL: Ort fehlt noch': 'EXAMPLE: place is still missing',
  },
  stillGerman: (text) => `${text} (in German)`,
}
