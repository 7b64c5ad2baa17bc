-- What people bring to the commune: a case with its clock, the person behind it kept apart, and what was done, step by step.

create table case_file (
  commune_id        int  not null,
  id                uuid not null,
  unit_id           uuid not null references unit (id),
  code              text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  secret_hash       bytea not null,
  kind              text not null check (kind in ('complaint', 'petition', 'feedback', 'mixed')),
  topic             text not null default 'other',
  place             text not null default '',
  summary           text not null check (length(summary) between 1 and 4000),
  search_key        text not null,
  received_on       date not null,
  received_via      text not null default 'desk' check (received_via in ('desk', 'post', 'reception', 'phone', 'portal')),
  state             text not null default 'received' check (state in ('received', 'accepted', 'suspended', 'answered', 'closed')),
  closed_as         text check (closed_as in ('answered', 'guided', 'transferred', 'returned', 'ineligible', 'withdrawn', 'terminated')),
  accepted_on       date,
  is_remote         boolean not null default false,
  is_complex        boolean not null default false,
  instance          int  not null default 1 check (instance in (1, 2)),
  owner_member_id   uuid,
  owner_person_id   uuid,
  owner_name        text not null default '',
  answer            text not null default '',
  answered_on       date,
  closed_on         date,
  due_step          text,
  due_on            date,
  satisfaction      int check (satisfaction between 1 and 5),
  created_by        uuid not null,
  created_at        timestamptz not null default now(),
  primary key (commune_id, id),
  unique (commune_id, code),
  check ((state = 'closed') = (closed_on is not null and closed_as is not null)),
  check (accepted_on is null or accepted_on >= received_on)
);
create index on case_file (commune_id, state, due_on);
create index on case_file (commune_id, received_on desc, id);
comment on table case_file is 'A complaint, petition or feedback. A denunciation is never kept here: only its stub, in denunciation_stub.';
comment on column case_file.code is 'Random, not running: nothing about other cases can be guessed from it.';
comment on column case_file.secret_hash is 'SHA-256 of the secret on the receipt, known to nobody else.';
comment on column case_file.due_on is 'End of the clock that runs now, as computed when the case last changed; empty while none runs.';

create table case_person (
  commune_id int  not null,
  case_id    uuid not null,
  unit_id    uuid not null,
  full_name  text not null check (length(full_name) between 1 and 100),
  address    text not null default '',
  phone      text not null default '',
  id_number  text not null default '',
  capacity   text not null default 'self' check (capacity in ('self', 'representative', 'authorised', 'lawyer', 'organisation-head')),
  group_size int  not null default 1 check (group_size between 1 and 10000),
  primary key (commune_id, case_id),
  foreign key (commune_id, case_id) references case_file (commune_id, id)
);
comment on table case_person is 'Who brought a case. Never joined to members, households, votes or contributions.';

create table case_event (
  commune_id      int  not null,
  id              uuid not null,
  unit_id         uuid not null,
  case_id         uuid not null,
  kind            text not null check (kind in ('registered', 'assigned', 'accepted', 'suspended', 'resumed', 'answered', 'closed', 'reopened', 'noted')),
  on_day          date not null,
  text            text not null default '' check (length(text) <= 4000),
  legal_basis     text not null default '',
  document_number text not null default '',
  due_step        text,
  due_on          date,
  by_person       uuid not null,
  by_name         text not null,
  at              timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, case_id) references case_file (commune_id, id)
);
create index on case_event (commune_id, case_id, at);

create table case_suspension (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null,
  case_id    uuid not null,
  from_on    date not null,
  to_on      date,
  reason     text not null check (length(reason) between 1 and 1000),
  primary key (commune_id, id),
  foreign key (commune_id, case_id) references case_file (commune_id, id),
  check (to_on is null or to_on >= from_on)
);
create index on case_suspension (commune_id, case_id);
comment on table case_suspension is 'Spans in which the clock of a case stands still; open while to_on is empty.';

call app.protect('case_file', reads => 'cases', own => 'owner_person_id');
call app.protect('case_person', reads => 'cases');
call app.protect('case_event', reads => 'cases');
call app.protect('case_suspension', reads => 'cases');
-- Whoever a case was given to sees it with its history, the person behind it only through a post.
create policy seen_with_case on case_event for select to app_member using (
  commune_id = any((select app.communes())::int[])
  and case_id in (select id from case_file where owner_person_id = (select app.person())));
create policy seen_with_case on case_suspension for select to app_member using (
  commune_id = any((select app.communes())::int[])
  and case_id in (select id from case_file where owner_person_id = (select app.person())));
grant select, insert, update on case_file, case_person, case_suspension to app_member;
grant delete on case_suspension to app_member;
grant select, insert on case_event to app_member;

-- What the public may ask without signing in: one case by code and secret, and totals. No table of people's is opened.
create function app.public_case(code text, secret_hash bytea)
returns table (kind text, topic text, state text, closed_as text, received_on date, accepted_on date, answered_on date,
  closed_on date, due_step text, due_on date, answer text)
language sql stable security definer set search_path = public, app as $$
  select c.kind, c.topic, c.state, c.closed_as, c.received_on, c.accepted_on, c.answered_on, c.closed_on, c.due_step, c.due_on, c.answer
  from case_file c where c.code = public_case.code and c.secret_hash = public_case.secret_hash
$$;
create function app.public_case_totals(commune int, from_day date, to_day date)
returns table (received bigint, closed bigint, open bigint, on_time bigint, late bigint)
language sql stable security definer set search_path = public, app as $$
  select count(*) filter (where c.received_on between from_day and to_day),
    count(*) filter (where c.closed_on between from_day and to_day),
    count(*) filter (where c.state <> 'closed' and c.received_on <= to_day),
    count(*) filter (where c.answered_on between from_day and to_day and (c.due_on is null or c.answered_on <= c.due_on)),
    count(*) filter (where c.state not in ('closed', 'answered', 'suspended') and c.due_on < to_day)
  from case_file c where c.commune_id = commune
$$;
revoke all on function app.public_case(text, bytea), app.public_case_totals(int, date, date) from public;
grant execute on function app.public_case(text, bytea), app.public_case_totals(int, date, date) to app_gate;
