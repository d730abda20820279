import { globSync, readFileSync } from 'node:fs'

import { de } from '../../src/words/de/words.ts'
import { expect, test } from './test.ts'

/** What was promised or said too widely once, and may not come back in German (the other languages follow the German). */
const harmful = [
  /^Nur wir\.$/m,
  /(?<!Ohne Ihr Ja )erzählen (wir )?nichts weiter/,
  /andere informieren|mit anderen reden/,
  /beide Eltern\b/,
  /Das wollen wir nicht/,
  /Niemand weiß/,
  /hört nur, wer mit Ihnen spricht/,
  /sieht dann nur sie/,
]
const german = globSync('src/{content/{de,leicht}/**/*.{md,yaml},i18n/de*.ts,place/*.ts}').sort()

test('no German text says again what could hurt somebody', () => {
  expect(german.length).toBeGreaterThan(40)
  const found = german.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return harmful.filter((words) => words.test(text)).map((words) => `${file}: ${words.source}`)
  })
  expect(found).toEqual([])
})

test('secrecy is promised together with what ends it, and to whom it may go', () => {
  const easy = readFileSync('src/content/leicht/index.md', 'utf8')
  const full = readFileSync('src/content/de/questions/wer-erfaehrt-davon.md', 'utf8')
  for (const text of [de.secrecy.join('\n'), easy, full]) {
    expect(text).toMatch(/Schweige-?[Pp]flicht/)
    expect(text).toContain('Ohne Ihr Ja')
    expect(text).toMatch(/Jugend-?[Aa]mt/)
    expect(text).toContain('Polizei')
    expect(text).toMatch(/Leben/)
  }
})

test('who else may learn of it: whoever interprets or comes along, a court, and the question about papers', () => {
  const full = readFileSync('src/content/de/questions/wer-erfaehrt-davon.md', 'utf8')
  for (const said of [
    'Wenn jemand übersetzt oder mitkommt',
    'Gericht',
    '(/fragen/#auslaender-behoerde)',
  ])
    expect(full).toContain(said)
  expect(readFileSync('src/content/leicht/index.md', 'utf8')).toContain('Gericht')
})

test('wherever Unterhaltsvorschuss is told of stands that the other parent learns of it (UhVorschG §§ 6, 7)', () => {
  const telling = german.filter((file) =>
    /Dann zahlt meistens das Jugend-?[Aa]mt/.test(readFileSync(file, 'utf8')),
  )
  expect(telling).toHaveLength(2)
  for (const file of telling)
    expect(readFileSync(file, 'utf8'), file).toMatch(
      /andere Elternteil erfährt .*Angst.*reden Sie zuerst mit uns/,
    )
})

test('where a young person may apply alone stands that the parents usually learn of it', () => {
  const young = readFileSync('src/content/de/topics/junge-menschen.md', 'utf8')
  const part = young.split('### Selbst einen Antrag stellen')[1]?.split('###')[0] ?? ''
  expect(part).toContain('{{amount:antrag-alter}}')
  expect(part).toContain('Das Amt sagt deinen Eltern meistens')
  expect(part).toContain('Rede zuerst mit uns.')
})

test('an emergency number for women, men or the young says beside it for whom it is', () => {
  const whose = { frauen: /Frau/, maenner: /Männer/, kinder: /Kinder/, schwanger: /[Ss]chwanger/ }
  const lines = german
    .filter((file) => file.includes('/content/'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      // In Leichte Sprache a number stands on a line of its own: what is said of it stands in its section.
      return text.split(file.includes('/leicht/') ? /^## /m : /\n/)
    })
  for (const [id, whom] of Object.entries(whose)) {
    const naming = lines.filter((line) => line.includes(`{{number:${id}}}`))
    expect(naming.length).toBeGreaterThan(0)
    for (const line of naming) expect(line).toMatch(whom)
  }
})
