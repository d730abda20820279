import type { Found, Level, Says } from '../../tools/plain-language/finding.ts'
import { amounts } from '../../tools/plain-language/rules/amounts.ts'
import { discretion } from '../../tools/plain-language/rules/discretion.ts'
import { label } from '../../tools/plain-language/rules/label.ts'
import {
  formsWithoutHint,
  saysThatTheDayCounts,
} from '../../tools/plain-language/rules/not-an-application.ts'
import { oldNames } from '../../tools/plain-language/rules/old-names.ts'
import { textRules } from '../../tools/plain-language/rules/rules.ts'
import { expect, test } from './test.ts'

type Table = {
  /** What is found, exactly; or the text whose every sentence is. */
  readonly found: readonly string[]
  readonly fine: readonly string[]
}

const rules = {
  ...textRules,
  'C-1': (text: string) => oldNames(text),
  'C-2': amounts,
  'S-4': discretion,
}

const tables = {
  'PL-1': {
    found: ['Wir rufen Sie am Montag oder am Dienstag oder am Mittwoch oder am Freitag an, ja.'],
    fine: [
      'Wir rufen Sie am Montag oder am Dienstag oder am Mittwoch oder am Freitag an.',
      'Am Donnerstag, 24. Dezember 2026 rufen wir Sie von 14:00 bis 17:30 Uhr an.',
    ],
  },
  'PL-4': {
    found: ['Sie brauchen eine Terminbestätigungsmail.', 'Das ist eine Kindertagesstätte.'],
    fine: [
      'Das macht die Schulsozialarbeit.',
      'Sie bekommen Grundsicherungsgeld und Unterhaltsvorschuss.',
      'Das ist das Asylbewerber-Leistungsgesetz.',
      'Kommen Sie in die Sprechstunde.',
      'anna-maria.mustermann@example.org',
    ],
  },
  'PL-5': {
    found: [
      'Wird gesendet.',
      'Sie werden von uns angerufen.',
      'Ihre Angaben werden gelöscht.',
      'Menschen werden hier unterstützt.',
      'Ihr Antrag wird am Montag geprüft.',
      'Die Wohnung wurde verlassen.',
      'Sie sagen, dass der Termin verschoben wurde.',
      'Das Geld ist bezahlt worden.',
      'Sie werden informiert.',
      'Briefe werden geschrieben.',
      'Der Antrag wird übersetzt.',
    ],
    fine: [
      'Wir werden Sie anrufen.',
      'Sie werden das Geld bekommen.',
      'Das Rathaus ist geschlossen.',
      'Ihre Angaben sind gelöscht.',
      'Es wird kalt, und wir haben geheizt.',
      'Wir werden Sie besuchen.',
      'Sie werden gesund.',
      'Kinder werden erwachsen.',
      'Es wird ernst.',
      'Wir werden zu Ihnen gehen.',
      'Vielleicht werden wir es verstehen.',
    ],
  },
  'PL-6': {
    found: [
      'Das ist der Name des Kindes.',
      'Wegen Ihres Antrags rufen wir an.',
      'Der Tag der Abgabe zählt.',
      'Vielleicht fehlt ein Teil der Adresse.',
      'Sie sind Opfer einer Straftat.',
    ],
    fine: [
      'Das ist der Name von dem Kind.',
      'Annas Auto steht hier.',
      'In der Sprechstunde reden wir.',
      'Lieber: Mit einer Frau',
      'Dann hilft Ihnen der Staat.',
    ],
  },
  'PL-7': {
    found: ['Wir würden Sie anrufen.', 'Hätten Sie Zeit?', 'Es wäre gut.', 'Sie sollten kommen.'],
    fine: [
      'Möchten Sie kommen?',
      'Sie können kommen.',
      'Sie konnten nicht kommen.',
      'Sie währen nicht.',
    ],
  },
  'PL-8': {
    found: [
      'Sie brauchen z. B. Ihren Namen.',
      'Tel. 0171',
      'Bitte NICHT anrufen.',
      'Das sagt das BMFSFJ.',
      'Montag, Mittwoch usw.',
    ],
    fine: [
      'Wir schreiben eine SMS.',
      'DGS heißt: Deutsche Gebärdensprache.',
      'Das SGB heißt so.',
      'Ihr Code ist 7K3M9P.',
      'Eine E-Mail',
    ],
  },
  'PL-10': {
    found: [
      'Wir haben zwei Räume.',
      'Drei Tage vorher',
      'Am 12.3.2026 ist zu.',
      'Bis 24. Dezember ist offen.',
      'Von 10–12 Uhr',
      'Um 9.30 Uhr',
      'Um 09:30 Uhr',
      'Am 2026-11-24',
    ],
    fine: [
      'Wir haben 2 Räume.',
      'Am 12. März 2026 ist zu.',
      'Wieder am Dienstag, 24. November',
      'Von 10 bis 12 Uhr',
      'Um 9:30 Uhr',
      'Eine Person achtet darauf.',
      'Zweimal im Jahr',
    ],
  },
  'PL-11': {
    found: [
      'Für Bewohner:innen',
      'Für BewohnerInnen',
      'Für Bewohner*innen',
      'Komm, wenn du willst.',
      'Das ist dein Termin.',
      'Siehe unten.',
      'Es ist weder teuer noch schwer.',
      'Das ist nicht unmöglich.',
      'Sie kommen, obwohl es regnet.',
      'Rufen Sie an, um einen Termin zu nehmen.',
    ],
    fine: [
      'Für Bewohnerinnen und Bewohner',
      'Das ist nicht unser Raum.',
      'Das sehen Sie nicht und hören es nicht.',
      'Kommen Sie um 9 Uhr zu uns.',
      'Der Termin dauert.',
    ],
  },
  'PL-13': {
    found: [
      'Wir benötigen Ihren Namen.',
      'Hier können Sie einen Termin nehmen.',
      'Sie stornieren den Termin.',
      'Unsere Webseiten',
      'Gratis für alle',
    ],
    fine: ['Ihre Telefonnummer', 'Wir brauchen Ihren Namen.', 'Zur Startseite', 'Das Bilderbuch'],
  },
  'PL-15': {
    found: [
      'Sie bekommen Wohn-Geld.',
      'Das Job-Center und das Jugend-Amt',
      'Ihre Telefon-Nummer',
      'Die Schul-Sozial-Arbeit hilft.',
      'Das ist Grundsicherungs-Geld.',
    ],
    fine: [
      'Sie bekommen Wohngeld.',
      'Das Jobcenter und das Jugendamt',
      'Eine E-Mail an Ihre E-Mail-Adresse',
      'Das Geld aus dem Asylbewerber-Leistungsgesetz',
      'Drücken Sie 3-mal.',
      'Machen Sie ein P-Konto daraus.',
      'anna-maria@mein-ort.example',
    ],
  },
  'PL-16': {
    found: [
      'Ist ein Brief da? Ist er gelb? Rufen Sie an.',
      'Sie haben Schulden?\nIst ein Brief da?',
    ],
    fine: ['Ist ein Brief da? Rufen Sie an.', 'Rufen Sie an, wenn ein Brief da ist.', 'Wann?'],
  },
  'C-1': {
    found: ['Sie bekommen Bürgergeld.', 'Das Bürger-Geld kommt vom Amt.'],
    fine: [
      'Das ist Grundsicherungs-Geld (früher: Bürger-Geld).',
      'Früher hieß das Geld: Bürger-Geld.',
    ],
  },
  'C-2': {
    found: ['Sie bekommen 259 Euro.', 'Das kostet 0,20 €.', 'Es sind 1.200 EUR.'],
    fine: ['Sie bekommen {{amount:kindergeld}}.', 'Es kostet nichts.', 'Der Euro ist Geld.'],
  },
  'S-4': {
    found: [
      'Sucht-Beratung',
      'Hilfe bei Gewalt',
      'schulden/index.html',
      'sucht/index.html',
      'Sozialarbeit',
      'Schläge',
      'Scheidung',
      'Ihr Jugendamt',
    ],
    fine: [
      'Sicher zu Hause',
      'Vorschläge',
      'Besucht und gesucht',
      'Ihre Entscheidung',
      'Jemand sucht Hilfe',
      'hilfe/geld/index.html',
    ],
  },
} as const satisfies Partial<Record<keyof typeof rules, Table>>

