-- A member's plan of the year and signed commitment: who has one is known in the cell, what it says to few.

create table personal_plan (
  commune_id       int  not null,
  id               uuid not null,
  unit_id          uuid not null references unit (id),
  member_id        uuid not null,
  person_id        uuid not null,
  year             int  not null check (year between 2020 and 2100),
  post             text not null default 'member',
  state            text not null default 'draft' check (state in ('draft', 'signed', 'confirmed')),
  signed_at        timestamptz,
  content_hash     text check (content_hash ~ '^[0-9a-f]{64}$'),
  confirmed_by     uuid,
  confirmed_name   text not null default '',
  confirmed_on     date,
  returned_why     text not null default '' check (length(returned_why) <= 500),
  checked_on       date,
  lines            int  not null default 0 check (lines >= 0),
  settled          int  not null default 0 check (settled between 0 and lines),
  form_rule_set_id text not null references rule_set (id),
  primary key (commune_id, id),
  unique (commune_id, member_id, year),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check ((state = 'draft') = (signed_at is null)),
  check ((signed_at is null) = (content_hash is null)),
  check ((state = 'confirmed') = (confirmed_on is not null))
);
create index on personal_plan (commune_id, unit_id, year);
comment on table personal_plan is 'Plan of action and commitment of a member for a year, as far as the cell knows of it. What it says is in plan_content.';
comment on column personal_plan.post is 'The highest post held when it was drawn up: plans of leaders are listed by it.';
comment on column personal_plan.checked_on is 'Day of the mid-year self-check.';
comment on column personal_plan.settled is 'Lines with a result. Written with every change of a line, for those who do not see the lines.';

create table plan_content (
  commune_id  int  not null,
  plan_id     uuid not null,
  unit_id     uuid not null references unit (id),
  person_id   uuid not null,
  intentions  jsonb not null default '{}',
  commitments jsonb not null default '{}',
  mid_year    text not null default '' check (length(mid_year) <= 4000),
  primary key (commune_id, plan_id),
  foreign key (commune_id, plan_id) references personal_plan (commune_id, id)
);
comment on table plan_content is 'What a plan and its commitment say, by heading of the form.';

create table plan_line (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  plan_id       uuid not null,
  person_id     uuid not null,
  position      int  not null check (position between 1 and 99),
  work          text not null check (length(work) between 1 and 500),
  measure       text not null check (length(measure) between 1 and 300),
  due_on        date not null,
  result        text not null default 'open' check (result in ('open', 'done', 'partly', 'not-done')),
  share_percent int  not null default 0 check (share_percent between 0 and 100),
  note          text not null default '' check (length(note) <= 2000),
  settled_on    date,
  primary key (commune_id, id),
  foreign key (commune_id, plan_id) references personal_plan (commune_id, id),
  check ((result = 'open') = (settled_on is null)),
  check (result <> 'done' or share_percent = 100)
);
create index on plan_line (commune_id, plan_id, position);
comment on column plan_line.share_percent is 'How much of the work is done by the member''s own reckoning: at mid-year, then at the end.';

create table plan_evidence (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  line_id    uuid not null,
  person_id  uuid not null,
  kind       text not null check (kind in ('text', 'file', 'task', 'meeting')),
  text       text not null default '' check (length(text) <= 2000),
  target_id  uuid,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, line_id) references plan_line (commune_id, id),
  check ((kind = 'text') = (target_id is null)),
  check (kind <> 'text' or text <> '')
);
create index on plan_evidence (commune_id, line_id);
comment on column plan_evidence.target_id is 'The file, the task that is done, or the meeting that is over.';

create table plan_copy (
  commune_id   int  not null,
  id           uuid not null,
  unit_id      uuid not null references unit (id),
  plan_id      uuid not null,
  person_id    uuid not null,
  content      jsonb not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  signed_at    timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, plan_id) references personal_plan (commune_id, id)
);
create index on plan_copy (commune_id, plan_id, signed_at desc);
comment on table plan_copy is 'What was signed, as it stood: kept also when the plan is given back and signed anew.';

call app.protect('personal_plan', reads => 'life', own => 'person_id');
call app.protect('plan_content', reads => 'private', own => 'person_id');
call app.protect('plan_line', reads => 'private', own => 'person_id');
call app.protect('plan_evidence', reads => 'private', own => 'person_id');
call app.protect('plan_copy', reads => 'private', own => 'person_id');
grant select, insert, update on personal_plan, plan_content to app_member;
grant select, insert, update, delete on plan_line to app_member;
grant select, insert, delete on plan_evidence to app_member;
grant select, insert on plan_copy to app_member;
