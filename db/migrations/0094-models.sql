-- Models that others may follow: what they cost and brought, who checked it, and who took them over.

create table model (
  commune_id   int  not null,
  id           uuid not null,
  unit_id      uuid not null references unit (id),
  slug         text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  form         text not null default 'model' check (form in ('model', 'initiative')),
  kind         text not null check (kind in ('economic', 'social', 'charity', 'mobilisation', 'study')),
  name         text not null check (length(name) between 1 and 200),
  owner        text not null check (length(owner) between 1 and 200),
  owner_kind   text not null check (owner_kind in ('household', 'person', 'group', 'cooperative', 'organisation')),
  mentor       text not null default '' check (length(mentor) <= 200),
  problem      text not null check (length(problem) between 1 and 4000),
  method       text not null check (length(method) between 1 and 8000),
  steps        jsonb not null default '[]',
  indicator    text not null default '' check (length(indicator) <= 40),
  started_on   date not null,
  state        text not null default 'proposed' check (state in ('proposed', 'checked', 'recognised', 'ended')),
  stated_on    date not null,
  decision     text not null default '' check (length(decision) <= 200),
  consented_on date,
  created_by   uuid not null,
  created_name text not null,
  created_at   timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, slug),
  check ((state = 'recognised') <= (decision <> ''))
);
create index on model (commune_id, created_at desc, id);
create index on model (commune_id, unit_id);
comment on table model is 'A model or initiative: what it answers, how, and how far it has come on the way to being recognised.';
comment on column model.steps is 'What an adopter does, in order: title, product, days from the beginning. Tasks are made from them.';
comment on column model.indicator is 'Code of the indicator that it is meant to move; empty where there is none.';
comment on column model.consented_on is 'Since when its owner agrees that anybody may read about it; empty while they do not.';

create table model_figure (
  commune_id   int    not null,
  id           uuid   not null,
  unit_id      uuid   not null references unit (id),
  model_id     uuid   not null,
  year         int    not null check (year between 2000 and 2100),
  kind         text   not null check (kind in ('capital', 'cost', 'revenue', 'output', 'people')),
  quantity     bigint not null check (quantity >= 0),
  measure      text   not null check (length(measure) between 1 and 30),
  note         text   not null default '' check (length(note) <= 500),
  file_id      uuid,
  by_person    uuid   not null,
  by_name      text   not null,
  at           timestamptz not null,
  checked_by   uuid,
  checked_name text   not null default '',
  checked_at   timestamptz,
  checked_note text   not null default '' check (length(checked_note) <= 500),
  struck_why   text   not null default '' check (length(struck_why) <= 500),
  primary key (commune_id, id),
  foreign key (commune_id, model_id) references model (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id),
  check ((checked_at is null) = (checked_by is null)),
  check (checked_by is null or checked_by <> by_person),
  check (kind not in ('capital', 'cost', 'revenue') or measure = 'VND')
);
create unique index one_figure_a_year on model_figure (commune_id, model_id, year, kind, measure) where struck_why = '';
comment on table model_figure is 'What a model cost and brought in a year, in whole numbers. One that is wrong is struck out with its reason and stays.';
comment on column model_figure.quantity is 'In its measure: whole đồng (VND), kg, heads, households.';
comment on column model_figure.checked_by is 'Who held it against its receipt: never who wrote it down.';

