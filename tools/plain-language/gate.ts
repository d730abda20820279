import { Temporal } from 'temporal-polyfill'

import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { findingsBeyondWords } from './beyond-words.ts'
import { check } from './check.ts'
import { exceptions } from './exceptions.ts'
import { findingLine } from './finding.ts'
import { barePageTexts } from './gather/bare-pages.ts'
import { builtPages, builtTexts } from './gather/built.ts'
import { namesOfPlaces } from './gather/place.ts'
import { servedPages } from './gather/served.ts'
import { writtenTexts } from './gather/written.ts'

/** The readability gate: prints what is hard to read or tells too much, and fails on all but warnings. In the build for the public it runs again. */
const today = dateInBerlin(Temporal.Now.instant()).toString()
const built = builtPages()
const pages = typeof built === 'string' ? [] : [...built, ...(await servedPages())]
const texts = [...(await writtenTexts()), ...barePageTexts(), ...pages.flatMap(builtTexts)]
const findings = [
  ...check(texts, { exceptions, names: namesOfPlaces() }),
  ...findingsBeyondWords(pages, today),
]
const isWarning = ({ weight }: { readonly weight?: string }) => weight === 'warning'
const errors = findings.filter((finding) => !isWarning(finding))
const warnings = findings.filter(isWarning)

for (const warning of warnings) console.log(`${findingLine(warning)}  (Hinweis)`)
for (const error of errors) console.error(findingLine(error))

const notSeen = {
  none: 'There is no build: pages were not looked at.',
  old: 'The build is older than src/: pages were not looked at.',
}
console.log(
  `${texts.length} texts, ${pages.length} pages as built and as served: ${errors.length} to mend, ${warnings.length} to think about.`,
  typeof built === 'string' ? notSeen[built] : '',
)
if (errors.length > 0) process.exitCode = 1
