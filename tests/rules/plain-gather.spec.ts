import { globSync, readFileSync } from 'node:fs'

import { builtTexts } from '../../tools/plain-language/gather/built.ts'
import { textsOf } from '../../tools/plain-language/gather/content.ts'
import { interfaceTexts } from '../../tools/plain-language/gather/interface.ts'
import { letterTexts } from '../../tools/plain-language/gather/letters.ts'
import { readPage } from '../../tools/plain-language/gather/page.ts'
import { namesOfPlaces, placeTexts } from '../../tools/plain-language/gather/place.ts'
import { servedAddresses } from '../../tools/plain-language/gather/served.ts'
import { leavesOf } from '../../tools/plain-language/gather/walk.ts'
import { isLegal, levelOf } from '../../tools/plain-language/text/text.ts'
import { expect, test } from './test.ts'

test('every string of the interface is read, and functions are called', async () => {
  const texts = (await interfaceTexts()).map(({ text }) => text)
  for (const text of [
    'Hilfe im Rathaus',
    'Bitte wählen Sie eine Zeit.',
    'Spätestens am 24. Dezember 2026 löschen wir Ihre Angaben auf dieser Internetseite.',
    'Vielleicht sehen Sie keine Nummer, wenn wir anrufen. Bitte gehen Sie trotzdem ans Telefon.',
    'Ihr Termin im Rathaus',
    'Das waren zu viele Anfragen',
  ])
    expect(texts).toContain(text)
  expect(texts).not.toContain('Türkçe')
})

test('a function without an example stops the gate, with what to do', () => {
  const words = { start: { day: (day: string) => `Am ${day}` } }
  expect(() => leavesOf(words, {})).toThrow('start.day is a function. Write what')
  expect(leavesOf(words, { start: { day: [['Montag'], ['Freitag']] } })).toEqual([
    { path: 'start.day', text: 'Am Montag' },
    { path: 'start.day', text: 'Am Freitag' },
  ])
})

test('titles, subjects, mails and calendars are what others see', async () => {
  const seen = (await interfaceTexts()).filter(({ discreet }) => discreet).map(({ text }) => text)
  expect(seen).toEqual(
    expect.arrayContaining(['Notfallnummern', 'Ihr Rückruf', 'Termin im Rathaus']),
  )
  expect(letterTexts().every(({ discreet }) => discreet)).toBe(true)
})

test('every mail to residents is read, with its calendar entry, and none to staff', () => {
  const texts = letterTexts()
  expect(texts.filter(({ place }) => place.endsWith('.subject'))).toHaveLength(18)
  const all = texts.map(({ text }) => text).join('\n')
  expect(all).toContain('Bitte löschen Sie den Eintrag aus Ihrem Kalender.')
  expect(all).toContain('Termin im Rathaus\nRathaus Musterdorf, Dorfplatz 2')
  expect(all).toContain('Termin: Haus am Bach\nHaus am Bach, Bachweg 2')
  expect(all).toContain('Dienstag, 24. November 2026, von 13 bis 17 Uhr')
  expect(all).not.toContain('Bitte NICHT mehr anrufen.')
})

test('each file that writes letters to residents is one that the gate reads', () => {
  const writers = globSync('src/**/*.ts').filter((file) =>
    /\): Letter(?: =>|\b.*\{)|\): Letter$/m.test(readFileSync(file, 'utf8')),
  )
  const toResidents = writers.filter(
    (file) =>
      !/^src\/letters\/(?:absence|booking-staff|callback|care|fallen-out|filling|letter|notice|people|staff|trouble|unreadable)\.ts$/.test(
        file,
      ),
  )
  expect(toResidents.sort()).toEqual([
    'src/letters/booking.ts',
    'src/letters/callback-away.ts',
    'src/letters/callback-resident.ts',
  ])
})

