/**
 * How many times a limit for one network a larger one has: an IPv4 address, and of an IPv6 address so many bits. A line with
 * IPv6 has a /64 at least, mostly a /56, some a /48 (RFC 6177; RIPE-690, 4.2). Behind a /56 or a /48 there can be a few
 * households too, and behind a /48 of a mobile network many phones, so these have more than one line's share.
 */
export const networkShares = { '4': 1, '64': 1, '56': 2, '48': 3 } as const

/** The largest of them. What all together may do must be more than it allows. */
export const largestShare = Math.max(...Object.values(networkShares))
