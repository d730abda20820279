-- The log of uses keeps three kinds, and one row for each person, kind and hour: reloading pushes nothing out of sight.
alter table staff_use
  -- The keyed fingerprint of person, kind and hour: the database alone cannot tell which rows are of one person. Rows from
  -- before have none.
  add column mark text unique,
  add column times integer not null default 1,
  add column last_at timestamptz;

-- Pages that name no matter are kept no longer. Of the others it was kept that somebody pressed, or asked for a page.
delete from staff_use
where action in ('signed-out', 'looked-at-days', 'looked-at-closing', 'looked-at-caller', 'looked-at-hours',
                 'looked-at-figures', 'looked-at-calendar', 'looked-at-uses');
update staff_use
set action = case when action in ('looked-at-booking', 'looked-at-callback') then 'opened-matter' else 'changed' end
where action not in ('signed-in', 'opened-matter', 'changed');
