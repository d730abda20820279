import type { PlaceFile } from '../../domain/place/schema.ts'
import { stillToAsk } from '../to-ask.ts'
import { offices } from './offices.ts'

const invented = 'Erfunden'

/**
 * A second place, invented. It shows what a place file can say that the first one does not (two advisers at once,
 * no walk-in, a short slot), and the tests run the site with it to prove that no page knows the first one.
 */
export const musterdorf: PlaceFile = {
  id: 'musterdorf',
  name: { value: 'Musterdorf', confirmed: true, source: invented },
  municipality: { value: 'Gemeinde Musterdorf', confirmed: true, source: invented },
  service: { value: 'Offene Tür', confirmed: true, source: invented },
  address: {
    value: { street: 'Dorfplatz 2', postcode: '01234', town: 'Musterdorf' },
    confirmed: true,
    source: invented,
  },
  phone: { value: '07121 0000', confirmed: true, source: invented },
  dutyPhone: { value: '07121 0001', confirmed: true, source: invented },
  areaCode: { value: '07121', confirmed: true, source: invented },
  mail: { value: 'rathaus@musterdorf.example', confirmed: true, source: invented },
  room: { value: 'Zimmer 3', confirmed: true, source: invented },
  stepFree: { value: 'yes', confirmed: true, source: invented },
  callerId: { value: 'our-number', confirmed: true, source: invented },
  advisers: {
    value: [
      { id: 'nord', title: 'Beraterin', employer: 'Kreis Musterland', is: 'woman' },
      { id: 'sued', title: 'Berater', employer: 'Verein Nachbarschaft', is: 'man' },
      { id: 'ost', title: 'Beratung am Telefon', employer: 'Verein Nachbarschaft' },
    ],
    confirmed: true,
    source: invented,
  },
  weekly: {
    value: [
      {
        weekday: 1,
        from: '08:30',
        to: '11:30',
        advisers: ['nord', 'sued'],
        slotMinutes: 45,
        onlineSlots: 5,
        walkIn: true,
      },
      {
        weekday: 5,
        from: '13:00',
        to: '15:00',
        advisers: ['ost'],
        slotMinutes: 20,
        onlineSlots: 6,
        walkIn: false,
      },
    ],
    confirmed: true,
    source: invented,
  },
  leadTimeMinutes: { value: 60, confirmed: true, source: invented },
  horizonWeeks: { value: 4, confirmed: true, source: invented },
  closures: { value: [], confirmed: true, source: invented },
  callback: {
    value: {
      weekdays: [1, 2, 4],
      morning: { from: '08:00', to: '11:00' },
      afternoon: { from: '13:00', to: '17:00' },
    },
    confirmed: true,
    source: invented,
  },
  exitUrl: { value: 'https://www.dwd.de/', confirmed: true, source: invented },
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
    source: invented,
  },
  senderName: { value: 'Rathaus Musterdorf', confirmed: true, source: invented },
  serviceMeaning: {
    value: ['Die Tür ist offen: Sie können einfach kommen.'],
    confirmed: true,
    source: invented,
  },
  county: { value: 'Kreis Musterland', confirmed: true, source: invented },
  backers: {
    value: [
      { name: 'Gemeinde Musterdorf', does: 'Sie gibt den Raum.' },
      { name: 'Kreis Musterland', does: 'Er bezahlt die Arbeit.' },
    ],
    confirmed: true,
    source: invented,
  },
  partners: {
    value: [
      {
        name: 'Verein Nachbarschaft',
        does: 'Hilft beim Ausfüllen von Formularen.',
        contact: {
          phone: { value: '07121 0020', confirmed: true, source: invented },
          mail: { value: 'verein@musterdorf.example', confirmed: true, source: invented },
          address: { value: ['Bahnweg 4', '01234 Musterdorf'], confirmed: true, source: invented },
          hours: { value: ['Dienstag von 15 bis 18 Uhr'], confirmed: true, source: invented },
        },
      },
      {
        name: 'Jugendhaus',
        does: 'Ein Ort für junge Menschen.',
        contact: {
          ...stillToAsk,
          phone: { value: '07121 0098', confirmed: false, source: 'Aus einem alten Blatt' },
        },
      },
    ],
    confirmed: true,
    source: invented,
  },
  offices: { value: offices, confirmed: true, source: invented },
  story: { value: [], confirmed: true, source: invented },
  youthOffice: {
    value: ['Niemand von uns arbeitet beim Jugendamt.'],
    confirmed: true,
    source: invented,
  },
  mayor: { value: 'Erika Beispiel, Bürgermeisterin', confirmed: true, source: invented },
  supervisor: { value: 'Landratsamt Musterland', confirmed: true, source: invented },
  responsible: { value: 'Erika Beispiel, Bürgermeisterin', confirmed: true, source: invented },
  vatId: { value: null, confirmed: true, source: invented },
  dataProtection: {
    value: {
      lines: ['Hans Beispiel', 'Dorfplatz 2', '01234 Musterdorf'],
      mail: 'datenschutz@musterdorf.example',
    },
    confirmed: true,
    source: invented,
  },
  processors: {
    value: [{ name: 'Muster-Hoster', does: 'Hier liegt die Seite.', where: 'Deutschland' }],
    confirmed: true,
    source: invented,
  },
  signVideo: { value: null, confirmed: true, source: invented },
  languages: { value: [], confirmed: true, source: invented },
}