create table model_event (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  model_id   uuid not null,
  kind       text not null check (kind in ('proposed', 'checked', 'recognised', 'ended', 'changed', 'consented', 'withdrew')),
  reason     text not null default '' check (length(reason) <= 1000),
  file_id    uuid,
  by_person  uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, model_id) references model (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on model_event (commune_id, model_id, at);
comment on table model_event is 'Every step of a model, forward and back, and every word of its owner on being shown, with what proves it.';

create table model_photo (
  commune_id int  not null,
  model_id   uuid not null,
  file_id    uuid not null,
  unit_id    uuid not null references unit (id),
  caption    text not null check (length(caption) between 1 and 300),
  is_public  boolean not null default false,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, model_id, file_id),
  foreign key (commune_id, model_id) references model (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
comment on column model_photo.is_public is 'Whether the people in it agreed to be seen, beside the consent of the owner.';

create table adoption (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  model_id   uuid not null,
  parent_id  uuid,
  adopter    text not null default '' check (length(adopter) <= 200),
  notes      text not null default '' check (length(notes) <= 2000),
  started_on date not null,
  state      text not null default 'running' check (state in ('running', 'works', 'stopped')),
  result     text not null default '' check (length(result) <= 2000),
  settled_on date,
  by_person  uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, model_id) references model (commune_id, id),
  foreign key (commune_id, parent_id) references adoption (commune_id, id),
  check ((state = 'running') = (settled_on is null)),
  check (state = 'running' or result <> '')
);
create index on adoption (commune_id, model_id, started_on);
create unique index one_adoption_at_a_time on adoption (commune_id, model_id, unit_id, adopter) where state = 'running';
comment on table adoption is 'A unit or village that took a model over, from its owner or from an earlier adopter.';
comment on column adoption.adopter is 'The household or group within the unit; empty where the unit as a whole does it.';

create table adoption_task (
  commune_id  int  not null,
  adoption_id uuid not null,
  task_id     uuid not null,
  unit_id     uuid not null references unit (id),
  position    int  not null check (position > 0),
  primary key (commune_id, adoption_id, task_id),
  foreign key (commune_id, adoption_id) references adoption (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id)
);
create index on adoption_task (commune_id, task_id);
comment on table adoption_task is 'The plan of an adopter: a task for each step of the model that it carries out.';

call app.protect('model', reads => 'life');
call app.protect('model_figure', reads => 'life');
call app.protect('model_event', reads => 'life');
call app.protect('model_photo', reads => 'life');
call app.protect('adoption', reads => 'life');
call app.protect('adoption_task', reads => 'life');
-- What is recognised is there to be taken over: every unit of the commune reads how it goes; what it earns stays with its own.
create policy recognised on model for select to app_member
  using (commune_id = any((select app.communes())::int[]) and state = 'recognised');
grant select, insert, update on model, model_figure, model_photo, adoption to app_member;
grant select, insert on model_event, adoption_task to app_member;

-- What anybody may read: recognised models whose owners agreed to it, figures that were checked, photos that may be seen.
create function app.public_models(commune int)
returns table (id uuid, slug text, form text, kind text, name text, owner text, owner_kind text, mentor text, problem text,
  method text, steps jsonb, started_on date, stated_on date, decision text, place text, adopters int, figures jsonb, photos jsonb)
language sql stable security definer set search_path = public, app as $$
  select m.id, m.slug, m.form, m.kind, m.name, m.owner, m.owner_kind, m.mentor, m.problem, m.method, m.steps, m.started_on,
    m.stated_on, m.decision, u.name,
    (select count(*)::int from adoption a where a.commune_id = m.commune_id and a.model_id = m.id and a.state <> 'stopped'),
    coalesce((select jsonb_agg(jsonb_build_object('year', f.year, 'kind', f.kind, 'quantity', f.quantity, 'measure', f.measure)
        order by f.year, f.kind, f.measure)
      from model_figure f where f.commune_id = m.commune_id and f.model_id = m.id and f.struck_why = '' and f.checked_at is not null
        -- A year of takings and costs is told whole or not at all.
        and (f.kind not in ('revenue', 'cost') or not exists (select from model_figure o where o.commune_id = f.commune_id
          and o.model_id = f.model_id and o.year = f.year and o.kind in ('revenue', 'cost') and o.struck_why = '' and o.checked_at is null))), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('fileId', p.file_id, 'caption', p.caption) order by p.at, p.file_id)
      from model_photo p where p.commune_id = m.commune_id and p.model_id = m.id and p.is_public), '[]')
  from model m join unit u on u.id = m.unit_id
  where m.commune_id = commune and m.state = 'recognised' and m.consented_on is not null
  order by m.stated_on desc, m.id
$$;
create function app.public_model_photo(commune int, file uuid)
returns table (sha256 text, type text)
language sql stable security definer set search_path = public, app as $$
  select f.sha256, f.type from model_photo p
  join model m on m.commune_id = p.commune_id and m.id = p.model_id
  join file f on f.commune_id = p.commune_id and f.id = p.file_id
  where p.commune_id = commune and p.file_id = file and p.is_public and m.state = 'recognised' and m.consented_on is not null
$$;
revoke all on function app.public_models(int), app.public_model_photo(int, uuid) from public;
grant execute on function app.public_models(int), app.public_model_photo(int, uuid) to app_gate;
