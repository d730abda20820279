import { findingsOn } from '../../tools/plain-language/beyond-words.ts'
import { check } from '../../tools/plain-language/check.ts'
import { exceptions } from '../../tools/plain-language/exceptions.ts'
import { findingLine } from '../../tools/plain-language/finding.ts'
import { builtTexts } from '../../tools/plain-language/gather/built.ts'
import { readPage } from '../../tools/plain-language/gather/page.ts'
import { namesOfPlaces } from '../../tools/plain-language/gather/place.ts'
import { pages } from './addresses.ts'
import { siteUrl } from './ours.ts'
import { expect, test } from './test.ts'

// The gate reads what lies in dist/. Most pages are made when somebody asks for them: here they are asked for.
for (const { name, open } of pages)
  test(`${name} as it is served is easy to read, dials what it shows, and tells nobody why`, async () => {
    const { pathname, search } = new URL(await open(), siteUrl())
    const html = await (await fetch(`${siteUrl()}${pathname}${search}`)).text()
    const built = { file: `dist${pathname}index.html`, page: readPage(html) }
    expect(built.page.read.length).toBeGreaterThan(5)
    const found = check(builtTexts(built), { exceptions, names: namesOfPlaces() })
    const here = [...found, ...findingsOn(built)].filter(
      ({ file, weight }) => weight !== 'warning' && !file.startsWith('tools/plain-language/'),
    )
    expect(here.map(findingLine)).toEqual([])
  })
