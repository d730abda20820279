type Described = {
  readonly name: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** The id of a hint that stands elsewhere. */
  readonly hintId?: string | undefined
}

/** What a control of `_Field.astro` says of itself to those who do not see it: whether it is wrong, and what describes it. */
export function described({ name, hint, error, hintId }: Described) {
  const ids = [hintId, hint && `${name}-hinweis`, error && `${name}-fehler`].filter(Boolean)
  return {
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': ids.join(' ') || undefined,
  }
}
