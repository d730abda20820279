import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, in this language. */
export const place: PlaceWords = {
  places: {
    pliezhausen: {
      service: 'Sozialraumorientierung',
      serviceMeaning: [
        'Sozialraum înseamnă: localitatea dumneavoastră și oamenii din jurul dumneavoastră.',
      ],
      municipality: 'Comuna Pliezhausen (Gemeinde Pliezhausen)',
      county: 'Districtul Reutlingen (Landkreis Reutlingen)',
      room: 'Biroul de la parter (Büro im Erdgeschoss)',
      advisers: {
        jugendamt: {
          title: 'Asistent social',
          employer: 'oficiul pentru tineret (Jugendamt Reutlingen)',
        },
        diakonie: {
          title: 'Asistentă socială',
          employer: 'serviciul diaconiei (Diakoniestation Metzingen)',
        },
      },
      backers: [
        {
          name: 'Comuna Pliezhausen (Gemeinde Pliezhausen)',
          does: 'Organizează totul. Biroul nostru este la primărie (Rathaus).',
        },
        {
          name: 'Districtul Reutlingen (Landkreis Reutlingen)',
          does: 'Plătește munca specialiștilor.',
        },
        {
          name: 'Oficiul pentru tineret (Jugendamt Reutlingen)',
          does: 'De acolo vine un asistent social.',
        },
        {
          name: 'Serviciul diaconiei (Diakoniestation Metzingen)',
          does: 'De acolo vine o asistentă socială.',
        },
      ],
      partners: [
        {
          name: 'Serviciul de integrare (Integrationsmanagement)',
          does: 'Îi ajută pe oamenii veniți de curând în Germania. Vine cu noi și la dumneavoastră acasă.',
        },
        {
          name: 'Asistentul social din școală (Schulsozialarbeit)',
          does: 'Îi ajută pe copii și pe părinți când au probleme la școală.',
        },
        { name: 'Școala comună (Gemeinschaftsschule)', does: 'Aici copiii învață împreună.' },
        {
          name: 'Activități deschise pentru tineri (Offene Jugendarbeit)',
          does: 'Sunt pentru toți tinerii.',
        },
        {
          name: 'Casa tinerilor (Jugendhaus)',
          does: 'Un loc pentru tineri. Acolo pregătim și proiecte.',
        },
        { name: 'Școala de muzică (Musikschule)', does: 'Aici copiii învață muzică.' },
      ],
      story: [
        'Districtul Reutlingen (Landkreis Reutlingen) plătește acest serviciu în 5 localități.',
        'Prima localitate a fost Lichtenstein, și acolo a mers bine.',
        'Și Pliezhausen s-a implicat pentru acest serviciu.',
        'În primăvara anului 2023, consiliul comunei (Gemeinderat) a aflat despre el.',
      ],
      youthOffice: [
        'O persoană din echipa noastră lucrează la oficiul pentru tineret (Jugendamt Reutlingen).',
        'Cealaltă persoană lucrează la serviciul diaconiei (Diakoniestation Metzingen).',
        'Puteți alege cu cine vorbiți.',
      ],
      processors: [
        {
          name: 'Netlify, Inc., SUA',
          does: 'Site-ul se află pe calculatoarele acestei firme.',
          where: 'EXEMPLU: locul și temeiul legal lipsesc încă',
        },
        {
          name: 'EXEMPLU: firma pentru e-mailuri lipsește încă',
          does: 'Această firmă trimite e-mailurile noastre.',
          where: 'EXEMPLU: locul lipsește încă',
        },
      ],
    },
  },
}
