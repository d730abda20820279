import { findingsOn } from '../../plain/beyond-words.ts'
import { check } from '../../plain/check.ts'
import { exceptions } from '../../plain/exceptions.ts'
import { findingLine } from '../../plain/finding.ts'
import { builtTexts } from '../../plain/gather/built.ts'
import { readPage } from '../../plain/gather/page.ts'
import { namesOfPlaces } from '../../plain/gather/place.ts'
import { pages } from './addresses.ts'
import { begin } from './begin.ts'
import { siteUrl } from './ours.ts'
import { expect, test } from './test.ts'

const today = begin.slice(0, 10)

// The gate reads what lies in dist/. Most pages are made when somebody asks for them: here they are asked for.
for (const { name, open } of pages)
  test(`${name} as it is served is easy to read, dials what it shows, and tells nobody why`, async () => {
    const { pathname, search } = new URL(await open(), siteUrl())
    const html = await (await fetch(`${siteUrl()}${pathname}${search}`)).text()
    const built = { file: `dist${pathname}index.html`, page: readPage(html) }
    expect(built.page.read.length).toBeGreaterThan(5)
    const found = check(builtTexts(built), { exceptions, names: namesOfPlaces(), today })
    const here = [...found, ...findingsOn(built)].filter(
      ({ file, weight }) => weight !== 'warning' && !file.startsWith('plain/'),
    )
    expect(here.map(findingLine)).toEqual([])
  })
