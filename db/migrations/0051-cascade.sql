-- The cascade: what a document asks of units, one task for each of them, and what each answers.

alter table document add column based_on_id uuid;
alter table document add foreign key (commune_id, based_on_id) references document (commune_id, id);
alter table document add check (based_on_id <> id);
create index on document (commune_id, based_on_id);
create index on document (id);
comment on column document.based_on_id is 'The document that this one carries out. Commands see to it that none descends from itself.';

-- Every document that one rests on, through others: whoever reads only their own must still not close a circle.
create function app.document_bases(of_commune int, of_document uuid) returns setof uuid
language sql stable security definer set search_path = public, app as $$
  with recursive up as (
    select d.based_on_id as id from document d where d.commune_id = of_commune and d.id = of_document
    union
    select d.based_on_id from up join document d on d.commune_id = of_commune and d.id = up.id
  )
  select id from up where id is not null
$$;
revoke all on function app.document_bases(int, uuid) from public;
grant execute on function app.document_bases(int, uuid) to app_member;

create table document_clause (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  document_id uuid not null,
  text        text not null check (length(text) between 1 and 500),
  search_key  text not null,
  product     text not null check (length(product) between 1 and 500),
  due_on      date not null,
  hours       int  not null check (hours between 1 and 400),
  created_by  uuid not null,
  created_at  timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, document_id) references document (commune_id, id)
);
create index on document_clause (document_id);
create index on document_clause (commune_id, created_at desc);
comment on table document_clause is 'A clause of a document that asks a product of units by a day.';
comment on column document_clause.hours is 'Hours of work that it costs each unit, as whoever asks puts it.';

create table document_delivery (
  commune_id          int  not null,
  unit_id             uuid not null references unit (id),
  document_commune_id int  not null,
  document_id         uuid not null,
  sent_at             timestamptz not null,
  sent_by_name        text not null,
  primary key (commune_id, document_id, unit_id)
);
create index on document_delivery (commune_id, unit_id);
create index on document_delivery (document_id);
create index on document_file (commune_id, file_id);
comment on table document_delivery is 'A unit that a document was sent to; whoever sees the life of that unit reads the document, from whatever commune it is.';
comment on column document_delivery.document_commune_id is 'Under whose key the document stands: a province sends to its communes, so no reference leads there.';

create table document_ask (
  commune_id          int  not null,
  task_id             uuid not null,
  unit_id             uuid not null references unit (id),
  document_commune_id int  not null,
  document_id         uuid not null,
  clause_id           uuid not null,
  answer_kind         text check (answer_kind in ('plan', 'reason')),
  answer              text not null default '' check (length(answer) <= 2000),
  plan_id             uuid,
  answered_at         timestamptz,
  answered_by_name    text not null default '',
  primary key (commune_id, task_id),
  foreign key (commune_id, task_id) references task (commune_id, id),
  foreign key (commune_id, plan_id) references document (commune_id, id),
  check ((answer_kind is null) = (answered_at is null)),
  check (plan_id is null or answer_kind = 'plan')
);
create index on document_ask (document_id);
create index on document_ask (clause_id, unit_id);
create index on document_ask (commune_id, plan_id);
comment on table document_ask is 'What a clause asks of one unit: the task that it became, and the plan or reason that the unit answered with.';
comment on column document_ask.plan_id is 'The document of the unit itself that says how it carries the clause out.';

call app.protect('document_clause', reads => 'life');
call app.protect('document_delivery', reads => 'life');
call app.protect('document_ask', reads => 'life');
grant select, insert, delete on document_clause to app_member;
grant select, insert on document_delivery to app_member;
grant select, insert, update on document_ask to app_member;

-- Whom a document was sent to reads it, its clauses and its scans. Policies are asked in the reverse order of their names:
-- this one last, so that whoever sees the unit anyway needs no look into the deliveries.
create policy delivered on document for select to app_member using (exists (
  select from document_delivery d where d.document_id = document.id and d.document_commune_id = document.commune_id));
create policy delivered on document_clause for select to app_member using (exists (
  select from document_delivery d where d.document_id = document_clause.document_id and d.document_commune_id = document_clause.commune_id));
create policy delivered on document_file for select to app_member using (exists (
  select from document_delivery d where d.document_id = document_file.document_id and d.document_commune_id = document_file.commune_id));
create policy delivered on file for select to app_member using (exists (
  select from document_file f where f.commune_id = file.commune_id and f.file_id = file.id));
