import { de } from '../../src/words/de/words.ts'
import { check, type Exception } from '../../tools/plain-language/check.ts'
import { exceptions } from '../../tools/plain-language/exceptions.ts'
import { type Finding, findingLine } from '../../tools/plain-language/finding.ts'
import { namesOfPlaces } from '../../tools/plain-language/gather/place.ts'
import { writtenTexts } from '../../tools/plain-language/gather/written.ts'
import type { Text } from '../../tools/plain-language/text/text.ts'
import { expect, test } from './test.ts'

const nobody: ReadonlySet<string> = new Set()
const bare = { exceptions: [], names: nobody }
const must = (findings: readonly Finding[]) => findings.filter(({ weight }) => weight === undefined)

const textSaying = (text: string, more: Partial<Text> = {}): Text => ({
  file: 'src/content/de/pages/probe.md',
  place: '1',
  text,
  level: 'einfach',
  group: 'probe',
  manner: 'plain',
  discreet: false,
  origin: 'written',
  ...more,
})
const rulesOf = (texts: readonly Text[]) => must(check(texts, bare)).map(({ rule }) => rule)

test('every text that residents can read keeps the rules', async () => {
  const findings = check(await writtenTexts(), { exceptions, names: namesOfPlaces() })
  expect(must(findings).map(findingLine)).toEqual([])
})

test('one hard sentence anywhere in the interface is named, with its place and what helps', async () => {
  const texts = await writtenTexts()
  const where = 'de.callback.lead'
  expect(texts.find(({ place }) => place === where)?.text).toBe(de.callback.lead)
  const broken = texts.map((text) =>
    text.place === where ? { ...text, text: 'Sie werden kostenfrei zurückgerufen.' } : text,
  )
  const findings = must(check(broken, { exceptions, names: namesOfPlaces() }))
  expect(findings.map(findingLine)).toEqual([
    'src/words/de/words.ts:de.callback.lead  PL-5  "Sie werden kostenfrei zurückgerufen."  → Wer tut es? Zum Beispiel: "Wir rufen Sie an."',
    'src/words/de/words.ts:de.callback.lead  PL-13  "kostenfrei"  → kostenlos',
  ])
})

test('an exception lets one thing pass, and only that', () => {
  const texts = [textSaying('Wir benötigen Sie. Das ist gratis.')]
  const exception: Exception = { rule: 'PL-13', words: 'gratis', reason: 'Test' }
  const findings = check(texts, { ...bare, exceptions: [exception] })
  expect(findings.map(({ words }) => words)).toEqual(['benötigen'])
})

test('an exception that no text needs any more is a finding itself', () => {
  const exception: Exception = { rule: 'PL-13', words: 'gratis', reason: 'Test' }
  expect(check([textSaying('Kommen Sie.')], { ...bare, exceptions: [exception] })).toMatchObject([
    { file: 'tools/plain-language/exceptions.ts', words: 'gratis' },
  ])
})

test('each exception says why', () => {
  expect(exceptions.filter(({ reason }) => reason.length < 15)).toEqual([])
})

test('the name of an employer may be long', () => {
  const names = new Set(['Nachbarschaftsverein'])
  const texts = [textSaying('Der Nachbarschaftsverein hilft.')]
  expect(check(texts, bare)).toHaveLength(1)
  expect(check(texts, { ...bare, names })).toEqual([])
})

const easy = 'Wir hören Ihnen gut zu, und das tut Ihnen gut. '

test('in Einfache Sprache 2 long words of 100 may stand, in Leichte Sprache none', () => {
  const long = `${easy.repeat(13)}Terminverschiebung`
  expect(rulesOf([textSaying(long)])).toEqual([])
  expect(rulesOf([textSaying(`${long}. Kindertagesstätte. Terminabsprachen`)])).toContain('PL-4')
  expect(rulesOf([textSaying(long.replaceAll('. ', '.\n'), { level: 'leicht' })])).toContain('PL-4')
})

