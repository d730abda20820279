/** One first congestion window: ten segments (RFC 6928). */
export const mostBytes = 14_000
export const mostScriptBytes = 2_000
