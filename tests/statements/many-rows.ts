/** How many rows of each kind there are: so many that Postgres reads all of a table only where nothing leads to what is asked for. */
const manyRows = 50_000

const begin = `timestamptz '2026-11-23T07:00Z'`
const since = `${begin} - interval '7 days' - n * interval '3 hours'`
const rows = `generate_series(1, ${manyRows}) as n`

/** Fills an empty database: everything lies in the past and is over, but for some of each kind. */
export const fill = `
  insert into booking (id, request_id, token_hash, code_fingerprint, phone_fingerprint, email_fingerprint, adviser, starts_at,
                       ends_at, sprechstunde, personal, created_at, changed_at, holds_share, state, cancelled_at, cancelled_by)
  select gen_random_uuid(), gen_random_uuid(), 't' || n, 'c' || n, 'p' || n, 'e' || n, 'nord', ${since},
         ${since} + interval '30 minutes', to_char(${since}, 'YYYY-MM-DD"T"HH24MI'), repeat('x', 400), ${since} - interval '3 days',
         ${since} - interval '3 days', false, case when n % 5 = 0 then 'cancelled' else 'booked' end,
         case when n % 5 = 0 then ${since} - interval '1 day' end, case when n % 5 = 0 then 'resident' end
  from ${rows};
  insert into callback (id, request_id, token_hash, state, created_at, ended_at)
  select gen_random_uuid(), gen_random_uuid(), 't' || n || repeat('x', 300), case when n % 5 = 0 then 'withdrawn' else 'done' end, ${since},
         ${since} + interval '1 day'
  from ${rows};
  insert into mail (id, booking_id, kind, state, next_attempt_at, created_at)
  select gen_random_uuid(), id, one.kind, 'sent', created_at, created_at
  from booking, (values ('resident'), ('staff')) as one (kind);
  insert into mail (id, callback_id, kind, state, next_attempt_at, created_at)
  select gen_random_uuid(), id, 'staff', 'sent', created_at, created_at from callback;
  insert into booking (id, request_id, token_hash, code_fingerprint, adviser, starts_at, ends_at, sprechstunde, personal,
                       created_at, changed_at)
  select gen_random_uuid(), gen_random_uuid(), 'next' || n, 'next' || n, 'nord', ${begin} + n * interval '1 hour',
         ${begin} + n * interval '1 hour' + interval '30 minutes', 'next', repeat('x', 400), ${begin}, ${begin}
  from generate_series(1, 60) as n;
  insert into callback (id, request_id, token_hash, state, personal, created_at)
  select gen_random_uuid(), gen_random_uuid(), 'next' || n, 'open', repeat('x', 400), ${begin} - n * interval '1 hour'
  from generate_series(1, 30) as n;
  insert into mail (id, booking_id, kind, content, next_attempt_at, created_at)
  select gen_random_uuid(), id, 'resident', repeat('x', 2000), ${begin}, ${begin} from booking where starts_at > ${begin};
  analyze`
