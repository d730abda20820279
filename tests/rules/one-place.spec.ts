import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from './test.ts'

const ours = /pliezhausen|reutlingen|metzingen|07127|marktplatz/i

test('nothing of Pliezhausen is written anywhere but in its own file, and in what translates that', async () => {
  for (const folder of ['src', 'netlify', 'public'])
    for (const file of await readdir(folder, { recursive: true })) {
      if (
        /places\/pliezhausen\/|site\/(?:named|here)\.ts$|words\/[a-z]{2}\/place\.ts$/.test(file) ||
        !/\.\w+$/.test(file)
      )
        continue
      expect(await readFile(join(folder, file), 'utf8'), file).not.toMatch(ours)
    }
})