const names = [
  'PL-1',
  'PL-4',
  'PL-5',
  'PL-6',
  'PL-7',
  'PL-8',
  'PL-10',
  'PL-11',
  'PL-13',
  'PL-15',
  'PL-16',
  'C-1',
  'C-2',
  'S-4',
] as const
for (const name of names) {
  const find = (text: string): readonly Found[] => rules[name](text, 'einfach')
  for (const text of tables[name].found) {
    test(`${name} finds: ${text}`, () => expect(find(text)).not.toEqual([]))
    test(`${name} says what helps: ${text}`, () => expect(find(text)[0]?.hint.trim()).toBeTruthy())
  }
  for (const text of tables[name].fine)
    test(`${name} has nothing against: ${text}`, () => expect(find(text)).toEqual([]))
}

const hints = (rule: keyof typeof textRules, text: string, level: Level) =>
  textRules[rule](text, level).map(({ words, hint }) => `${words} → ${hint}`)

test('a better word is named where there is one', () => {
  expect(hints('PL-13', 'Buchen Sie kostenfrei.', 'einfach')).toEqual([
    'Buchen → einen Termin ausmachen',
    'kostenfrei → kostenlos',
  ])
  expect(hints('PL-4', 'Unterhaltsvorschuss', 'leicht')).toEqual([
    'Unterhaltsvorschuss → Unterhalts-Vorschuss',
  ])
  expect(hints('PL-8', 'ggf. und z.B.', 'einfach')).toEqual([
    'z.B. → zum Beispiel',
    'ggf. → vielleicht',
  ])
  expect(hints('PL-10', 'zwölf', 'einfach')).toEqual(['zwölf → 12'])
})

