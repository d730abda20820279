import { readFileSync, writeFileSync } from 'node:fs'

import { originals } from './original.ts'
import { fileOf } from './state.ts'

// `node tools/translations/stamp.ts tr topics/geld.md`: somebody has just made this text fit the German one as it is now.
const [lang, ...texts] = process.argv.slice(2)
const all = originals()
if (!lang) throw new Error('Say which language, and which texts: tr topics/geld.md. All: tr all')
for (const text of texts[0] === 'all' ? all.keys() : texts) {
  const hash = all.get(text)
  if (!hash) throw new Error(`There is no ${text}. There are: ${[...all.keys()].join(', ')}`)
  const file = fileOf(lang, text)
  const source = readFileSync(file, 'utf8')
  writeFileSync(file, source.replace(/(source_hash: )'?\w*'?/, `$1'${hash}'`))
}
