import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { overrideOn } from '../../tools/build/audit-override.ts'
import { expect, test } from './test.ts'

const today = '2026-11-29'

test('a deploy goes on in spite of a fault in a package where somebody said why, and until when', () => {
  for (const last of ['2026-11-29', '2026-12-04', '2026-12-13']) {
    const { holds, sentence } = overrideOn(`${last} we do not call it`, today)
    expect(holds, last).toBe(true)
    expect(sentence).toContain(`until ${last}, because somebody decided: we do not call it`)
  }
})

test('a deploy stops where that is empty, has no reason or no day, is over, or would hold for more than two weeks', () => {
  for (const [text, why] of [
    ['', 'The build stops. In an emergency'],
    ['  ', 'The build stops. In an emergency'],
    ['true', 'no day and reason'],
    ['2026-12-04', 'no day and reason'],
    ['2026-99-99 reason', 'no day and reason'],
    ['we do not call it', 'no day and reason'],
    ['2026-11-28 reason', 'held until 2026-11-28'],
    ['2026-12-14 reason', '14 days at most'],
  ] as const) {
    const { holds, sentence } = overrideOn(text, today)
    expect(holds, text).toBe(false)
    expect(sentence).toContain(why)
    expect(sentence).toContain('set AUDIT_OVERRIDE to')
  }
})

/** The first step of a deploy, with an `npm` that answers as it is told. */
function audited(exit: number, override?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'))
  try {
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho "asked: $*"\nexit ${exit}\n`)
    chmodSync(join(folder, 'npm'), 0o755)
    return spawnSync(process.execPath, ['tools/build/audit.ts'], {
      encoding: 'utf8',
      env: { PATH: `${folder}:/usr/bin:/bin`, AUDIT_OVERRIDE: override },
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('each deploy first asks about the packages that run, and its log says what was found and what was decided', () => {
  expect(readFileSync('netlify.toml', 'utf8')).toContain('command = "node tools/build/audit.ts && ')
  const fine = audited(0)
  expect([fine.status, fine.stderr]).toEqual([0, ''])
  expect(fine.stdout).toBe('asked: audit --omit=dev --audit-level=high\n')
  const found = audited(1)
  expect(found.status).toBe(1)
  expect(found.stderr).toContain('The build stops.')
  const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
  const decided = audited(1, `${inTwoDays} we do not call it`)
  expect(decided.status).toBe(0)
  expect(decided.stdout).toContain('asked: audit')
  expect(decided.stderr).toContain(
    `until ${inTwoDays}, because somebody decided: we do not call it`,
  )
})