test('a word has its hyphens in Leichte Sprache, and stands as on letters and signs in Einfache Sprache', () => {
  const words = ['Wohngeld', 'Jobcenter', 'Kindergeld', 'Telefonnummer', 'Startseite']
  for (const word of words) {
    expect(hints('PL-13', word, 'leicht')).toHaveLength(1)
    expect(hints('PL-13', word, 'einfach')).toEqual([])
  }
  expect(hints('PL-15', 'Wohn-Geld und Job-Center', 'leicht')).toEqual([])
  expect(hints('PL-15', 'Wohn-Geld', 'einfach')).toEqual([
    expect.stringContaining('Wie auf Briefen und Schildern: "Wohngeld"'),
  ])
})

test('a long word that people know from letters stays whole, whatever its ending, and a rare one is split in one way only', () => {
  expect(hints('PL-4', 'Die Sozialarbeiterinnen der Ausländerbehörden', 'einfach')).toEqual([])
  expect(hints('PL-15', 'Asylbewerber-Leistungs-Gesetz', 'einfach')).toHaveLength(1)
})

test('a string of questions is a fault in Einfache Sprache only', () => {
  expect(hints('PL-16', 'Geht es Ihnen gut? Kommen Sie?', 'leicht')).toEqual([])
})

test('the young are spoken to with "du", and nobody else', () => {
  const found = (text: string, says: Says) => textRules['PL-11'](text, 'einfach', says).length
  expect(found('Hier kannst du reden.', 'Sie')).toBe(1)
  expect(found('Hier kannst du reden.', 'du')).toBe(0)
  expect(found('Hier können Sie reden.', 'du')).toBe(1)
  expect(found('Sie ist für Kinder da.', 'du')).toBe(0)
  expect(found('Hier kannst du reden, und Sie auch.', 'both')).toBe(0)
})

test('Leichte Sprache has at most 12 words in a sentence', () => {
  const thirteen = 'Wir rufen Sie am Montag oder am Dienstag oder am Mittwoch gern an.'
  expect(textRules['PL-1'](thirteen, 'leicht')).toHaveLength(1)
  expect(textRules['PL-1'](thirteen.replace(' gern', ''), 'leicht')).toEqual([])
})

