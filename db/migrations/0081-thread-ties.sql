-- What leads to what, where no other table says so: a task to the indicator that it moves, a case to the task it asked for.

create table thread_tie (
  commune_id int  not null,
  unit_id    uuid not null references unit (id),
  from_kind  text not null check (length(from_kind) between 1 and 30),
  from_id    text not null check (length(from_id) between 1 and 60),
  to_kind    text not null check (length(to_kind) between 1 and 30),
  to_id      text not null check (length(to_id) between 1 and 60),
  by_person  uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, from_kind, from_id, to_kind, to_id),
  check ((from_kind, from_id) <> (to_kind, to_id))
);
create index on thread_tie (commune_id, to_kind, to_id);
create index on thread_tie (from_id);
create index on thread_tie (to_id);
comment on table thread_tie is 'Leads from the cause to what follows. Which kinds there are, and what each may lead to, domains say in code.';
comment on column thread_tie.unit_id is 'The unit of the cause: whoever may tie there may untie.';
comment on column thread_tie.to_id is 'The id of a row, or the code of an indicator.';

call app.protect('thread_tie', reads => 'life');
grant select, insert, delete on thread_tie to app_member;
