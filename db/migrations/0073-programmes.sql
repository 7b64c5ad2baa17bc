-- Programmes of a term and plans of a year: measures, what each of them has to work with, and what it led to.

create table programme (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  kind       text not null check (kind in ('term', 'year')),
  period     text not null check (length(period) between 4 and 9),
  title      text not null check (length(title) between 1 and 300),
  parent_id  uuid,
  by_person  uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, parent_id) references programme (commune_id, id),
  check (kind = 'year' or parent_id is null)
);
create index on programme (commune_id, period);
comment on column programme.parent_id is 'The programme of the term that a plan of a year carries out.';

create table measure (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  programme_id  uuid not null,
  title         text not null check (length(title) between 1 and 500),
  goal          text not null default '' check (length(goal) <= 500),
  lead          text not null default '' check (length(lead) <= 200),
  budget        bigint check (budget >= 0),
  budget_source text not null default '' check (length(budget_source) <= 200),
  people        text not null default '' check (length(people) <= 300),
  due_on        date,
  state         text not null default 'open' check (state in ('open', 'done', 'dropped')),
  settled_on    date,
  settled_why   text not null default '' check (length(settled_why) <= 500),
  at            timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, programme_id) references programme (commune_id, id),
  check ((state = 'open') = (settled_on is null))
);
create index on measure (commune_id, programme_id);
comment on column measure.budget is 'Whole đồng; empty while nobody has set it aside, 0 where none is needed.';

create table measure_link (
  commune_id int  not null,
  measure_id uuid not null,
  unit_id    uuid not null references unit (id),
  kind       text not null check (kind in ('task', 'document')),
  target_id  uuid not null,
  primary key (commune_id, measure_id, kind, target_id),
  foreign key (commune_id, measure_id) references measure (commune_id, id)
);
create index on measure_link (commune_id, kind, target_id);
comment on table measure_link is 'The tasks and documents by which a measure is carried out.';

call app.protect('programme', reads => 'life');
call app.protect('measure', reads => 'life');
call app.protect('measure_link', reads => 'life');
grant select, insert, update on programme, measure to app_member;
grant select, insert, delete on measure_link to app_member;
