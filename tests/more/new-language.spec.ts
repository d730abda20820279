import { spawnSync } from 'node:child_process'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { en } from '../../src/words/en/words.ts'
import { begin } from '../site/begin.ts'
import { startStack } from '../site/stack.ts'
import { copyOfProject } from './copy.ts'

/** A language of the European Union that nobody speaks here yet. Its words are the English ones: only the way counts. */
const code = 'mt'

/** Changes a file of a project, and throws where there was nothing to change. */
async function rewrite(file: string, ...changes: readonly (readonly [string | RegExp, string])[]) {
  let text = await readFile(file, 'utf8')
  for (const [from, to] of changes) {
    const changed = text.replace(from, to)
    if (changed === text) throw new TypeError(`${file} has no ${String(from)}`)
    text = changed
  }
  await writeFile(file, text)
}

async function addLanguage(project: string): Promise<void> {
  const at = (path: string) => join(project, path)
  for (const folder of ['src/words', 'src/content'])
    await cp(at(`${folder}/en`), at(`${folder}/${code}`), { recursive: true })
  await rewrite(
    at(`src/words/${code}/words.ts`),
    ["lang: 'en'", `lang: '${code}'`],
    [/status: 'draft'(.*?)reviewer: ''/s, "status: 'checked'$1reviewer: 'Interpreter'"],
    [
      /export const en: Translation = \{ own: 'English'/,
      `export const ${code}: Translation = { own: 'Malti'`,
    ],
  )
  await rewrite(at(`src/words/${code}/dates.ts`), ["locale: 'en-GB'", `locale: '${code}'`])
  await rewrite(
    at('src/words/languages.ts'),
    [/^/, `import { ${code} } from './${code}/words.ts'\n`],
    ['= { ar, en,', `= { ${code}, ar, en,`],
  )
  await rewrite(at('src/places/pliezhausen/place.ts'), [
    /(languages: \{\s+value: \[)/,
    `$1'${code}', `,
  ])
}

/** Somebody changes a German text, and nobody has looked at its translations yet. */
async function changeGerman(project: string): Promise<void> {
  const file = join(project, 'src/content/de/topics/geld.md')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('title: Geld', 'title: Geld und Anträge'))
}

test('a language is added by a folder of words, a folder of texts, a line in the table of languages and its code in the place file; what is old or unchecked says so', async () => {
  const project = await copyOfProject()
  await addLanguage(project)
  await changeGerman(project)
  const astro = join(project, 'node_modules/astro/bin/astro.mjs')
  const built = spawnSync(process.execPath, [astro, 'build'], { cwd: project, encoding: 'utf8' })
  expect(built.status, built.stderr).toBe(0)
  const stack = await startStack({ LOCAL_NOW: begin, SMTP_URL: 'smtp://127.0.0.1:9' }, project)
  try {
    const open = async (path: string) => (await fetch(`${stack.url}${path}`)).text()
    for (const path of [
      `/${code}/`,
      `/${code}/hilfe/geld/`,
      `/${code}/termin/`,
      `/${code}/aushang/`,
    ]) {
      const page = await open(path)
      expect(page, path).toContain(`<html lang="${code}" dir="ltr"`)
      expect(page, path).toContain('>Malti<')
    }
    expect(await open('/')).toContain(`href="/${code}/"`)
    expect(await open('/sitemap.xml')).toContain(`/${code}/hausbesuch/`)
    const { stale, unchecked: machineMade } = en.words.translation
    for (const lang of [code, 'en']) {
      expect(await open(`/${lang}/hilfe/geld/`)).toContain(stale)
      expect(await open(`/${lang}/hilfe/arbeit/`)).not.toContain(stale)
    }
    // Somebody has checked the one language, and nobody the other: only there German stands beside what matters.
    for (const path of ['notfall', 'rueckruf', 'schnell-verlassen', 'hilfe/arbeit']) {
      const checked = await open(`/${code}/${path}/`)
      expect(checked).not.toContain(machineMade)
      expect(checked).not.toContain('class="german"')
      const unchecked = await open(`/en/${path}/`)
      expect(unchecked).toContain(machineMade)
      expect(unchecked).toContain('class="german"')
    }
    const body = new URLSearchParams({ name: '' })
    const answer = await fetch(`${stack.url}/api/callback?lang=${code}`, {
      method: 'POST',
      body,
      redirect: 'manual',
    })
    expect(answer.headers.get('location')).toMatch(new RegExp(`^/${code}/rueckruf/\\?d=`))
  } finally {
    await stack.kill()
    await rm(project, { recursive: true })
  }
})
