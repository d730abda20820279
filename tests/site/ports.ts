/** Where the tests' own local stack listens, beside one that may run for a person. */
export const ports = { site: 4391, inbox: 4392, smtp: 4393 } as const
export const siteUrl = `http://localhost:${ports.site}`
export const inboxUrl = `http://localhost:${ports.inbox}`

/** Monday, 8:00 in Berlin. The local clock runs on from there. */
export const begin = '2026-11-23T07:00:00Z'
