import type { PlaceFile } from '../../../src/domain/place/schema.ts'
import { musterdorf } from '../../../src/places/musterdorf/place.ts'
import { pliezhausen } from '../../../src/places/pliezhausen/place.ts'
import { piecesOf, sentencesOf, wordsOf } from '../text/split.ts'
import type { Text } from '../text/text.ts'
import { type Leaf, leavesOf } from './walk.ts'

const files = {
  'src/places/pliezhausen/place.ts': pliezhausen,
  'src/places/musterdorf/place.ts': musterdorf,
}

/** Facts for machines, by the last part of their path. Everything else is shown to somebody. */
const unseen =
  /(?:^|\.)(?:source|id|is|from|to|on|since|until|checked|phone|mail|email|areaCode|postcode|stepFree|callerId|exitUrl|url|href|icon)(?:\.value)?$/
const isSeen = ({ path }: Leaf) => !unseen.test(path)
/** "Das Rathaus hat Ferien." is a sentence of ours; "Diakoniestation Metzingen" is a name. */
const isSentence = ({ text }: Leaf) => /[.!?]$/.test(text.trim())

/** Other languages have other rules. */
const seen = ({ languages, ...facts }: PlaceFile) => leavesOf(facts, undefined).filter(isSeen)

/** The words of names: a place, an employer, an offer is called what it is called. */
export const namesOfPlaces = (): ReadonlySet<string> =>
  new Set(
    Object.values(files)
      .flatMap(seen)
      .filter((leaf) => !isSentence(leaf))
      .flatMap(({ text }) => sentencesOf(text))
      .flatMap(wordsOf)
      .flatMap(piecesOf),
  )

/** The sentences of the place files, and who mails say they are from. */
export const placeTexts = (): readonly Text[] =>
  Object.entries(files).flatMap(([file, facts]) =>
    seen(facts)
      .filter((leaf) => isSentence(leaf) || leaf.path === 'senderName.value')
      .map(({ path, text }) => ({
        file,
        place: path,
        text,
        level: 'einfach',
        group: file,
        manner: 'plain',
        discreet: path === 'senderName.value',
        origin: 'written',
      })),
  )
