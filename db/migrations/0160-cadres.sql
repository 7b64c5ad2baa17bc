-- Cadres of a commune: who is planned for which title, who works where after a merger, declared relatives, votes of confidence.

create table cadre_title (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  term       text not null check (term ~ '^20[0-9]{2}-20[0-9]{2}$'),
  post       text not null check (length(post) between 1 and 40),
  seats      int  not null check (seats between 1 and 60),
  counts_on  date not null,
  rules_id   text not null references rule_set (id),
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, unit_id, term, post)
);
comment on table cadre_title is 'A title that people are planned for, for a term.';
comment on column cadre_title.counts_on is 'Day on which the months of work that a person has left are counted.';

create table cadre_candidate (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  title_id    uuid not null,
  member_id   uuid not null,
  person_id   uuid not null,
  name        text not null,
  is_first    boolean not null,
  months_left int  not null,
  state       text not null default 'proposed' check (state in ('proposed', 'approved', 'removed')),
  decision    text not null default '' check (length(decision) <= 200),
  decided_on  date,
  reason      text not null default '' check (length(reason) <= 1000),
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, title_id) references cadre_title (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check (state <> 'approved' or (decision <> '' and decided_on is not null)),
  check (state <> 'removed' or reason <> '')
);
create unique index planned_once on cadre_candidate (commune_id, title_id, member_id) where state <> 'removed';
create index on cadre_candidate (commune_id, member_id);
comment on column cadre_candidate.is_first is 'Of the first object of planning (fewer months of work are asked for) or of the second.';

create table cadre_relative (
  commune_id         int  not null,
  id                 uuid not null,
  unit_id            uuid not null references unit (id),
  member_id          uuid not null,
  person_id          uuid not null,
  relation           text not null check (relation in ('spouse', 'parent', 'child', 'sibling', 'in-law')),
  name               text not null check (length(name) between 1 and 100),
  relative_person_id uuid,
  work               text not null default '' check (length(work) <= 200),
  declared_on        date not null,
  withdrawn_on       date,
  by_name            text not null,
  at                 timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id)
);
create index on cadre_relative (commune_id, member_id);
comment on table cadre_relative is 'Relatives whom somebody declared, so that a conflict is seen before a post is given.';

create table confidence_vote (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  member_id  uuid not null,
  person_id  uuid not null,
  name       text not null,
  post       text not null check (length(post) between 1 and 40),
  held_on    date not null,
  summoned   int  not null check (summoned > 0),
  present    int  not null check (present between 0 and summoned),
  high       int  not null check (high >= 0),
  middle     int  not null check (middle >= 0),
  low        int  not null check (low >= 0),
  spoilt     int  not null default 0 check (spoilt >= 0),
  rules_id   text not null references rule_set (id),
  followed   text not null default '' check (length(followed) <= 1000),
  followed_on date,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  unique (commune_id, member_id, post, held_on),
  check (high + middle + low + spoilt <= present)
);
comment on table confidence_vote is 'The count of a secret vote of confidence: how many papers, never whose. What follows is decided by people.';

create table cadre_place (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  name       text not null check (length(name) between 1 and 200),
  field      text not null check (field in ('party', 'inspection', 'mobilisation', 'office', 'economy', 'land', 'culture', 'justice')),
  seats      int  not null check (seats between 0 and 60),
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id)
);
comment on table cadre_place is 'An office or group of posts that staff is assigned to, with its quota.';

create table cadre_staff (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  name        text not null check (length(name) between 1 and 100),
  sort_key    text collate "C" not null,
  member_id   uuid,
  origin      text not null check (origin in ('district', 'local')),
  former_post text not null check (length(former_post) between 1 and 200),
  competence  text not null check (length(competence) between 1 and 500),
  fields      text[] not null,
  years       int  not null check (years between 0 and 60),
  workload    int  not null default 0 check (workload between 0 and 1000),
  place_id    uuid,
  state       text not null default 'waiting' check (state in ('waiting', 'proposed', 'decided')),
  reason      text not null default '' check (length(reason) <= 1000),
  handover    text[] not null default '{}',
  decision    text not null default '' check (length(decision) <= 200),
  from_day    date,
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, place_id) references cadre_place (commune_id, id),
  check ((state = 'waiting') = (place_id is null)),
  check ((state = 'decided') = (from_day is not null))
);
comment on table cadre_staff is 'Former district and local staff of a merged commune, side by side, and where each is assigned.';
comment on column cadre_staff.workload is 'Matters at hand when the assignment was prepared.';
comment on column cadre_staff.handover is 'What is handed over on leaving the former post, a line each.';

call app.protect('cadre_title', reads => 'cadres');
call app.protect('cadre_candidate', reads => 'cadres');
call app.protect('cadre_relative', reads => 'cadres', own => 'person_id');
call app.protect('confidence_vote', reads => 'cadres', own => 'person_id');
call app.protect('cadre_place', reads => 'cadres');
call app.protect('cadre_staff', reads => 'cadres');
grant select, insert on cadre_title, cadre_place to app_member;
-- So that two who plan for one title, or fill one place, wait for each other.
grant update (seats) on cadre_title, cadre_place to app_member;
grant select, insert, update on cadre_candidate, cadre_relative, confidence_vote, cadre_staff to app_member;
