import { readdirSync, readFileSync } from 'node:fs'

import { factFillings, planFillings } from '../../src/content/facts.ts'
import { fillText } from '../../src/content/fill.ts'
import { withoutChanges } from '../../src/domain/plan/changes.ts'
import { languageCoded } from '../../src/site/languages.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'
import { day } from './time.ts'

const folder = 'src/content'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
/** Rules of German words. Translations are held to them by their structure: translations.spec.ts. */
const german = files.filter(({ name }) => /^(?:de|leicht)\//.test(name))
const idsOf = (file: string) =>
  [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^- id: (\S+)$/gm)].map(
    ([, id = '']) => id,
  )
const amounts = idsOf('de/amounts.yaml')
const numbers = idsOf('de/emergency.yaml')
const named = (kind: string, ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [`${kind}:${id}`, { text: id }]))

/** domain.md section 3: what must not stand in the history of a phone that others read. */
const telling =
  /gewalt|schl[aä]e?ge|trennung|scheidung|sucht|schulden|jugend-?amt|frauenhaus|beratung|sozial/i

for (const place of ['pliezhausen', 'musterdorf'])
  test(`every text fills in for ${place}, and nothing is left to fill`, () => {
    const fillings = {
      ...factFillings(placeNamed(place), languageCoded('de')),
      ...planFillings(withoutChanges(placeNamed(place)), languageCoded('de'), day('2026-11-23')),
      ...named('amount', amounts),
      ...named('number', numbers),
      checked: { text: 'heute' },
      siteUrl: { text: 'https://example.org' },
    }
    for (const { name, text } of files) expect(() => fillText(text, fillings), name).not.toThrow()
    expect(files.length).toBeGreaterThan(40)
  })

test('every amount is used: nobody has to keep up one that no text tells', () => {
  const bodies = readFileSync(`${folder}/de/bodies.yaml`, 'utf8')
  const all = [bodies, ...german.map(({ text }) => text)].join()
  expect(amounts.filter((id) => !all.includes(`{{amount:${id}}}`))).toEqual([])
})

for (const { name, text } of german) {
  test(`${name} has no word in its name or title that tells why somebody is here`, () => {
    const title = /^title: (.*)$/m.exec(text)?.[1] ?? ''
    expect(name).not.toMatch(telling)
    expect(title).not.toMatch(telling)
  })

  test(`${name} names no sum and no phone number itself`, () => {
    const prose = text.replace(/\{\{[^}]*\}\}/g, '').replace(/https:\S+/g, '')
    expect(prose).not.toMatch(/\d+ ?(Euro|€)/)
    expect(prose).not.toMatch(/\b(0\d{3,}|11[02]|116 ?\d{3})\b/)
  })

  test(`${name} calls the old name of the money only an earlier name`, () => {
    expect(text.replaceAll('Grundsicherungsgeld (früher: Bürgergeld)', '')).not.toMatch(
      /Bürger-?geld/i,
    )
  })
}