test('no page and no component has words of its own: they lie in src/words and src/content', () => {
  const literal =
    /(?<!=)>([^<>{}]*\p{L}[^<>{}]*)<|(?:alt|aria-label|title|label|hint|placeholder)="([^"]+)"/gu
  const own = globSync('src/**/*.astro').flatMap((file) => {
    const template = readFileSync(file, 'utf8')
      .replace(/^---\n[^]*?\n---\n/, '')
      .replace(/<(style|script)\b[^]*?<\/\1>/g, '')
    return [...template.matchAll(literal)]
      .map(([, text, attribute]) => (text ?? attribute ?? '').trim())
      .filter((text) => !/=>|[=!]==|&&/.test(text))
      .map((text) => `${file}: ${text}`)
  })
  expect(own).toEqual([])
})

test('the words of names are known, and sentences of a place are read', () => {
  expect([...namesOfPlaces()]).toEqual(
    expect.arrayContaining(['Diakoniestation', 'Sozialarbeiterin']),
  )
  expect(placeTexts().find(({ place }) => place === 'senderName.value')).toMatchObject({
    discreet: true,
  })
})

const topic = `---
title: Wohnen
order: 3
gist:
  - Sie suchen eine Wohnung?
  - Rufen Sie an. Unsere Nummer ist {{phone}}.
sources:
  - name: SGB II § 22
    url: https://www.gesetze-im-internet.de/
---
## Was wir tun

Wir **lesen** Ihren [Brief](/brief/).
Sie bekommen {{amount:wohngeld}}.

- Wir rufen an.
- Wir schreiben
  mit Ihnen.

<!-- Not read -->

> Wir **hören _gut_** zu.\\
> <b>Sie</b> reden.
`

test('a Markdown text gives its headings, sentences and items, each with its line', () => {
  const texts = textsOf('src/content/de/topics/wohnen.md', topic)
  expect(texts.map(({ place, text }) => `${place}: ${text}`)).toEqual([
    'name: topics/wohnen.md',
    '2 title: Wohnen',
    '5 gist.0: Sie suchen eine Wohnung?',
    '6 gist.1: Rufen Sie an. Unsere Nummer ist 07121 0000.',
    '11: Was wir tun',
    '13: Wir lesen Ihren Brief.\nSie bekommen 250 Euro.',
    '16: Wir rufen an.',
    '17: Wir schreiben\nmit Ihnen.',
    '22: Wir hören gut zu.\nSie reden.',
  ])
  expect(texts.filter(({ discreet }) => discreet).map(({ place }) => place)).toEqual([
    'name',
    '2 title',
  ])
})

test('on a legal page title, lead and the short part are plain, the rest is law', () => {
  const page =
    '---\nlead: Kurz gesagt.\n---\n## Kurz\n\nWir löschen alles.\n\n## Rechte\n\nArt. 15 DSGVO\n'
  const texts = textsOf('src/content/de/pages/datenschutz.md', page)
  expect(texts.filter(({ manner }) => manner === 'plain').map(({ text }) => text)).toEqual([
    'Kurz gesagt.',
    'Kurz',
    'Wir löschen alles.',
  ])
  const leicht = textsOf('src/content/leicht/datenschutz.md', page)
  expect(leicht.filter(({ manner }) => manner === 'law').map(({ place }) => place)).toEqual([
    'name',
  ])
})

test('the name of a file says how easy it must be', () => {
  const files = ['src/content/leicht/start.md', 'src/words/leicht.ts', 'dist/leicht/index.html']
  expect(files.map(levelOf)).toEqual(['leicht', 'leicht', 'leicht'])
  expect(['src/content/de/leichter.md', 'dist/leichte-sprache/index.html'].map(levelOf)).toEqual([
    'einfach',
    'einfach',
  ])
  expect(isLegal('dist/impressum/index.html')).toBe(true)
  expect(isLegal('src/content/leicht/datenschutz.md')).toBe(false)
})

