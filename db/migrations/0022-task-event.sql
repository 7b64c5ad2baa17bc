-- What became of a task after it was given: who changed, ended or reopened it, and when.
create table task_event (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  task_id    uuid not null,
  kind       text not null check (kind in ('changed', 'closed', 'dropped', 'reopened')),
  changes    jsonb not null default '[]',
  reason     text not null default '',
  by_person  uuid not null,
  by_name    text not null,
  at         timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id) on delete cascade
);
create index on task_event (commune_id, task_id);
comment on table task_event is 'History of a task. Tasks of before this table, and those a meeting took back, have none: their row says how they ended.';
comment on column task_event.changes is 'For ''changed'': a list of {field, from, to}, people by the name they had then.';

call app.protect('task_event', reads => 'life');
grant select, insert on task_event to app_member;
