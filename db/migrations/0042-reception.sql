-- Receiving citizens: the schedule of those who have the duty, what became of each day, and the book of who came.

create table reception_session (
  commune_id         int  not null,
  id                 uuid not null,
  unit_id            uuid not null references unit (id),
  duty_role          text not null check (duty_role in ('party-secretary', 'committee-chair', 'council-board', 'deputies')),
  holder_member_id   uuid,
  holder_person_id   uuid,
  holder_name        text not null check (length(holder_name) between 2 and 100),
  kind               text not null default 'periodic' check (kind in ('periodic', 'surprise')),
  surprise_ground    text check (surprise_ground in ('tense', 'serious-harm')),
  mode               text not null default 'direct' check (mode in ('direct', 'online')),
  on_day             date not null,
  starts_at          timestamptz not null,
  ends_at            timestamptz not null,
  place              text not null check (length(place) between 1 and 200),
  topics             text not null default '' check (length(topics) <= 1000),
  participants       text not null default '' check (length(participants) <= 500),
  state              text not null default 'draft' check (state in ('draft', 'published', 'held', 'cancelled')),
  wanted_on          date,
  day_reason         text not null default '',
  published_at       timestamptz,
  changed_at         timestamptz,
  revision           int  not null default 0,
  previous_starts_at timestamptz,
  change_reason      text not null default '' check (length(change_reason) <= 300),
  presided_by_holder boolean,
  presided_by_name   text not null default '',
  substitute_reason  text not null default '' check (length(substitute_reason) <= 300),
  conclusion_number  text not null default '' check (length(conclusion_number) <= 100),
  conclusion_on      date,
  rule_set_id        text not null references rule_set (id),
  created_by         uuid not null,
  created_at         timestamptz not null default now(),
  primary key (commune_id, id),
  check (ends_at > starts_at),
  check ((kind = 'surprise') = (surprise_ground is not null)),
  check ((state = 'held') = (presided_by_holder is not null)),
  check (state not in ('published', 'held') or kind = 'surprise' or published_at is not null)
);
create index on reception_session (commune_id, on_day);
comment on table reception_session is 'A day on which a holder of the duty receives citizens, or a reception outside the schedule.';
comment on column reception_session.wanted_on is 'Day off that the pattern of the plan gave; on_day is the next working day.';
comment on column reception_session.revision is 'Grows with each change that the public saw: SEQUENCE of the calendar.';
comment on column reception_session.change_reason is 'Why it was moved or called off, in words for the public.';
comment on column reception_session.presided_by_holder is 'Whether the holder of the duty presided; only then does the day count.';

create table reception_visit (
  commune_id         int  not null,
  id                 uuid not null,
  unit_id            uuid not null references unit (id),
  session_id         uuid,
  year               int  not null,
  number             int  not null check (number > 0),
  received_on        date not null,
  kind               text not null check (kind in ('complaint', 'petition', 'feedback', 'mixed')),
  topic              text not null default 'other',
  summary            text not null check (length(summary) between 1 and 4000),
  documents          text not null default '' check (length(documents) <= 1000),
  outcome            text not null check (outcome in ('answered', 'accepted', 'guided', 'transferred', 'appointment', 'refused')),
  refusal_ground     text check (refusal_ground in ('not-in-control', 'threatens', 'settled-already')),
  promised_on        date,
  answered_on        date,
  case_id            uuid,
  receiver_person_id uuid not null,
  receiver_name      text not null,
  created_at         timestamptz not null default now(),
  primary key (commune_id, id),
  unique (commune_id, year, number),
  foreign key (commune_id, session_id) references reception_session (commune_id, id),
  foreign key (commune_id, case_id) references case_file (commune_id, id),
  check ((outcome = 'refused') = (refusal_ground is not null))
);
create index on reception_visit (commune_id, received_on desc, id);
create index on reception_visit (commune_id, session_id);
comment on table reception_visit is 'A line of the reception book: what was brought and how it ended, without who brought it.';
comment on column reception_visit.number is 'Running number of the book within the year.';

create table visit_person (
  commune_id int  not null,
  visit_id   uuid not null,
  unit_id    uuid not null,
  full_name  text not null check (length(full_name) between 1 and 100),
  address    text not null default '',
  phone      text not null default '',
  id_number  text not null default '',
  group_size int  not null default 1 check (group_size between 1 and 10000),
  primary key (commune_id, visit_id),
  foreign key (commune_id, visit_id) references reception_visit (commune_id, id)
);
comment on table visit_person is 'Who came. Opened with a trace; never joined to members, households, votes or contributions.';

call app.protect('reception_session', reads => 'cases', own => 'holder_person_id');
call app.protect('reception_visit', reads => 'cases');
call app.protect('visit_person', reads => 'cases');
grant select, insert, update on reception_session, reception_visit to app_member;
grant select, insert on visit_person to app_member;

-- The schedule as the public sees it: what was published, and nothing of who came.
create function app.public_receptions(commune int, from_day date, to_day date)
returns table (id uuid, duty_role text, holder_name text, mode text, on_day date, starts_at timestamptz, ends_at timestamptz,
  place text, topics text, participants text, state text, revision int, published_at timestamptz, changed_at timestamptz,
  previous_starts_at timestamptz, change_reason text, conclusion_number text, conclusion_on date)
language sql stable security definer set search_path = public, app as $$
  select s.id, s.duty_role, s.holder_name, s.mode, s.on_day, s.starts_at, s.ends_at, s.place, s.topics, s.participants, s.state,
    s.revision, s.published_at, s.changed_at, s.previous_starts_at, s.change_reason, s.conclusion_number, s.conclusion_on
  from reception_session s
  where s.commune_id = commune and s.on_day between from_day and to_day and s.kind = 'periodic' and s.published_at is not null
  order by s.starts_at, s.id
$$;

-- Who leads the commune: names, posts and days, which every notice board shows. Staff and accounts are not among them.
create function app.public_office_holders(commune int, today date)
returns table (person text, name text, post text, unit_id uuid, since date)
language sql stable security definer set search_path = public, app as $$
  select distinct on (p.post, m.sort_key, m.person_id)
    encode(sha256(convert_to('popolo ' || m.person_id::text, 'UTF8')), 'hex'), m.full_name, p.post, u.id, p.valid_from
  from post_holding p
  join unit u on u.id = p.unit_id and u.kind = 'commune'
  join member m on m.commune_id = commune and m.person_id = p.person_id and m.activity not in ('left', 'died')
  where u.commune_id = commune and p.valid_from <= today and p.valid_to > today
    and p.post in ('commune-secretary', 'standing-deputy', 'standing-member', 'committee-member', 'inspection-head', 'organisation-head')
  order by p.post, m.sort_key, m.person_id, p.valid_from
$$;
revoke all on function app.public_receptions(int, date, date), app.public_office_holders(int, date) from public;
grant execute on function app.public_receptions(int, date, date), app.public_office_holders(int, date) to app_gate;
