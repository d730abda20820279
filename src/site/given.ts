/** Variables as a host hands them over. */
export type Variables = Readonly<Record<string, string | undefined>>

/** Without what is empty: an empty value, or one of blanks, is the same as none. Forms of hosts and unit files make them. */
export const given = (source: Variables): Variables =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
