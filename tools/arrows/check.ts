import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { cruise } from 'dependency-cruiser'

import { forbidden } from './rules.ts'
import { layShadow } from './shadow.ts'

// Part of `npm run check`: refuses an import against the arrows of rooms.ts, and a circle.
const parts = ['src', 'netlify', 'serve', 'tools', 'tests']
const folder = mkdtempSync(join(tmpdir(), 'arrows-'))
try {
  layShadow(folder, parts)
  const { output, exitCode } = await cruise(parts, {
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: [...forbidden()] },
    // Imports of types as well.
    tsPreCompilationDeps: true,
    includeOnly: `^(?:${parts.join('|')})/`,
    outputType: 'err-long',
  })
  if (exitCode > 0 && typeof output === 'string') console.error(output)
  process.exitCode = exitCode > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}
