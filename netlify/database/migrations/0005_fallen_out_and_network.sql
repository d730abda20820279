-- The booked times at which nobody is there any more, as the minute's look at the whole plan found them: staff were told of
-- these, once. A move raises the booking's "sequence", so what is said here then holds no longer.
create table fallen_out (
  booking_id uuid primary key references booking (id) on delete cascade,
  sequence integer not null,
  found_at timestamptz not null,
  -- Its reminder was due and did not go out; staff were told of that too.
  reminder_held boolean not null default false
);

alter table booking
  -- Tells for a day which bookings came from one network, and not which network that is.
  add column network_mark text,
  -- Those that staff called off in one press have the same: it can be taken back for some minutes.
  add column called_off_with uuid;
create index booking_network on booking (created_at) where network_mark is not null;

-- Which bookings stand from one instant to another, each with its "sequence". Volatile on purpose: inside a statement that has
-- waited for a lock it looks with a new snapshot, and so sees what was committed meanwhile (PostgreSQL 18, 36.7).
create function booked_between(first timestamptz, after timestamptz) returns jsonb
language sql volatile
return (
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'sequence', sequence)), '[]'::jsonb)
  from booking
  where state = 'booked' and starts_at >= first and starts_at < after
);
