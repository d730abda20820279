-- The plan: who is there, in which hours, and who signs in. Seeded once from the place's folder; staff change it from then on.
-- Until it is seeded, the place's folder and STAFF_MAIL say it.
alter table schedule add column seeded_at timestamptz;

-- An adviser, as residents read of them. The id stands in addresses of slots and in bookings, so it never changes.
create table person (
  id text primary key check (id ~ '^[a-z]{1,12}$' and id not in ('nobody', 'woman', 'man', 'office')),
  -- What the pages say of them: job, employer, woman or man, first name, one sentence.
  shown jsonb not null,
  from_date date not null,
  -- The last day, included.
  until_date date check (until_date >= from_date),
  created_at timestamptz not null
);

-- Who of staff reads and signs in. With an adviser it is that person's; without one it is the office's, which sees no resident.
create table account (
  id uuid primary key,
  adviser text references person (id),
  -- The mail address, sealed. The database alone cannot tell who staff are.
  address text not null,
  created_at timestamptz not null,
  -- Since when it counts: an adviser, signed in, confirmed it.
  confirmed_at timestamptz,
  until_date date,
  ended_at timestamptz
);

-- Hours that come again: on a weekday, each week or each second, third or fourth from their first date.
create table weekly_hours (
  id uuid primary key,
  -- Tells two apart that begin at the same time of the same weekday, in different places. It never changes.
  key text not null default '' check (key ~ '^[a-z]?$'),
  weekday integer not null check (weekday between 1 and 7),
  hours jsonb not null,
  from_date date not null,
  until_date date check (until_date >= from_date),
  every_weeks integer not null default 1 check (every_weeks between 1 and 4),
  location text,
  created_at timestamptz not null,
  -- Until the office says that it is right, a live site offers nothing in it.
  confirmed_at timestamptz
);
