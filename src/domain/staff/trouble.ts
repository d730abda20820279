/** What can be wrong with the system as a whole: mail waits, a schedule does not run, or a part of the database is missing. */
export const troubles = [
  'mail',
  'deliver-mail',
  'remind',
  'delete-expired',
  'daily-digest',
  'tables',
] as const
export type Trouble = (typeof troubles)[number]
