import { inEachLanguage, languageOf, siteLanguages } from '../../src/site/languages.ts'
import { expect, test } from './test.ts'

const [german] = siteLanguages
const arabic = { ...german, code: 'ar', direction: 'rtl', prefix: '/ar' } as const
const both = [german, arabic] as const
const pathsOf = (path: string) => inEachLanguage(path, both).map(({ path }) => path)

test('an address tells its language', () => {
  expect(languageOf('/ar/hilfe/', both)).toBe(arabic)
  for (const path of ['/', '/hilfe/', '/arbeit/']) expect(languageOf(path, both)).toBe(german)
})

test('from a page in any language one comes to the same page in each', () => {
  for (const path of ['/hilfe/geld/', '/ar/hilfe/geld/'])
    expect(pathsOf(path)).toEqual(['/hilfe/geld/', '/ar/hilfe/geld/'])
  expect(pathsOf('/ar/')).toEqual(['/', '/ar/'])
})

test('pages in the manner of Leichte Sprache are German only', () => {
  expect(pathsOf('/leicht/termin/')).toEqual(['/leicht/termin/'])
})

test('no two languages share a code or an address', () => {
  for (const key of ['code', 'prefix', 'own'] as const)
    expect(new Set(siteLanguages.map((language) => language[key])).size).toBe(siteLanguages.length)
})
