import { type CollectionEntry, getCollection, getEntry } from 'astro:content'

const source = 'de'

/** A text is missing in a language. The message says which file to write. */
class TextError extends Error {
  override name = 'TextError'
}

/** The text, or a `TextError` that names the file to write. */
export function found<T>(text: T | undefined, file: string): T {
  if (text !== undefined) return text
  throw new TextError(`Write src/content/${file}: its page needs it in every language.`)
}

type Rendered = { readonly rendered?: { readonly html: string } | undefined }
const htmlOf = ({ rendered }: Rendered): string => rendered?.html ?? ''
const nameOf = (id: string) => id.slice(id.indexOf('/') + 1)
const inOrder = <T extends { readonly order: number }>(texts: readonly T[]): readonly T[] =>
  [...texts].sort((one, other) => one.order - other.order)

/** A topic in a language: its own words, and the rest from the German one. */
export type Topic = Omit<CollectionEntry<'topics'>['data'], never> & {
  /** The end of its address, in every language. */
  readonly name: string
  readonly html: string
}

async function topic(lang: string, german: CollectionEntry<'topics'>): Promise<Topic> {
  const name = nameOf(german.id)
  if (lang === source) return { ...german.data, name, html: htmlOf(german) }
  const text = found(await getEntry('topicTexts', `${lang}/${name}`), `${lang}/topics/${name}.md`)
  const { translation, ...words } = text.data
  return { ...german.data, ...words, name, html: htmlOf(text) }
}

/** All topics in a language, in order. */
export const topicsIn = async (lang: string): Promise<readonly Topic[]> =>
  inOrder(await Promise.all((await getCollection('topics')).map((german) => topic(lang, german))))

/** The topic of this name in a language. */
export async function topicIn(lang: string, name: string): Promise<Topic> {
  const german = found(await getEntry('topics', `${source}/${name}`), `de/topics/${name}.md`)
  return topic(lang, german)
}

/** A page of its own in a language. */
export async function pageIn(lang: string, name: string) {
  const german = found(await getEntry('pages', `${source}/${name}`), `de/pages/${name}.md`)
  if (lang === source) return { ...german.data, html: htmlOf(german) }
  const text = found(await getEntry('pageTexts', `${lang}/${name}`), `${lang}/pages/${name}.md`)
  const { translation, ...words } = text.data
  return { ...german.data, ...words, html: htmlOf(text) }
}

/** All questions in a language, in order. */
export async function questionsIn(lang: string) {
  const questions = (await getCollection('questions')).map(async (german) => {
    const name = nameOf(german.id)
    if (lang === source) return { ...german.data, name, html: htmlOf(german) }
    const file = `${lang}/questions/${name}.md`
    const text = found(await getEntry('questionTexts', `${lang}/${name}`), file)
    return { ...german.data, question: text.data.question, name, html: htmlOf(text) }
  })
  return inOrder(await Promise.all(questions))
}

/** All that helps at once, with its words in a language, by its place in its group. */
async function helpIn(lang: string) {
  const help = (await getCollection('emergency')).map(({ data }) => data)
  const sorted = help.sort((one, other) => one.place - other.place)
  if (lang === source) return sorted
  const file = `${lang}/emergency.yaml`
  const { texts } = found(await getEntry('emergencyTexts', lang), file).data
  return sorted.map((entry) => ({ ...entry, ...found(texts[entry.id], `${file}, ${entry.id}`) }))
}

/** The emergency numbers in a language. */
export const emergencyIn = async (lang: string) =>
  (await helpIn(lang)).flatMap(({ number, ...entry }) =>
    number === undefined ? [] : [{ ...entry, number }],
  )

/** What helps at once without a call, in a language. */
export const emergencyAppsIn = async (lang: string) =>
  (await helpIn(lang)).flatMap(({ site, ...entry }) =>
    site === undefined ? [] : [{ ...entry, site: new URL(site) }],
  )

/** Sums and dates of law, each as a language writes it. One whose digits are not the German ones is not told. */
export async function amountsIn(lang: string) {
  const amounts = (await getCollection('amounts')).map(({ data }) => data)
  if (lang === source) return amounts
  const file = `${lang}/amounts.yaml`
  const { texts } = found(await getEntry('amountTexts', lang), file).data
  return amounts.map((amount) => {
    const value = found(texts[amount.id], `${file}, ${amount.id}`)
    return { ...amount, value: digits(value) === digits(amount.value) ? value : amount.value }
  })
}

const digits = (text: string): string => text.replace(/\D/g, '')
