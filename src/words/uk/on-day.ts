/** "on" and "every" before the names of the days, which the locale writes with either apostrophe. */
const days: Readonly<Record<string, readonly [on: string, every: string]>> = {
  понеділок: ['у понеділок', 'Щопонеділка'],
  вівторок: ['у вівторок', 'Щовівторка'],
  середа: ['у середу', 'Щосереди'],
  четвер: ['у четвер', 'Щочетверга'],
  'п’ятниця': ['у п’ятницю', 'Щоп’ятниці'],
  субота: ['у суботу', 'Щосуботи'],
  неділя: ['у неділю', 'Щонеділі'],
}

const firstWord = /^[^\s,]+/u
const named = (word: string) => days[word.replace('\u02BC', '’')]

/** "вівторок, 24 листопада" as it stands in a sentence: "у вівторок, 24 листопада". */
export const onDay = (day: string): string =>
  day.replace(firstWord, (word) => named(word)?.[0] ?? word)

/** "вівторок" as it begins a line: "Щовівторка". */
export const everyDay = (weekday: string): string =>
  weekday.replace(firstWord, (word) => named(word)?.[1] ?? word)
