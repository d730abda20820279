import type { PlaceWords } from '../de/place.ts'

/** What the place files say in German, in this language. */
export const place: PlaceWords = {
  places: {
    pliezhausen: {
      serviceMeaning: ['Sozialraum means: the place where you live and the people around you.'],
      municipality: 'Municipality of Pliezhausen (Gemeinde Pliezhausen)',
      county: 'District of Reutlingen (Landkreis Reutlingen)',
      room: 'Office on the ground floor (Büro im Erdgeschoss)',
      advisers: {
        jugendamt: {
          title: 'Social worker (male)',
          employer: 'youth welfare office (Jugendamt Reutlingen)',
        },
        diakonie: {
          title: 'Social worker (female)',
          employer: 'church welfare service (Diakoniestation Metzingen)',
        },
      },
      backers: [
        {
          name: 'Municipality of Pliezhausen (Gemeinde Pliezhausen)',
          does: 'It organises everything. Our office is in the town hall (Rathaus).',
        },
        {
          name: 'District of Reutlingen (Landkreis Reutlingen)',
          does: 'It pays for the work of the specialists.',
        },
        {
          name: 'Youth welfare office (Jugendamt Reutlingen)',
          does: 'Our male social worker works there.',
        },
        {
          name: 'Church welfare service (Diakoniestation Metzingen)',
          does: 'Our female social worker works there.',
        },
      ],
      partners: [
        {
          name: 'Integration support (Integrationsmanagement)',
          does: 'Helps people who are new in Germany. Also comes to your home with us.',
        },
        {
          name: 'School social workers (Schulsozialarbeit)',
          does: 'Help children and parents with worries at school.',
        },
        {
          name: 'Community school (Gemeinschaftsschule)',
          does: 'Children learn together here.',
        },
        {
          name: 'Youth workers (Offene Jugendarbeit)',
          does: 'Are there for all young people.',
        },
        {
          name: 'Youth centre (Jugendhaus)',
          does: 'A place for young people. We also plan projects there.',
        },
        {
          name: 'Music school (Musikschule)',
          does: 'Children learn to make music here.',
        },
      ],
      story: [
        'The district (Landkreis Reutlingen) pays for this service in 5 places.',
        'The first place was Lichtenstein, and it worked well there.',
        'Pliezhausen also worked to bring it here.',
        'In spring 2023 the municipal council (Gemeinderat) was told about it.',
      ],
      youthOffice: [
        'One of us works at the youth welfare office (Jugendamt Reutlingen).',
        'The other person works at a church welfare service (Diakoniestation Metzingen).',
        'You can choose who you talk to.',
      ],
      processors: [
        {
          name: 'Netlify, Inc., USA',
          does: 'This company hosts the website.',
          where: 'EXAMPLE: place and legal basis are still missing',
        },
        {
          name: 'EXAMPLE: mail provider is still missing',
          does: 'This company sends our emails.',
          where: 'EXAMPLE: place is still missing',
        },
      ],
    },
  },
}
