import { statement } from '../platform/database.ts'

/** What this code expects of the database: its tables, and their columns. A test holds it to what the migrations make. */
const expected = {
  absence: 'id adviser from_date until_date substitute holds_hours created_at',
  absence_question: 'absence callback asked_at answered_at',
  account:
    'id adviser address created_at confirmed_at until_date ended_at sees_from asked_by replaces',
  attempt: 'fingerprint until made most',
  booking:
    'id request_id token_hash code_fingerprint adviser starts_at ends_at sprechstunde state sequence personal created_at cancelled_at holds_share remind_at phone_fingerprint email_fingerprint cancelled_by to_phone changed_at online phone_seat email_seat mail_failed network_mark called_off_with handed_at location',
  callback:
    'id request_id token_hash state personal created_at taken_by tries ask_at contacted_at mail_failed version ended_at handed_to handed_at professional',
  closure: 'id from_date to_date adviser created_at word from_time to_time',
  day_hours: 'id on_date instead hours created_at',
  fallen_out: 'booking_id sequence found_at reminder_held',
  gathering: 'id title sentence on_date from_time to_time location words created_at',
  location: 'id from_date facts created_at confirmed_at ended_at',
  mail: 'id booking_id callback_id kind state content attempts next_attempt_at created_at deferred version',
  notice: 'id text from_date until_date created_at',
  online_share: 'sprechstunde taken share',
  person: 'id shown from_date until_date created_at',
  schedule: 'one version seeded_at',
  staff_feed: 'staff token_hash',
  staff_login: 'token_hash staff until',
  staff_session: 'token_hash staff until',
  staff_use: 'id staff action at mark times last_at',
  tally: 'month kind outcome number',
  weekly_hours:
    'id key weekday hours from_date until_date every_weeks location created_at confirmed_at',
} as const satisfies Readonly<Record<string, string>>

/** All of them, like `booking.id`. */
export const expectedColumns = Object.entries(expected).flatMap(([table, columns]) =>
  columns.split(' ').map((column) => `${table}.${column}`),
)

const missing = `
  select expected from jsonb_array_elements_text(:columns::jsonb) as expected
  where not exists (
    select from information_schema.columns
    where table_schema = current_schema() and table_name || '.' || column_name = expected
  ) limit 1`

/** Whether the database has each table and column that this code expects. */
export const isAllThere = async (): Promise<boolean> =>
  (await statement(missing, { columns: expectedColumns })).length === 0
