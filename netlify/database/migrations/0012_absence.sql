-- Days on which an adviser is not there, both included. Why is never stored: there is no room for it.
create table absence (
  id uuid primary key,
  adviser text not null references person (id),
  from_date date not null,
  -- The last day; empty as long as nobody knows it.
  until_date date check (until_date >= from_date),
  -- Who stands in meanwhile: another adviser, or nobody.
  substitute text references person (id) check (substitute <> adviser),
  -- Whether whoever stands in holds the Sprechstunden too.
  holds_hours boolean not null default false,
  created_at timestamptz not null,
  check (substitute is not null or not holds_hours)
);

-- Whoever had picked somebody before that one was away is asked once: wait, or may somebody else call. The answer itself is
-- sealed with what they said.
create table absence_question (
  absence uuid not null references absence (id) on delete cascade,
  callback uuid not null references callback (id) on delete cascade,
  asked_at timestamptz not null,
  answered_at timestamptz,
  primary key (absence, callback)
);
create index absence_question_callback on absence_question (callback);
