import type { Finding, Found } from './finding.ts'
import { amounts } from './rules/amounts.ts'
import { askingPage, choppedPage, meanSentence, wordWeight } from './rules/averages.ts'
import { discretion } from './rules/discretion.ts'
import { withdrawnNumbers } from './rules/emergency-numbers.ts'
import { oldNames } from './rules/old-names.ts'
import { textRules } from './rules/rules.ts'
import { allowed } from './rules/tolerance.ts'
import { runningOf } from './text/running.ts'
import { countsOf } from './text/score.ts'
import { isLegal, isPage, type Text } from './text/text.ts'

/** Words that may stay, against a rule, and why. `tools/plain-language/exceptions.ts` has them. */
export type Exception = { readonly words: string; readonly rule: string; readonly reason: string }

type Given = {
  readonly exceptions: readonly Exception[]
  /** Words of names: of the place, of those who are there, of partners. A name is as it is. */
  readonly names: ReadonlySet<string>
}

const located = (
  { file, place }: Pick<Text, 'file' | 'place'>,
  rule: string,
  found: readonly Found[],
): readonly Finding[] => found.map((one) => ({ ...one, rule, file, place }))

/** What the rules find in one text, before exceptions and before what a whole page may have. */
function findingsIn(text: Text): readonly Finding[] {
  const plain = text.manner === 'law' ? [] : Object.entries(textRules)
  return [
    ...plain.flatMap(([rule, find]) => located(text, rule, find(text.text, text.level, text.says))),
    ...located(text, 'C-1', oldNames(text.text)),
    ...located(
      text,
      'C-2',
      text.origin === 'written' ? amounts(text.typed ?? text.text, text.level) : [],
    ),
    ...located(text, 'S-4', text.discreet ? discretion(text.text) : []),
    ...located(text, 'N-3', withdrawnNumbers(text.text)),
  ]
}

/** What is scored together. */
type Group = readonly [Text, ...Text[]]

function groupsOf(texts: readonly Text[]): readonly Group[] {
  const groups = new Map<string, [Text, ...Text[]]>()
  for (const text of texts) {
    const group = groups.get(text.group)
    if (group) group.push(text)
    else groups.set(text.group, [text])
  }
  return [...groups.values()]
}

function findingsInGroup(group: Group, isExcepted: (finding: Finding) => boolean) {
  const [first] = group
  const { level } = first
  const texts = group.filter(({ manner }) => manner === 'plain').map(({ text }) => text)
  const running = isPage(first) ? runningOf(group) : undefined
  const counts = countsOf(texts)
  const found = group.flatMap((text) => findingsIn(text)).filter((one) => !isExcepted(one))
  const many = found.filter(
    ({ rule }) =>
      found.filter((other) => other.rule === rule).length > allowed(rule, level, counts),
  )
  const whole = { ...first, place: first.group }
  return [
    ...many,
    ...located(whole, 'PL-2', meanSentence(texts, level)),
    ...located(whole, 'PL-2', running && level === 'einfach' ? choppedPage(running) : []),
    ...located(whole, 'PL-16', running && level === 'einfach' ? askingPage(running) : []),
    ...located(whole, 'PL-3', isLegal(first.file) ? [] : wordWeight(texts, level)),
  ].filter((one) => !isExcepted(one))
}

const isFirst = (finding: Finding, index: number, findings: readonly Finding[]) =>
  findings.findIndex(({ rule, words }) => rule === finding.rule && words === finding.words) ===
  index

/**
 * Everything that the rules find in these texts, each thing once. An exception that excepts nothing is a finding, too, so that
 * the list of them cannot rot.
 */
export function check(texts: readonly Text[], { exceptions, names }: Given): readonly Finding[] {
  const used = new Set<Exception>()
  const isExcepted = ({ rule, words }: Finding): boolean => {
    if (names.has(words)) return true
    const exception = exceptions.find((one) => one.rule === rule && one.words === words)
    if (exception) used.add(exception)
    return exception !== undefined
  }
  const found = groupsOf(texts).flatMap((group) => findingsInGroup(group, isExcepted))
  const unused = exceptions
    .filter((exception) => !used.has(exception))
    .map(({ rule, words }) => ({
      rule,
      words,
      file: 'tools/plain-language/exceptions.ts',
      place: rule,
      hint: 'Diese Ausnahme braucht niemand mehr. Löschen Sie sie.',
    }))
  return [...found, ...unused].filter(isFirst)
}
