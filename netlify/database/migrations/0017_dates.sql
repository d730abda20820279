-- Something for everyone on one day, in own words of staff: an Elterncafé, a consultation at the Jugendhaus. Nobody's data: no name,
-- no link, no phone number but ours. It is forgotten the night after its day.
create table gathering (
  id uuid primary key,
  title text not null check (char_length(title) between 1 and 60),
  sentence text not null check (char_length(sentence) between 1 and 200),
  on_date date not null,
  from_time time not null,
  to_time time not null check (to_time > from_time),
  -- Where: the id of a location of the plan, or a few words. Neither: the house.
  location text,
  words text check (char_length(words) between 1 and 80),
  created_at timestamptz not null,
  check (location is null or words is null)
);
