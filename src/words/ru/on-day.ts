/** "on" and "every" before the names of the days. */
const days: Readonly<Record<string, readonly [on: string, every: string]>> = {
  понедельник: ['в понедельник', 'Каждый понедельник'],
  вторник: ['во вторник', 'Каждый вторник'],
  среда: ['в среду', 'Каждую среду'],
  четверг: ['в четверг', 'Каждый четверг'],
  пятница: ['в пятницу', 'Каждую пятницу'],
  суббота: ['в субботу', 'Каждую субботу'],
  воскресенье: ['в воскресенье', 'Каждое воскресенье'],
}

const firstWord = /^[^\s,]+/u

/** "вторник, 24 ноября" as it stands in a sentence: "во вторник, 24 ноября". */
export const onDay = (day: string): string =>
  day.replace(firstWord, (word) => days[word]?.[0] ?? word)

/** "вторник" as it begins a line: "Каждый вторник". */
export const everyDay = (weekday: string): string =>
  weekday.replace(firstWord, (word) => days[word]?.[1] ?? word)
