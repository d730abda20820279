/** A UUID of any version in lower case (RFC 9562, 4): the ids of forms, bookings, callbacks and closures. */
const shape = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** Whether a text is one. What is none must not reach the database, where the cast to `uuid` would fail. */
export const isUuid = (text: string): boolean => shape.test(text)
