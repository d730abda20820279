/**
 * What somebody of staff does, as the log of uses keeps it: no more than it takes to ask whether somebody looked without need
 * (docs/decisions/0024).
 */
export type Use = 'signed-in' | 'opened-matter' | 'changed'
