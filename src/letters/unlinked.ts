/** A sign that parts a web or mail address, or a word in front of one, with something right behind it. */
const joint = /([.\u3002\uFF0E\uFF61:/\\@])(?=\S)(?!(?<=\d:)\d)/gu

/**
 * What somebody typed, as text of which no mail program makes a link: "https://x.example" becomes "https: / /x. example".
 * Mail programs know an address by signs without a space between them, with or without a scheme. Times like 9:30 stay.
 */
export const unlinked = (typed: string): string => typed.replace(joint, '$1 ')
