-- Whether a professional asked, so that figures can count them by themselves. Where they work stands under the seal.
alter table callback add column professional boolean not null default false;

alter table tally drop constraint tally_kind_check;
alter table tally add constraint tally_kind_check
  check (kind in ('booking', 'callback', 'professional', 'walk-in', 'visit', 'not-reached', 'first-contact'));
