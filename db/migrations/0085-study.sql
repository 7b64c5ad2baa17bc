-- Studying and following Hồ Chí Minh: what is issued from above, what a unit does about it, who took part.

create table study_topic (
  commune_id   int  not null,
  id           uuid not null,
  unit_id      uuid not null references unit (id),
  kind         text not null check (kind in ('term', 'year', 'resolution')),
  period       text not null check (length(period) between 4 and 9),
  issuer       text not null check (issuer in ('commune', 'province', 'centre')),
  title        text not null check (length(title) between 1 and 300),
  reference    text not null default '' check (length(reference) <= 200),
  withdrawn_on date,
  created_by   uuid not null,
  created_at   timestamptz not null,
  primary key (commune_id, id)
);
create index on study_topic (commune_id, period);
comment on table study_topic is 'A topic of the term or the year, or a resolution to be studied, as the cells get it from above.';

create table study_programme (
  commune_id int  not null,
  unit_id    uuid not null references unit (id),
  year       int  not null check (year between 2020 and 2100),
  focus      text not null check (length(focus) between 1 and 4000),
  written_by text not null,
  written_at timestamptz not null,
  primary key (commune_id, unit_id, year)
);
comment on table study_programme is 'What a unit sets itself for a year; its sessions are the steps.';

create table study_standard (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  version    int  not null check (version >= 1),
  lines      text[] not null,
  adopted_on date not null,
  adopted_by text not null check (length(adopted_by) between 1 and 300),
  primary key (commune_id, id),
  unique (commune_id, unit_id, version)
);
comment on table study_standard is 'The short standards of conduct of a unit; a new version is a new row.';

create table study_session (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  topic_id    uuid,
  title       text not null check (length(title) between 1 and 300),
  starts_at   timestamptz not null,
  place       text not null default '' check (length(place) <= 200),
  format      text not null check (format in ('direct', 'online', 'combined')),
  state       text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  summary     text not null default '' check (length(summary) <= 4000),
  questions   jsonb not null default '[]',
  created_by  uuid not null,
  created_at  timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, topic_id) references study_topic (commune_id, id)
);
create index on study_session (commune_id, unit_id, starts_at desc);
create index on study_session (commune_id, topic_id);
comment on column study_session.questions is 'A short quiz: what is asked, the choices, and which is right.';

create table study_attendance (
  commune_id int  not null,
  session_id uuid not null,
  member_id  uuid not null,
  unit_id    uuid not null references unit (id),
  presence   text not null check (presence in ('direct', 'online', 'absent')),
  primary key (commune_id, session_id, member_id),
  foreign key (commune_id, session_id) references study_session (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id)
);
create index on study_attendance (commune_id, member_id);

create table study_paper (
  commune_id int  not null,
  session_id uuid not null,
  file_id    uuid not null,
  unit_id    uuid not null references unit (id),
  primary key (commune_id, session_id, file_id),
  foreign key (commune_id, session_id) references study_session (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);

create table study_reading (
  commune_id  int  not null,
  session_id  uuid not null,
  person_id   uuid not null,
  unit_id     uuid not null references unit (id),
  read_at     timestamptz,
  answers     int[] not null default '{}',
  right_count int  not null default 0 check (right_count >= 0),
  answered_at timestamptz,
  primary key (commune_id, session_id, person_id),
  foreign key (commune_id, session_id) references study_session (commune_id, id)
);
comment on table study_reading is 'That a member opened the papers, and how the quiz went: seen by the member and those who lead the cell.';

create table meeting_topic (
  commune_id int  not null,
  meeting_id uuid not null,
  topic_id   uuid not null,
  unit_id    uuid not null references unit (id),
  note       text not null default '' check (length(note) <= 500),
  primary key (commune_id, meeting_id, topic_id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  foreign key (commune_id, topic_id) references study_topic (commune_id, id)
);
create index on meeting_topic (commune_id, topic_id);
comment on table meeting_topic is 'Which topic from above a regular meeting took up.';

call app.protect('study_topic', reads => 'life');
call app.protect('study_programme', reads => 'life');
call app.protect('study_standard', reads => 'life');
call app.protect('study_session', reads => 'life');
call app.protect('study_attendance', reads => 'life');
call app.protect('study_paper', reads => 'life');
call app.protect('study_reading', reads => 'private', own => 'person_id');
call app.protect('meeting_topic', reads => 'life');
-- Cells read what is issued to them, although it stands at the commune.
create policy offered on study_topic for select to app_member using (commune_id = any((select app.communes())::int[]));
grant select, insert, update (withdrawn_on) on study_topic to app_member;
grant select, insert, update on study_programme, study_session, study_reading to app_member;
grant select, insert on study_standard to app_member;
grant select, insert, update, delete on study_attendance to app_member;
grant select, insert, delete on study_paper, meeting_topic to app_member;
