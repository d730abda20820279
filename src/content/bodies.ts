import { getCollection, getEntry } from 'astro:content'

import { found } from './entries.ts'

type Told = { readonly topics: readonly string[]; readonly text: string }

/** Who decides something, in a language. */
export type Body = {
  readonly id: string
  /** As it stands on the door. */
  readonly name: string
  /** What that means, in another language than German. */
  readonly means: string | undefined
  readonly group: string
  readonly decides: readonly Told[]
  readonly how: readonly string[]
  readonly laws: readonly { readonly name: string; readonly url: string }[]
  readonly checked: Date
  /** Law of it that nobody has read word for word. */
  readonly unread: readonly string[]
}

/** All who decide, in a language, in the order of their file. */
export async function bodiesIn(lang: string): Promise<readonly Body[]> {
  const entries = (await getCollection('bodies')).map(({ data }) => data)
  const sorted = entries.sort((one, other) => one.place - other.place)
  const german = sorted.map(({ how = [], laws = [], unread = [], ...data }) => ({
    ...data,
    ...{ how, laws, unread, means: undefined },
  }))
  if (lang === 'de') return german
  const file = `${lang}/bodies.yaml`
  const { texts } = found(await getEntry('bodyTexts', lang), file).data
  return german.map((body) => {
    const own = found(texts[body.id], `${file}, ${body.id}`)
    const decides = body.decides.map((told, index) => ({
      ...told,
      text: found(own.decides[index], `${file}, ${body.id}.decides`),
    }))
    return { ...body, means: own.name, decides, how: own.how ?? [] }
  })
}

/** What they decide in a topic, without the rest. */
export const decidingIn = (bodies: readonly Body[], topic: string): readonly Body[] =>
  bodies.flatMap((body) => {
    const decides = body.decides.filter(({ topics }) => topics.includes(topic))
    return decides.length > 0 ? [{ ...body, decides }] : []
  })

/** What stands on a page with a way out, and on no other: the one page of all has none. */
export const withoutTopic = (bodies: readonly Body[], topic: string): readonly Body[] =>
  bodies.flatMap((body) => {
    const decides = body.decides.filter(({ topics }) => topics.some((one) => one !== topic))
    return decides.length > 0 ? [{ ...body, decides }] : []
  })

/** The day before which nothing of what these say was compared with its source. */
export const oldestOf = (checked: readonly { readonly checked: Date }[]): Date =>
  new Date(Math.min(...checked.map((one) => one.checked.getTime())))

/** Their laws, each once, behind those that the page names by itself. */
export const withLaws = (
  sources: Body['laws'],
  bodies: readonly Pick<Body, 'laws'>[],
): Body['laws'] =>
  [
    ...new Map(
      [...sources, ...bodies.flatMap(({ laws }) => laws)].reverse().map((law) => [law.url, law]),
    ).values(),
  ].reverse()
