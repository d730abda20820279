import type { PlaceFile } from '../../domain/place/schema.ts'
import { stillToAsk } from '../to-ask.ts'
import { offices } from './offices.ts'

const paper =
  'Gemeinderatsdrucksache vom 27.04.2023 (shared/source). Bitte prüfen, ob es noch stimmt.'
const example = 'Beispiel, bis die Gemeinde es bestätigt'

/**
 * Pliezhausen. What the council paper says was true in the spring of 2023; everything else is an example. Neither is
 * confirmed until somebody of the Gemeinde has looked at it today and set `confirmed: true`.
 */
export const pliezhausen: PlaceFile = {
  id: 'pliezhausen',
  name: { value: 'Pliezhausen', confirmed: false, source: paper },
  municipality: { value: 'Gemeinde Pliezhausen', confirmed: false, source: paper },
  service: { value: 'Sozialraumorientierung', confirmed: false, source: paper },
  address: {
    value: { street: 'Marktplatz 1', postcode: '72124', town: 'Pliezhausen' },
    confirmed: false,
    source: 'Ältere Nachschlagewerke. Bitte prüfen.',
  },
  // No number of a German local network starts with 0: nobody can be called by mistake while this is an example.
  phone: { value: '07127 0000', confirmed: false, source: example },
  dutyPhone: {
    value: null,
    confirmed: false,
    source:
      'Noch nicht bekannt. Wer nimmt ab, wenn jemand nachts kein Bett hat und das Rathaus zu ist?',
  },
  areaCode: { value: '07127', confirmed: false, source: 'Vorwahl von Pliezhausen. Bitte prüfen.' },
  mail: { value: 'rathaus@pliezhausen.example', confirmed: false, source: example },
  room: { value: 'Büro im Erdgeschoss', confirmed: false, source: example },
  stepFree: { value: 'unknown', confirmed: false, source: 'Noch nicht bekannt' },
  callerId: { value: 'unknown', confirmed: false, source: 'Noch nicht bekannt' },
  // The paper names two people of two employers, a man and a woman, and nobody by name.
  advisers: {
    value: [
      { id: 'jugendamt', title: 'Sozialarbeiter', employer: 'Jugendamt Reutlingen', is: 'man' },
      {
        id: 'diakonie',
        title: 'Sozialarbeiterin',
        employer: 'Diakoniestation Metzingen',
        is: 'woman',
      },
    ],
    confirmed: false,
    source: paper,
  },
  // The paper says: one in the morning, one in the afternoon. Days, hours and who is there are examples.
  weekly: {
    value: [
      {
        weekday: 2,
        from: '09:00',
        to: '12:00',
        advisers: ['jugendamt'],
        slotMinutes: 30,
        onlineSlots: 4,
        walkIn: true,
      },
      {
        weekday: 4,
        from: '14:00',
        to: '17:00',
        advisers: ['diakonie'],
        slotMinutes: 30,
        onlineSlots: 4,
        walkIn: true,
      },
    ],
    confirmed: false,
    source: example,
  },
  leadTimeMinutes: { value: 120, confirmed: false, source: example },
  horizonWeeks: { value: 8, confirmed: false, source: example },
  closures: {
    // { from: '2027-05-25', to: '2027-06-04', reason: 'Das Rathaus hat Ferien.' } closes these days, both included.
    value: [],
    confirmed: false,
    source: 'Noch keine bekannt. Bitte Ferien und Brückentage eintragen.',
  },
  callback: {
    value: {
      weekdays: [1, 2, 3, 4, 5],
      morning: { from: '09:00', to: '12:00' },
      afternoon: { from: '14:00', to: '16:00' },
    },
    confirmed: false,
    source: example,
  },
  exitUrl: {
    value: 'https://www.dwd.de/',
    confirmed: false,
    source: 'Vorschlag: Deutscher Wetterdienst',
  },
  limits: {
    value: {
      formsOfOne: { most: 50, minutes: 60 },
      formsOfAll: { most: 400, minutes: 60 },
      mailsToOne: { most: 6, minutes: 1440 },
      mailsToMailbox: { most: 20, minutes: 1440 },
      codesOfOne: { most: 50, minutes: 60 },
      triesForCode: { most: 5, minutes: 60 },
      triesForCodeOfAll: { most: 50, minutes: 1440 },
      linksOfOne: { most: 3, minutes: 15 },
      linksUnusual: { most: 10, minutes: 60 },
      openBookings: 2,
    },
    confirmed: true,
    source: 'Voreinstellung',
  },
  senderName: { value: 'Rathaus Pliezhausen', confirmed: false, source: 'Vorschlag' },
  serviceMeaning: {
    value: ['Sozialraum heißt: Ihr Ort und die Menschen um Sie herum.'],
    confirmed: true,
    source: 'shared/domain.md, Abschnitt 6',
  },
  county: { value: 'Landkreis Reutlingen', confirmed: false, source: paper },
  backers: {
    value: [
      {
        name: 'Gemeinde Pliezhausen',
        does: 'Sie organisiert alles, und unser Büro ist in ihrem Rathaus.',
      },
      { name: 'Landkreis Reutlingen', does: 'Er bezahlt die Arbeit von den Fachleuten.' },
      { name: 'Jugendamt Reutlingen', does: 'Von dort kommt ein Sozialarbeiter.' },
      { name: 'Diakoniestation Metzingen', does: 'Von dort kommt eine Sozialarbeiterin.' },
    ],
    confirmed: false,
    source: paper,
  },
  partners: {
    value: [
      {
        name: 'Integrationsmanagement',
        does: 'Hilft Menschen, die neu in Deutschland sind. Kommt auch mit uns zu Ihnen nach Hause.',
        contact: stillToAsk,
      },
      {
        name: 'Schulsozialarbeit',
        does: 'Hilft Kindern und Eltern bei Sorgen in der Schule.',
        contact: stillToAsk,
      },
      { name: 'Gemeinschaftsschule', does: 'Hier lernen Kinder gemeinsam.', contact: stillToAsk },
      {
        name: 'Offene Jugendarbeit',
        does: 'Ist für alle jungen Menschen da.',
        contact: stillToAsk,
      },
      {
        name: 'Jugendhaus',
        does: 'Ein Ort für junge Menschen, an dem wir auch Projekte planen.',
        contact: stillToAsk,
      },
      { name: 'Musikschule', does: 'Hier lernen Kinder, Musik zu machen.', contact: stillToAsk },
    ],
    confirmed: false,
    source: paper,
  },
  offices: {
    value: offices,
    confirmed: true,
    source: 'Liste aus src/content/de/bodies.yaml. Jede Angabe darin hat ihr eigenes confirmed.',
  },
  story: {
    value: [
      'Der Landkreis Reutlingen bezahlt dieses Angebot an 5 Orten.',
      'Der erste Ort war Lichtenstein, und dort hat es gut geklappt.',
      'Auch Pliezhausen hat sich dafür eingesetzt.',
      'Im Frühling 2023 hat der Gemeinderat davon erfahren.',
    ],
    confirmed: false,
    source: paper,
  },
  youthOffice: {
    value: [
      'Eine Person von uns arbeitet beim Jugendamt Reutlingen.',
      'Die andere Person arbeitet bei der Diakoniestation Metzingen.',
      'Sie können wählen, mit wem Sie sprechen.',
    ],
    confirmed: false,
    source: paper,
  },
  mayor: { value: 'BEISPIEL: Name fehlt noch', confirmed: false, source: example },
  supervisor: {
    value: 'Landratsamt Reutlingen',
    confirmed: false,
    source: '§ 119 GemO BW. Bitte prüfen.',
  },
  responsible: { value: 'BEISPIEL: Name fehlt noch', confirmed: false, source: example },
  vatId: { value: null, confirmed: false, source: 'Noch nicht bekannt' },
  dataProtection: {
    value: {
      lines: ['BEISPIEL: Name fehlt noch', 'Marktplatz 1', '72124 Pliezhausen'],
      mail: 'datenschutz@pliezhausen.example',
    },
    confirmed: false,
    source: example,
  },
  processors: {
    value: [
      {
        name: 'Netlify, Inc., USA',
        does: 'Auf den Computern von dieser Firma liegt die Seite.',
        where: 'BEISPIEL: Ort und Rechtsgrundlage fehlen noch',
      },
      {
        name: 'BEISPIEL: Mail-Anbieter fehlt noch',
        does: 'Diese Firma schickt unsere E-Mails.',
        where: 'BEISPIEL: Ort fehlt noch',
      },
    ],
    confirmed: false,
    source: example,
  },
  signVideo: { value: null, confirmed: true, source: 'Es gibt noch kein Video' },
  languages: {
    value: ['en', 'tr', 'ar', 'uk', 'ru', 'ro'],
    confirmed: false,
    source: 'Vorschlag: shared/domain.md, Abschnitt 5. Die Texte sind Entwürfe.',
  },
}
