-- Who takes which step of an own document, where a commune or a cell says so.

create table approval_step (
  commune_id int    not null,
  unit_id    uuid   not null references unit (id),
  body       text   not null check (body in ('committee', 'standing-committee', 'cell')),
  step       text   not null check (step in ('review', 'signed', 'issued')),
  posts      text[] not null check (cardinality(posts) between 1 and 10),
  by_person  uuid   not null,
  by_name    text   not null,
  at         timestamptz not null,
  primary key (commune_id, unit_id, body, step)
);
comment on table approval_step is 'Posts whose holders take a step of the documents of a body. Without a row whoever may move documents takes it.';

call app.protect('approval_step', reads => 'life');
grant select, insert, update, delete on approval_step to app_member;
