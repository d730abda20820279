/**
 * The address that calls a number: it dials what stands there, no more and no less. A number of ours stays without +49,
 * for whoever reads it must dial the same by hand, and 112 or 116 016 have no such form (RFC 3966, 5.1.5).
 */
export const telLink = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`
