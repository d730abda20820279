import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import * as z from 'zod'

/** Something that `npm test` or `npm run check` does. `shown`: it takes so long that one wants to see it at work. */
export type Step = { readonly name: string; readonly command: string; readonly shown?: boolean }

/** How many tests passed and failed; what has no tests of its own counts as one. */
const countSchema = z.object({ passed: z.number(), failed: z.number() })
export type Count = z.output<typeof countSchema>

/** Runs a step. Prints one line with its seconds, and what it said only where it failed. */
export async function run({ name, command, shown = false }: Step): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'count-'))
  const file = join(folder, 'count.json')
  const begun = performance.now()
  const child = spawn(command, {
    shell: true,
    stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, COUNT: file },
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number>((done) => child.once('close', (code) => done(code ?? 1)))
  const tests = existsSync(file)
    ? countSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: code === 0 ? 1 : 0, failed: 0 }
  rmSync(folder, { recursive: true })
  // A run that ends badly without a failed test has failed all the same.
  const failed = code === 0 ? tests.failed : Math.max(1, tests.failed)
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '} ${String(seconds).padStart(4)} s  ${name}`)
  if (failed > 0) process.stdout.write(Buffer.concat(said))
  return { passed: tests.passed, failed }
}

/** Runs steps in their order, two at a time: as many as a small machine has cores. */
export async function runAll(steps: readonly Step[]): Promise<Count> {
  const queue = [...steps]
  const counts: Count[] = []
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) counts.push(await run(next))
  }
  await Promise.all([lane(), lane()])
  return sum(counts)
}

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
})

/** The last line, for people and for whoever reads the log of a machine. Something failed: so has the command. */
export function conclude({ passed, failed }: Count): void {
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}