test('a page of long sentences is named, even where none is too long by itself', () => {
  const long = 'Sie kommen am Tag und reden mit uns und wir hören Ihnen gut zu. '
  expect(rulesOf([textSaying(long.repeat(6))])).toContain('PL-2')
  expect(rulesOf([textSaying(easy.repeat(6))])).toEqual([])
})

test('a page of Einfache Sprache that is chopped like Leichte Sprache is named, and what is told as a whole is not', () => {
  const chopped = 'Wir helfen Ihnen. Kommen Sie zu uns. Es kostet nichts. '
  const whole = 'Wir helfen Ihnen, wenn Sie mit Sorgen zu uns kommen. '
  expect(must(check([textSaying(chopped.repeat(3))], bare))).toMatchObject([
    { rule: 'PL-2', words: 'Wörter pro Satz im Fließtext: 3,3' },
  ])
  expect(rulesOf([textSaying(whole.repeat(6))])).toEqual([])
  const leicht = chopped.repeat(2).replaceAll('. ', '.\n').trim()
  expect(rulesOf([textSaying(leicht, { level: 'leicht' })])).toEqual([])
})

test('headings, labels and lines without a full stop make no page look chopped', () => {
  const whole = 'Wir helfen Ihnen, wenn Sie mit Sorgen zu uns kommen. '
  const names = Array.from({ length: 30 }, () => textSaying('Wann?', { isName: true }))
  expect(rulesOf([...names, textSaying(`${whole.repeat(5)}\nTelefon\nRathaus`)])).toEqual([])
})

test('strings of the interface are read one by one: only on a page they have an average', () => {
  const file = 'src/words/de/words.ts'
  expect(rulesOf([textSaying('Es geht. '.repeat(9), { file })])).toEqual([])
})

test('a page that asks more than it tells is named', () => {
  const one = 'Haben Sie einen Brief vom Amt bekommen? Dann kommen Sie bitte damit zu uns.\n'
  expect(rulesOf([textSaying(one.repeat(5))])).toEqual(['PL-16'])
  expect(rulesOf([textSaying(one.repeat(4))])).toEqual([])
})

test('a page of heavy words is named, but on a legal page only its sentences count', () => {
  const heavy = 'Formulare bekommen Bearbeitung. Antworten brauchen Überlegung. '
  const rules = rulesOf([textSaying(heavy.repeat(20))])
  expect(rules).toContain('PL-3')
  const file = 'src/content/de/pages/datenschutz.md'
  expect(rulesOf([textSaying(heavy.repeat(20), { file })])).not.toContain('PL-3')
})

test('labels keep to the rules, but a list of them has no average', () => {
  const labels = { manner: 'labels' } as const
  expect(rulesOf([textSaying('Telefonnummer\n'.repeat(120), labels)])).toEqual([])
  expect(rulesOf([textSaying('Telefon-Nummer', labels)])).toEqual(['PL-15'])
})

test("the law's own words are not measured, but still watched for what tells too much", () => {
  const law = { manner: 'law' } as const
  expect(rulesOf([textSaying('Die Daten werden gem. Art. 6 verarbeitet.', law)])).toEqual([])
  expect(rulesOf([textSaying('sucht', { ...law, discreet: true })])).toEqual(['S-4'])
})

test('a word that tells why is a matter only where others see it', () => {
  expect(rulesOf([textSaying('Sie erleben Gewalt?')])).toEqual([])
  expect(rulesOf([textSaying('Sie erleben Gewalt?', { discreet: true })])).toEqual(['S-4'])
})

test('a sum typed into a text is found; one that was filled in from the data file is not', () => {
  expect(rulesOf([textSaying('Sie bekommen 259 Euro.')])).toEqual(['C-2'])
  expect(rulesOf([textSaying('Sie bekommen 259 Euro.', { origin: 'built' })])).toEqual([])
  const typed = 'Sie bekommen {{amount:kindergeld}}.'
  expect(rulesOf([textSaying('Sie bekommen 259 Euro.', { typed })])).toEqual([])
})

test('the same finding on several pages is reported once', () => {
  const texts = ['a', 'b', 'c'].map((group) => textSaying('Gratis.', { group, file: group }))
  expect(check(texts, bare)).toMatchObject([{ file: 'a' }])
})
