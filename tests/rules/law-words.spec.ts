import { globSync, readFileSync } from 'node:fs'

import { de } from '../../src/words/de/words.ts'
import { expect, test } from './test.ts'

const read = (file: string) => readFileSync(`src/content/${file}`, 'utf8')
const texts = globSync('src/content/{de,leicht}/**/*.md').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}))
const strings = { file: 'src/words/de/forms.ts', text: de.notAnApplication.lines.join('\n') }

test('wherever the day at the Rathaus counts, the text says where it does not: Kindergeld, courts, residence titles', () => {
  const saying = [...texts, strings].filter(({ text }) =>
    /zählt der Tag, an dem Sie den Antrag abgeben/.test(text),
  )
  expect(saying.map(({ file }) => file).sort()).toEqual([
    'src/content/de/questions/kein-antrag.md',
    'src/content/leicht/rueckruf.md',
    'src/content/leicht/termin.md',
    'src/words/de/forms.ts',
  ])
  for (const { file, text } of saying)
    for (const other of [/Kinder-?geld/i, /Gericht/, /Aufenthalt/])
      expect(text, file).toMatch(other)
})

test('the sentence to copy onto an application has its word as the law writes it', () => {
  const [, sentence = ''] =
    /(Ich stelle einen Antrag auf [^.]+)\./.exec(read('de/topics/geld.md')) ?? []
  expect(sentence).toBe('Ich stelle einen Antrag auf Grundsicherungsgeld')
})

test('missed appointments: nothing at the first, less from the second on, the end after three in a row, and what to do (SGB II §§ 32, 7b)', () => {
  const work = read('de/topics/arbeit.md')
  for (const said of [
    'Beim ersten Mal gibt es noch keine Kürzung.',
    'Ab dem 2. Mal gibt es weniger Geld',
    'Wenn es 3 Mal hintereinander passiert',
    'wichtigen Grund',
    'Gehen Sie sofort selbst ins Jobcenter',
    'Bitten Sie um ein Gespräch.',
    'Sie können Widerspruch einlegen.',
    'Dann kann schon beim ersten Mal das Geld eine Woche lang fehlen.',
    'spätestens {{amount:arbeitsuchend-vorher}} vorher',
  ])
    expect(work).toContain(said)
  expect(read('de/amounts.yaml')).toMatch(/id: termin-kuerzung\n {2}value: 30 Prozent\n/)
})

test('wherever a text lists with what money the Bildungspaket comes, it lists all five', () => {
  const listing = texts.filter(({ text }) => /Das gilt bei .*Kinder-?zuschlag/i.test(text))
  expect(listing).toHaveLength(2)
  for (const { file, text } of listing)
    for (const money of [/Grundsicherungs-?geld/i, /Wohn-?geld/i, /Sozial-?hilfe/i, /Asylbewerber/])
      expect(text, file).toMatch(money)
})

test('the right to object has a heading of its own, before what else the privacy notice says (GDPR Art. 21 (4))', () => {
  const notice = read('de/pages/datenschutz.md')
  const headings = [...notice.matchAll(/^(?:## |<h2[^>]*>)([^<\n]+)/gm)].map(([, one]) => one)
  expect(headings.slice(0, 2)).toEqual(['Kurz gesagt', 'Ihr Recht auf Widerspruch'])
  expect(read('leicht/datenschutz.md')).toContain('Das heißt: Widerspruch.')
})

test('the privacy notice does not say that only the team reads', () => {
  for (const { file, text } of texts) expect(text, file).not.toContain('Nur das Team liest')
})

test('the accessibility statement promises no deadline of its own, and says who may ask for arbitration (L-BGG § 10b (3))', () => {
  for (const file of ['de/pages/barrierefreiheit.md', 'leicht/barrierefreiheit.md']) {
    expect(read(file)).not.toMatch(/antworten[^.]*(?:Monat|Woche|Tag)/)
    expect(read(file)).toMatch(/Menschen mit Behinderung/)
    expect(read(file)).toMatch(/in Baden-Württemberg wohnen/)
  }
})

test('while nobody has tested the easy pages, no title, heading or link is called Leichte Sprache', () => {
  const easy = texts.filter(({ file }) => file.startsWith('src/content/leicht/'))
  test.skip(easy.every(({ text }) => /^testReaders:/m.test(text)))
  for (const { file, text } of texts)
    for (const [named] of text.matchAll(/^(?:title|heading|#+) ?:?.*$|\[[^\]]*\]\(/gm))
      expect(named, file).not.toMatch(/Leichte[rn]? Sprache/)
  for (const title of Object.values(de.titles))
    if (typeof title === 'string') expect(title).not.toMatch(/Leichte[rn]? Sprache/)
})
