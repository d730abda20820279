/** Everything that can happen and is worth a line. Words, so that nobody can put a person's data into a message. */
export type LogEvent =
  | 'booking-made'
  | 'booking-repeated'
  | 'booking-refused'
  | 'callback-made'
  | 'callback-repeated'
  | 'callback-refused'
  | 'callback-withdrawn'
  | 'callback-restored'
  | 'booking-cancelled'
  | 'booking-restored'
  | 'booking-moved'
  | 'callback-changed'
  | 'callback-missed'
  | 'callback-finished'
  | 'booking-cancelled-by-staff'
  | 'booking-fallen-out'
  | 'reminder-held'
  | 'calendar-filling'
  | 'days-closed'
  | 'days-opened'
  | 'hours-changed'
  | 'week-changed'
  | 'location-changed'
  | 'week-confirmed'
  | 'absence-set'
  | 'absence-ended'
  | 'asked-if-away'
  | 'answered-if-away'
  | 'people-changed'
  | 'notice-set'
  | 'notice-removed'
  | 'gathering-set'
  | 'gathering-removed'
  | 'staff-signed-in'
  | 'reminded'
  | 'asked-again'
  | 'forgotten'
  | 'limit-of-all'
  | 'limit-of-code'
  | 'many-links'
  | 'unhealthy'
  | 'honeypot'
  | 'mail-sent'
  | 'mail-failed'
  | 'mail-given-up'
  | 'account-unreadable'
  | 'not-published'
  | 'mail-refused'
  | 'request-refused'
  | 'fault'

/** What a line may say beside its event: codes of ours, counts, and random ids. No free string fits in. */
export type LogDetails = {
  readonly reason?: Lowercase<string>
  readonly count?: number
  readonly seconds?: number
  readonly status?: number
  /** The class of an error, never its message: that can carry what somebody typed. */
  readonly error?: string
  readonly id?: `${string}-${string}-${string}-${string}-${string}`
}

/** Writes one structured line. */
export function log(event: LogEvent, details: LogDetails = {}): void {
  console.log(JSON.stringify({ event, ...details }))
}

/** The name of an error's class and, where it has one, its code: enough to look it up, and nothing that anyone typed. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? `:${error.code}` : ''
  return `${error.name}${code}`
}
