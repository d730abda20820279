-- What staff change for certain days. Its version goes up with each change: a booking is made only on the plan it was
-- decided on, and waits while that plan is being changed.
create table schedule (
  one boolean primary key default true check (one),
  version integer not null default 0
);
insert into schedule default values;

-- Days without a Sprechstunde, both included. Without an adviser: nobody is there.
create table closure (
  id uuid primary key,
  from_date date not null,
  to_date date not null check (to_date >= from_date),
  adviser text,
  created_at timestamptz not null
);

-- A Sprechstunde on one date that the weekly hours do not know, or know differently.
create table day_hours (
  id uuid primary key,
  on_date date not null,
  -- The start of the weekly one that it stands for; empty where it is an extra one.
  instead text,
  hours jsonb not null,
  created_at timestamptz not null
);
create unique index one_change_per_sprechstunde on day_hours (on_date, (coalesce(instead, hours ->> 'from')));

alter table booking
  add column cancelled_by text check (cancelled_by in ('resident', 'staff')),
  -- Staff cancelled, and no mail can say so: somebody has to phone.
  add column to_phone boolean not null default false,
  -- When it last changed: calendars that ask again see from it whether they have the newest.
  add column changed_at timestamptz,
  -- What staff entered takes no place of the online share.
  add column online boolean not null default true,
  -- Numbers a person's bookings, so that two forms at the very same moment cannot both be the last one allowed.
  add column phone_seat integer,
  add column email_seat integer;

update booking set changed_at = coalesce(cancelled_at, created_at);
alter table booking alter column changed_at set not null;
update booking set cancelled_by = 'resident' where state = 'cancelled';
alter table booking
  add constraint cancelled_by_somebody check ((state = 'cancelled') = (cancelled_by is not null));

update booking set
  phone_seat = (select count(*) from booking as other where other.phone_fingerprint = booking.phone_fingerprint and other.id < booking.id),
  email_seat = (select count(*) from booking as other where other.email_fingerprint = booking.email_fingerprint and other.id < booking.id);
drop index booking_phone;
drop index booking_email;
create unique index booking_phone on booking (phone_fingerprint, phone_seat);
create unique index booking_email on booking (email_fingerprint, email_seat);

-- What happens to a callback: somebody takes it, calls, and reaches the person or not.
alter table callback
  add column taken_by text,
  add column tries integer not null default 0,
  -- When staff are asked to try again.
  add column ask_at timestamptz,
  -- When somebody first tried to reach the person.
  add column contacted_at timestamptz;
alter table callback drop constraint callback_state_check;
alter table callback add constraint callback_state_check check (state in ('open', 'withdrawn', 'done', 'not-reached'));
alter table callback drop constraint callback_check;
alter table callback add constraint only_open_has_a_person check ((personal is null) = (state <> 'open'));
create index callback_open on callback (created_at) where state = 'open';
create index callback_ask_at on callback (ask_at) where ask_at is not null;

alter table tally drop constraint tally_kind_check;
alter table tally add constraint tally_kind_check
  check (kind in ('booking', 'callback', 'walk-in', 'visit', 'not-reached', 'first-contact'));

-- Who staff are is never in the clear: "staff" is the fingerprint of an address of STAFF_MAIL, or the address sealed.
create table staff_login (
  token_hash text primary key,
  staff text not null,
  until timestamptz not null
);
create table staff_session (
  token_hash text primary key,
  staff text not null,
  until timestamptz not null
);
create table staff_feed (
  staff text primary key,
  token_hash text not null unique
);
-- What staff did, without whom it was about.
create table staff_use (
  id uuid primary key,
  staff text not null,
  action text not null,
  at timestamptz not null
);
create index staff_use_at on staff_use (at);
