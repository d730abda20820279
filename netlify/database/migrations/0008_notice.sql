-- Own words of staff on the shared pages, from one day to another, both included. Nobody's data: no name, no illness, no link.
create table notice (
  id uuid primary key,
  text text not null check (char_length(text) between 1 and 200),
  from_date date not null,
  until_date date not null check (until_date between from_date and from_date + 14),
  created_at timestamptz not null,
  -- One at a time: a page has room for one.
  constraint one_notice_a_day exclude using gist (daterange(from_date, until_date, '[]') with &&)
);
