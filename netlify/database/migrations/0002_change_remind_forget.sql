-- What happens to a booking after it exists.
alter table booking
  -- Set while the booking is cancelled. For some minutes after it the resident can take that back.
  add column cancelled_at timestamptz,
  -- The online share is given back only when the slot is no longer held.
  add column holds_share boolean not null default true,
  -- When to remind; empty where nobody wants it, or once it has been done.
  add column remind_at timestamptz,
  -- To find how many bookings one person has open, without knowing the person.
  add column phone_fingerprint text,
  add column email_fingerprint text;

update booking set cancelled_at = created_at where state = 'cancelled';
alter table booking
  add constraint cancelled_has_a_time check ((state = 'cancelled') = (cancelled_at is not null));

create index booking_remind_at on booking (remind_at) where remind_at is not null;
create index booking_phone on booking (phone_fingerprint) where state = 'booked';
create index booking_email on booking (email_fingerprint) where state = 'booked';
create index booking_held on booking (cancelled_at) where state = 'cancelled' and holds_share;

-- How often something was done by somebody, or by all, in a span of time, and how often it may be. Nothing here tells
-- who. The check holds whatever arrives at once.
create table attempt (
  fingerprint text not null,
  until timestamptz not null,
  made integer not null,
  most integer not null,
  primary key (fingerprint, until),
  constraint attempt_within_limit check (made <= most)
);
create index attempt_until on attempt (until);

-- What is left when the rest is forgotten: how many, of what kind, in which month, with which outcome.
create table tally (
  month date not null,
  kind text not null check (kind in ('booking', 'callback')),
  outcome text not null,
  number integer not null,
  primary key (month, kind, outcome)
);

-- A mail to staff that was given up keeps its letter, sealed, so that it can be sent after all. It goes with its matter.
alter table mail drop constraint mail_check;
alter table mail add constraint sent_is_empty check (state <> 'sent' or content is null);
