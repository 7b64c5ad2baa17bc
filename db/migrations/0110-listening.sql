-- Officials who are assigned to listen to a village, and what became of what people asked for there.

create table listening_assignment (
  commune_id      int  not null,
  id              uuid not null,
  unit_id         uuid not null references unit (id),
  cell_id         uuid not null references unit (id),
  person_id       uuid not null,
  official_name   text not null check (length(official_name) between 2 and 100),
  official_post   text not null default '' check (length(official_post) <= 200),
  duty_phone      text not null default '' check (length(duty_phone) <= 30),
  decision_number text not null check (length(decision_number) between 1 and 100),
  decided_on      date not null,
  from_day        date not null,
  to_day          date,
  by_person       uuid not null,
  by_name         text not null,
  at              timestamptz not null,
  primary key (commune_id, id),
  check (to_day >= from_day)
);
create index on listening_assignment (commune_id, unit_id, from_day desc);
create index on listening_assignment (commune_id, person_id);
comment on table listening_assignment is 'Who listens to the people of a village, from when to when, by which decision. Told to the village: name, post and duty phone.';
comment on column listening_assignment.unit_id is 'The village.';
comment on column listening_assignment.cell_id is 'The cell there: visits are put down in it, and the official sees them because they are assigned to it.';
comment on column listening_assignment.duty_phone is 'A number of the office, never a private one: everybody reads it.';

call app.protect('listening_assignment', reads => 'life', own => 'person_id');
grant select, insert, update on listening_assignment to app_member;

alter table matter add column case_id uuid;
alter table matter add foreign key (commune_id, case_id) references case_file (commune_id, id);
comment on column matter.case_id is 'The case that was made of it; then the cell has nothing more to answer.';

-- Whom the people of a village may turn to.
create function app.public_listeners(commune int, today date)
returns table (village text, name text, post text, phone text, from_day date, to_day date)
language sql stable security definer set search_path = public, app as $$
  select u.name, a.official_name, a.official_post, a.duty_phone, a.from_day, a.to_day
  from listening_assignment a join unit u on u.id = a.unit_id
  where a.commune_id = commune and a.from_day <= today and coalesce(a.to_day, 'infinity') >= today
  order by u.sort_key, a.from_day, a.id
$$;
revoke all on function app.public_listeners(int, date) from public;
grant execute on function app.public_listeners(int, date) to app_gate;
