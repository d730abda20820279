/**
 * SQL: one row while the schedule still has the version `:scheduleVersion`. Whoever changes the schedule waits for those
 * who book on it, and those who come after wait for the change and find another version.
 */
export const onVersion =
  '(select from schedule where version = :scheduleVersion::integer for share) as plan'

/** SQL of a step that makes the next version. */
export const nextVersion = 'update schedule set version = version + 1 returning version'
