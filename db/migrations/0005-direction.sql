-- Tasks with a person, a product and a day; numbers of papers.

create table task (
  commune_id      int  not null,
  id              uuid not null,
  unit_id         uuid not null references unit (id),
  title           text not null check (length(title) between 1 and 500),
  search_key      text not null,
  product         text not null check (length(product) between 1 and 500),
  owner_member_id uuid,
  owner_person_id uuid,
  owner_name      text not null default '',
  given_on        date not null,
  due_on          date not null,
  state           text not null default 'open' check (state in ('open', 'done', 'dropped')),
  done_on         date,
  result          text not null default '',
  source_kind     text check (source_kind in ('meeting', 'document', 'case', 'matter')),
  source_id       uuid,
  carried_over    int not null default 0 check (carried_over >= 0),
  created_by      uuid not null,
  created_at      timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, owner_member_id) references member (commune_id, id),
  check ((state = 'open') = (done_on is null)),
  check (due_on >= given_on)
);
create index on task (commune_id, unit_id, state, due_on);
create index on task (commune_id, owner_person_id, state, due_on);
create index on task (commune_id, source_kind, source_id);
comment on column task.done_on is 'Day on which it was closed or dropped.';
comment on column task.carried_over is 'How many meetings have found it unfinished.';

create table task_product (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  task_id    uuid not null,
  text       text not null default '',
  file_id    uuid,
  by_person  uuid not null,
  by_name    text not null,
  at         timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id) on delete cascade,
  foreign key (commune_id, file_id) references file (commune_id, id),
  check (text <> '' or file_id is not null)
);
create index on task_product (commune_id, task_id);
comment on table task_product is 'What proves that a task was done.';

create table document_counter (
  commune_id int  not null,
  unit_id    uuid not null references unit (id),
  term       text not null,
  type       text not null,
  last       int  not null check (last >= 0),
  primary key (commune_id, unit_id, term, type)
);
comment on table document_counter is 'Last number given per type of paper and term of office.';

call app.protect('task', reads => 'life', own => 'owner_person_id');
call app.protect('task_product', reads => 'life');
call app.protect('document_counter', reads => 'life');
grant select, insert, update on task to app_member;
grant select, insert on task_product to app_member;
grant select, insert, update on document_counter to app_member;
