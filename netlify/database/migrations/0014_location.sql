-- Where hours are: the house ('house'), and others such as a school. A row says what holds of a location from a day on, until the
-- next row of the same one. Seeded once with the house, from the place's folder; staff change it from then on.
create table location (
  id text not null check (id ~ '^[a-z0-9-]{1,36}$'),
  from_date date not null,
  -- Names, address, how to find the room, whether there are steps. The house is the Rathaus: its names the place's folder says.
  facts jsonb not null,
  created_at timestamptz not null,
  -- Until staff say that it is right, pages say that it is an example.
  confirmed_at timestamptz,
  -- Since when no hours can be set there. Bookings of before still say where they were.
  ended_at timestamptz,
  primary key (id, from_date)
);
-- Where the resident was told to come: the id of a location; empty for the house. It stays when the hours are gone.
alter table booking add column location text;
