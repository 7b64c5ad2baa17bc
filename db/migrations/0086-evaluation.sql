-- The yearly evaluation: who is evaluated in which group, what supports the points, and every mark that was given.

create table evaluation_round (
  commune_id       int  not null,
  id               uuid not null,
  unit_id          uuid not null references unit (id),
  year             int  not null check (year between 2020 and 2100),
  rate_bp          int  not null check (rate_bp between 0 and 10000),
  cap_base         text not null check (cap_base in ('good-only', 'good-plus-excellent')),
  class_rules_id   text not null references rule_set (id),
  criteria_id      text not null references rule_set (id),
  opened_by        uuid not null,
  opened_at        timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, year)
);
comment on column evaluation_round.rate_bp is 'Share of the highest class in a group of like post, in hundredths of a percent.';

create table evaluation (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  round_id      uuid not null,
  year          int  not null,
  subject       text not null check (subject in ('member', 'leader', 'outside', 'collective')),
  member_id     uuid,
  person_id     uuid,
  name          text not null,
  sort_key      text collate "C" not null,
  step          text not null default 'none' check (step in ('none', 'self', 'cell', 'office', 'decided')),
  evidence      jsonb not null default '{}',
  gathered_at   timestamptz not null,
  final_class   text check (final_class in ('excellent', 'good', 'completed', 'failed')),
  decided_on    date,
  marks         int  not null default 0 check (marks >= 0),
  primary key (commune_id, id),
  foreign key (commune_id, round_id) references evaluation_round (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check ((step = 'decided') = (final_class is not null)),
  check ((step = 'decided') = (decided_on is not null)),
  check ((subject = 'collective') = (member_id is null))
);
create unique index one_evaluation_a_member on evaluation (commune_id, round_id, member_id) where member_id is not null;
create unique index one_evaluation_a_cell on evaluation (commune_id, round_id, unit_id) where member_id is null;
create index on evaluation (commune_id, round_id, unit_id, sort_key);
comment on table evaluation is 'One subject in the evaluation of a year; evidence is counted by the system from meetings, tasks, plans, sessions and deeds.';
comment on column evaluation.marks is 'How many marks were given: who marks says which they saw last, so that two do not overwrite each other.';

create table evaluation_mark (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  evaluation_id uuid not null,
  person_id     uuid,
  step          text not null check (step in ('self', 'cell', 'office', 'decided', 'reopened')),
  points        jsonb not null default '{}',
  total         int  not null default 0 check (total between 0 and 10000),
  supported     int  not null default 0 check (supported between 0 and total),
  exceeding     int  not null default 0 check (exceeding >= 0),
  limits_total  int  not null default 0 check (limits_total >= 0),
  limits_fixed  int  not null default 0 check (limits_fixed between 0 and limits_total),
  forced        text[] not null default '{}',
  class         text check (class in ('excellent', 'good', 'completed', 'failed')),
  proposed      text check (proposed in ('excellent', 'good', 'completed', 'failed')),
  votes_agree   int check (votes_agree >= 0),
  votes_of      int check (votes_of >= votes_agree),
  reason        text not null default '' check (length(reason) <= 2000),
  by_person     uuid not null,
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, evaluation_id) references evaluation (commune_id, id)
);
create index on evaluation_mark (commune_id, evaluation_id, at);
comment on table evaluation_mark is 'Every mark as it was given; a later one of the same step stands beside it. Points are hundredths.';
comment on column evaluation_mark.person_id is 'Whom the evaluation is about, who may always see it; empty for a collective.';
comment on column evaluation_mark.supported is 'Points of those criteria that some evidence supports: only these open a class.';
comment on column evaluation_mark.proposed is 'The class that points and conditions allowed at that moment; empty where the rules name none.';

create table evaluation_objection (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  evaluation_id uuid not null,
  person_id     uuid,
  text          text not null check (length(text) between 1 and 4000),
  made_on       date not null,
  due_on        date not null,
  answer        text not null default '' check (length(answer) <= 4000),
  answered_by   text not null default '',
  answered_on   date,
  primary key (commune_id, id),
  foreign key (commune_id, evaluation_id) references evaluation (commune_id, id),
  check ((answer = '') = (answered_on is null))
);
create index on evaluation_objection (commune_id, evaluation_id);

call app.protect('evaluation_round', reads => 'evaluations');
call app.protect('evaluation', reads => 'evaluations', own => 'person_id');
call app.protect('evaluation_mark', reads => 'evaluations', own => 'person_id');
call app.protect('evaluation_objection', reads => 'evaluations', own => 'person_id');
-- Everyone of the commune knows that a year is evaluated, and under which rules.
create policy known on evaluation_round for select to app_member using (commune_id = any((select app.communes())::int[]));
grant select, insert on evaluation_round, evaluation_mark to app_member;
grant select, insert, update on evaluation, evaluation_objection to app_member;
