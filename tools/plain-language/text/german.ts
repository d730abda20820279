/** `\b` knows only ASCII, so "für" would end before its ü. Whole words of German, then. */
export const whole = (pattern: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags)

/** Every place at which the pattern is found, as it stands in the text. */
export const all = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? []
