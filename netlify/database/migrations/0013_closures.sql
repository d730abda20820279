-- What pages say of a closure for all, and a closure of a part of one day.
alter table closure
  -- The public word, of a closed list. None: pages say only that it does not take place. Why one person is away is never stored.
  add column word text check (word in ('ice', 'holidays', 'other')),
  -- Closed from then on, and until then, as clocks in Berlin show it. Both empty: whole days.
  add column from_time time,
  add column to_time time,
  add constraint no_word_for_one_person check (word is null or adviser is null),
  add constraint part_of_one_day check (from_date = to_date or from_time is null and to_time is null),
  add constraint part_has_a_length check (coalesce(from_time, '00:00') < coalesce(to_time, '24:00'));
