-- Admission: who is on a cell's source list, what was done on the way to the ceremony and to recognition, and its papers.

create table candidate (
  commune_id       int  not null,
  id               uuid not null,
  unit_id          uuid not null references unit (id),
  full_name        text not null check (length(full_name) between 2 and 100),
  sort_key         text collate "C" not null,
  sex              text not null check (sex in ('male', 'female')),
  birth_date       date not null,
  job              text not null default '' check (length(job) <= 200),
  education        text not null check (education in ('literate', 'primary', 'lower-secondary', 'upper-secondary', 'higher')),
  consent_number   text not null default '' check (length(consent_number) <= 100),
  left_on          date,
  left_why         text check (left_why in ('abandoned', 'own-request', 'removed', 'expelled')),
  mentor_id        uuid,
  second_mentor_id uuid,
  listed_on        date not null,
  state            text not null default 'open' check (state in ('open', 'stopped', 'official', 'struck')),
  stopped_why      text not null default '' check (length(stopped_why) <= 500),
  due_step         text,
  due_from         date,
  due_on           date,
  member_id        uuid,
  created_at       timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, mentor_id) references member (commune_id, id),
  foreign key (commune_id, second_mentor_id) references member (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check ((left_on is null) = (left_why is null)),
  check ((due_step is null) = (due_on is null) and (due_on is null) = (due_from is null)),
  check ((state = 'stopped') = (stopped_why <> ''))
);
create index on candidate (commune_id, unit_id, state);
create index on candidate (commune_id, due_on) where due_on is not null;
create index on candidate (commune_id, member_id) where member_id is not null;
comment on table candidate is 'An outstanding person outside the Party whom a cell prepares, by their own wish, and what became of it. No opinions of anybody. Source: Điều lệ Đảng, Điều 4, 5; QĐ 294.';
comment on column candidate.consent_number is 'Written consent of the province where age or schooling asks for it.';
comment on column candidate.left_why is 'How somebody who was a member before left; decides with left_on whether and when they can be admitted again.';
comment on column candidate.due_on is 'Last day in time of due_step, which can be done from due_from on; worked out anew with every step.';
comment on column candidate.member_id is 'The member that they became at the ceremony.';

create table admission_step (
  commune_id   int  not null,
  id           uuid not null,
  unit_id      uuid not null,
  candidate_id uuid not null,
  step         text not null check (step in ('awareness', 'application', 'biography', 'introducers', 'verification', 'comments',
    'cell-vote', 'committee-vote', 'decision', 'ceremony', 'class', 'reviews', 'recognition-vote', 'recognition-committee',
    'recognition', 'unfit', 'strike')),
  on_day       date not null,
  number       text not null default '' check (length(number) <= 100),
  facts        jsonb not null default '{}',
  vote_id      uuid,
  rules_id     text not null references rule_set (id),
  by_person    uuid not null,
  by_name      text not null,
  at           timestamptz not null,
  undone_why   text not null default '' check (length(undone_why) <= 500),
  undone_by    text not null default '',
  undone_at    timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, candidate_id) references candidate (commune_id, id),
  check ((undone_at is null) = (undone_why = ''))
);
create unique index once_a_step on admission_step (commune_id, candidate_id, step) where undone_at is null;
create unique index one_person_a_vote on admission_step (commune_id, vote_id) where undone_at is null;
create index on admission_step (commune_id, candidate_id, at);
comment on table admission_step is 'One step of an admission: who wrote it down, its day and number. A step put right or taken back stays, with the reason.';
comment on column admission_step.vote_id is 'The vote of the cell''s meeting that the step rests on: one person at a time, so a vote carries one step.';
comment on column admission_step.facts is 'What belongs to this step alone: introducers, who was verified, counts of a vote as they were then.';

create table admission_paper (
  commune_id   int  not null,
  candidate_id uuid not null,
  unit_id      uuid not null,
  paper        text not null,
  kept_where   text not null default '' check (length(kept_where) <= 200),
  by_name      text not null,
  at           timestamptz not null,
  primary key (commune_id, candidate_id, paper),
  foreign key (commune_id, candidate_id) references candidate (commune_id, id)
);
comment on table admission_paper is 'A paper of the dossier that somebody saw, and where it lies. The papers themselves hold what relatives said of themselves: they stay in the cupboard.';

create table mentor_note (
  commune_id   int  not null,
  id           uuid not null,
  unit_id      uuid not null,
  candidate_id uuid not null,
  on_day       date not null,
  text         text not null check (length(text) between 1 and 1000),
  by_name      text not null,
  at           timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, candidate_id) references candidate (commune_id, id)
);
create index on mentor_note (commune_id, candidate_id, on_day);
comment on table mentor_note is 'What a mentor tells now and then of the candidate''s work and training.';

create table admission_target (
  commune_id int  not null,
  unit_id    uuid not null references unit (id),
  year       int  not null check (year between 2020 and 2100),
  target     int  not null check (target between 0 and 200),
  primary key (commune_id, unit_id, year)
);
comment on table admission_target is 'How many admissions a cell is to bring in a year; the committee sets it.';

call app.protect('candidate', reads => 'membership');
call app.protect('admission_step', reads => 'membership');
call app.protect('admission_paper', reads => 'membership');
call app.protect('mentor_note', reads => 'membership');
call app.protect('admission_target', reads => 'life');
grant select, insert, update on candidate, admission_step, admission_target to app_member;
grant select, insert, update, delete on admission_paper to app_member;
grant select, insert on mentor_note to app_member;