test('signs that one must know are out of Leichte Sprache, but for numbers and addresses', () => {
  const hard = [
    'Wohn-Geld (früher)',
    'Montag – Freitag',
    '5 % mehr',
    '§ 16',
    'Kinder & Eltern',
    'und/oder',
    '„so“',
    'gut; besser',
  ]
  for (const text of hard) {
    expect(textRules['PL-9'](text, 'leicht')).not.toEqual([])
    expect(textRules['PL-9'](text, 'einfach')).toEqual([])
  }
  const fine = [
    '0171/39 20 012',
    'https://www.dwd.de/wetter?a=1',
    'Kommen Sie! Geht das?',
    'Um 9:30 Uhr',
  ]
  for (const text of fine) expect(textRules['PL-9'](text, 'leicht')).toEqual([])
})

test('in Leichte Sprache a genitive must go, in Einfache Sprache it is a warning', () => {
  const weights = (level: Level) =>
    textRules['PL-6']('Das ist der Name des Kindes.', level).map(({ weight }) => weight)
  expect(weights('leicht')).toEqual([undefined])
  expect(weights('einfach')).toEqual(['warning'])
})

test('in Leichte Sprache each sentence has its line, and many things are a list', () => {
  const found = (text: string) => textRules['PL-12'](text, 'leicht').length
  expect(found('Sie kommen. Wir reden.')).toBe(1)
  expect(found('Sie kommen.\nWir reden.')).toBe(0)
  expect(found('Wir helfen bei Geld, Arbeit, Wohnen und Schule.')).toBe(1)
  expect(found('Wir helfen bei Geld, Arbeit und Wohnen.')).toBe(0)
  expect(found('a\nb\nc\nd\ne\nf\ng')).toBe(1)
  expect(textRules['PL-12']('Sie kommen. Wir reden.', 'einfach')).toEqual([])
})

test('the old name of the money alone is a fault on every day: none stands in a text that becomes one overnight', () => {
  expect(oldNames('Sie bekommen Bürgergeld.')).toEqual([
    expect.not.objectContaining({ weight: 'warning' }),
  ])
  expect(oldNames('Grundsicherungs-Geld (früher: Bürger-Geld)')).toEqual([])
})

test('a page calls itself Leichte Sprache only when somebody it is for has read it', () => {
  const note = 'Leicht verständlich – noch nicht geprüft'
  expect(label({ text: `${note}. Willkommen.`, readBy: false })).toEqual([])
  expect(label({ text: 'Willkommen.', readBy: false })).toHaveLength(1)
  expect(label({ text: `${note}. Das ist in Leichter Sprache.`, readBy: false })).toHaveLength(1)
  expect(label({ text: 'Das ist in Leichter Sprache.', readBy: true })).toEqual([])
})

test('a page with a form that does not say what a Termin is not is named', () => {
  const form = { 'src/forms/BookingForm.astro': '<FormFrame action="/api/booking">' }
  const uses = "import BookingForm from '../booking/BookingForm.astro'\n"
  const pages = {
    'src/pages/a.astro': uses,
    'src/pages/b.astro': `${uses}<FormPage asks="booking">`,
  }
  expect(formsWithoutHint({ ...form, ...pages }).map(({ file }) => file)).toEqual([
    'src/pages/a.astro',
  ])
})

test('the words beside a form say all of it: no application, the Rathaus, the day, and where the day does not count', () => {
  const all =
    'Ein Termin ist kein Antrag. Einen Antrag auf Sozial-Leistungen können Sie im Rathaus abgeben. Der Tag zählt. Das gilt nicht für Kinder-Geld, das Gericht und den Aufenthalt.'
  expect(saysThatTheDayCounts(all)).toEqual([])
  for (const part of all.split(/(?<=\.) /))
    expect(saysThatTheDayCounts(all.replace(part, ''))).not.toEqual([])
})
