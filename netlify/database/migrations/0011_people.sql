-- Since when somebody sees what comes in: an account that was added later does not see what was there before. Empty: all of it.
alter table account add column sees_from timestamptz;
-- Who asked for it, and for a changed address which account it takes the place of.
alter table account add column asked_by uuid references account (id);
alter table account add column replaces uuid references account (id);
-- When a booking came to the adviser whom it is with now, where that was another one before.
alter table booking add column handed_at timestamptz;
-- To which adviser a callback was handed over, and when.
alter table callback add column handed_to text;
alter table callback add column handed_at timestamptz;
