/** Enough of a mail address to know one's own, and too little for somebody who looks over the shoulder: `a…@example.org`. */
export const shortEmail = (email: string): string => email.replace(/^(.).*@/u, '$1…@')
