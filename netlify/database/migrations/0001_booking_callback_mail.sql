-- A booking: one slot of one adviser, taken by one resident.
-- In the clear stands only what the rules need; who it is, is sealed in "personal".
create table booking (
  id uuid primary key,
  request_id uuid not null unique,
  token_hash text not null unique,
  code_fingerprint text not null unique,
  adviser text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  sprechstunde text not null,
  state text not null default 'booked' check (state in ('booked', 'cancelled')),
  sequence integer not null default 0,
  personal text not null,
  created_at timestamptz not null
);

-- Who was first is decided here, and nowhere else.
create unique index one_booking_per_slot on booking (adviser, starts_at) where state = 'booked';
create index booking_starts_at on booking (starts_at);

-- How many slots of a Sprechstunde are taken online. The check holds whatever arrives at once.
create table online_share (
  sprechstunde text primary key,
  taken integer not null check (taken >= 0),
  share integer not null,
  constraint online_share_holds check (taken <= share)
);

-- A callback: a resident wants to be called.
create table callback (
  id uuid primary key,
  request_id uuid not null unique,
  token_hash text not null unique,
  state text not null default 'open' check (state in ('open', 'withdrawn')),
  -- Nothing is left of the person once it is withdrawn.
  personal text check ((personal is null) = (state = 'withdrawn')),
  created_at timestamptz not null
);

-- The outbox. A mail goes in with the change that it tells of, or not at all.
create table mail (
  id uuid primary key,
  booking_id uuid references booking (id) on delete cascade,
  callback_id uuid references callback (id) on delete cascade,
  kind text not null check (kind in ('resident', 'staff', 'notice')),
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'given-up')),
  -- Address and letter, sealed; gone as soon as the mail has left.
  content text check ((content is null) = (state <> 'waiting')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  created_at timestamptz not null
);
create index mail_due on mail (next_attempt_at) where state = 'waiting';
