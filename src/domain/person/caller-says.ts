/** What whoever calls says of us: only "Rathaus", or who we are, which may be the Jugendamt. */
export type CallerSays = 'rathaus' | 'who'

/**
 * The one rule. What a resident reads on their page and in their mail, and what staff are told to say, all ask here; each has
 * its words under these two names, so none can promise another thing than the others.
 */
export const callerSays = ({ say_who }: { readonly say_who: boolean }): CallerSays =>
  say_who ? 'who' : 'rathaus'