test('a built page gives its title, lines, names for screen readers, calls and help block', () => {
  const page = readPage(`<!doctype html><html lang="de"><head><title>Ihr Termin</title>
    <meta name="description" content="Reden Sie mit uns."><style>p{}</style></head>
    <body><header>Rathaus</header><main><p>Kommen <b>Sie</b>.<br>Wir <a href="tel:110">reden</a>.</p>
    <span lang="tr">Türkçe</span><img alt="Das Rathaus"><button aria-label="Schließen"></button>
    <p translate="no">WTAAYH</p><p><a href="/leicht/barrierefreiheit/">Barriere-Freiheit</a></p><ul><li><a href="https://www.example.org/">SGB XII</a></li></ul></main>
    <aside class="danger"><a href="tel:112"><bdi>112</bdi></a></aside></body></html>`)
  expect(page.read.map(({ part, place, text }) => `${part}: ${place} ${text}`)).toEqual([
    'around: <title> Ihr Termin',
    'around: <meta description> Reden Sie mit uns.',
    'main: <img alt> Das Rathaus',
    'main: <button aria-label> Schließen',
    'main: text Kommen Sie.',
    'main: text Wir reden.',
    'around: text Rathaus',
    'around: text 112',
  ])
  expect(page.read.filter(({ isName }) => !isName).map(({ text }) => text)).toEqual([
    'Kommen Sie.',
    'Wir reden.',
    'Rathaus',
    '112',
  ])
  expect(page.calls).toEqual([
    { href: 'tel:110', text: 'reden' },
    { href: 'tel:112', text: '112' },
  ])
  expect(page.help).toEqual(['112'])
})

test('on a page, what names a part, a field or a button is told from the sentences', () => {
  const page = readPage(
    '<body><main><h1>Kommen Sie.</h1><p>Wir reden.</p><fieldset><legend>Wann?</legend><label>Heute</label></fieldset><details><summary>Sie haben<br>Angst?</summary><p>Das ist normal.</p></details></main></body>',
  )
  expect(page.read.map(({ isName, text }) => `${isName ? 'name' : 'text'}: ${text}`)).toEqual([
    'name: Kommen Sie.',
    'text: Wir reden.',
    'name: Wann?',
    'name: Heute',
    'name: Sie haben',
    'name: Angst?',
    'text: Das ist normal.',
  ])
})

test('all questions are one page, and only the page for the young says "du"', () => {
  const groups = ['amt', 'kosten'].map(
    (name) => textsOf(`src/content/de/questions/${name}.md`, 'Ja.').at(-1)?.group,
  )
  expect(groups).toEqual(['src/content/de/questions', 'src/content/de/questions'])
  const says = ['junge-menschen', 'geld'].map(
    (name) => textsOf(`src/content/de/topics/${name}.md`, 'Ja.').at(-1)?.says,
  )
  expect(says).toEqual(['du', 'Sie'])
})

test("each page that is made on demand and needs nobody's link is one that the gate asks for", () => {
  const needsLink = /^(?:team\/|termin\/\[slot\]|mein-\w+\/(?:absagen|verschieben|zeit)\.|404|500)/
  const made = globSync('**/*.astro', { cwd: 'src/pages' })
    .filter((file) => readFileSync(`src/pages/${file}`, 'utf8').includes('prerender = false'))
    .filter((file) => !needsLink.test(file))
    .map((file) => `/${file.replace(/(?:(?:^|\/)index)?\.astro$/, '')}/`.replace('//', '/'))
  expect(made.length).toBeGreaterThan(8)
  expect(made.filter((path) => !servedAddresses.some((one) => one === path))).toEqual([])
})

test('what stands around a page of Leichte Sprache is Einfache Sprache, as on every page; its title is its own', () => {
  const html =
    '<head><title>Gebärden-Sprache</title></head><body><p>Ein Entwurf. Noch nicht fertig.</p><main><p>Sie kommen. Wir reden.</p></main>'
  const texts = builtTexts({ file: 'dist/leicht/index.html', page: readPage(html) })
  expect(texts.map(({ level, text }) => `${level}: ${text}`)).toEqual([
    'leicht: leicht/index.html',
    'leicht: Gebärden-Sprache',
    'leicht: Sie kommen. Wir reden.',
    'einfach: Ein Entwurf. Noch nicht fertig.',
  ])
})
