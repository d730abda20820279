-- Forgetting a booking or callback takes its mails with it: without these, each row that goes reads all mails.
create index mail_booking on mail (booking_id);
create index mail_callback on mail (callback_id);

-- "refused": the recipient's server said no for good. That is no outage, and is not tried again.
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check check (state in ('waiting', 'sent', 'given-up', 'refused'));
alter table mail
  -- The last try failed because of this recipient: the server itself was there.
  add column deferred boolean not null default false,
  -- Which change of its matter this mail tells; once the matter has changed again, it must not leave any more.
  add column version integer;

-- Whether the last mail to the resident did not arrive, as far as is known.
alter table booking add column mail_failed boolean not null default false;
alter table callback
  add column mail_failed boolean not null default false,
  -- How often the resident changed it.
  add column version integer not null default 0,
  -- When it was taken back, done or given up.
  add column ended_at timestamptz;
update callback set ended_at = created_at where state <> 'open';
alter table callback add constraint over_has_an_end check ((state = 'open') = (ended_at is null));

-- Taken back, the person's data stay sealed for the minutes in which that can be undone.
alter table callback drop constraint only_open_has_a_person;
alter table callback add constraint only_open_has_a_person
  check (case state when 'open' then personal is not null when 'withdrawn' then true else personal is null end);
create index callback_withdrawn on callback (ended_at) where state = 'withdrawn';
