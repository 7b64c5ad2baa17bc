-- Quarterly assessment of leaders: what each writes of their quarter, axis by axis, and what is noted from above.

create table quarter_assessment (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  person_id   uuid not null,
  member_id   uuid not null,
  name        text not null,
  position    text not null default '',
  year        int  not null check (year between 2020 and 2100),
  quarter     int  not null check (quarter between 1 and 4),
  axes        jsonb not null default '{}',
  results     text not null default '' check (length(results) <= 4000),
  limits      text not null default '' check (length(limits) <= 4000),
  class       text not null check (class in ('excellent', 'good', 'completed', 'failed')),
  state       text not null default 'draft' check (state in ('draft', 'sent', 'noted')),
  sent_on     date,
  noted_class text check (noted_class in ('excellent', 'good', 'completed', 'failed')),
  note        text not null default '' check (length(note) <= 2000),
  noted_name  text not null default '',
  noted_on    date,
  rules_id    text not null references rule_set (id),
  at          timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, person_id, year, quarter),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check ((state = 'draft') = (sent_on is null)),
  check ((state = 'noted') = (noted_on is not null)),
  check ((state = 'noted') = (noted_class is not null))
);
comment on table quarter_assessment is 'A leader about a quarter of theirs, and what the superior notes; it feeds the year. Work, never opinions.';
comment on column quarter_assessment.axes is 'The class that the leader gives each axis of results, by its code.';

call app.protect('quarter_assessment', reads => 'evaluations', own => 'person_id');
grant select, insert, update on quarter_assessment to app_member;
