-- A title of one household withdrawn after the round was decided, in the history of the round.

create table recognition_withdrawal (
  commune_id     int  not null,
  id             uuid not null,
  unit_id        uuid not null references unit (id),
  recognition_id uuid not null,
  household_id   uuid not null,
  class          text not null check (length(class) between 1 and 30),
  on_day         date not null,
  document       text not null check (length(document) between 1 and 200),
  reason         text not null check (length(reason) between 1 and 500),
  taken_back_why text not null default '' check (length(taken_back_why) <= 500),
  by_person      uuid not null,
  by_name        text not null,
  at             timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, recognition_id) references recognition (commune_id, id),
  foreign key (commune_id, household_id) references recognition_household (commune_id, id)
);
create unique index on recognition_withdrawal (commune_id, household_id) where taken_back_why = '';
create index on recognition_withdrawal (commune_id, recognition_id);
comment on table recognition_withdrawal is 'A household''s title withdrawn by a decision after its round: for those alone who keep lists, as the households are.';
comment on column recognition_withdrawal.class is 'What the household was, and is counted as no more.';
comment on column recognition_withdrawal.taken_back_why is 'Why a withdrawal written down wrongly was taken back; it stays in sight.';

alter table recognition add column withdrawn int not null default 0 check (withdrawn >= 0);
comment on column recognition.withdrawn is 'Households whose title was withdrawn since the decision: a number for those who see no household.';
comment on column recognition.counts is 'Households by class as they stood at the decision, less titles withdrawn since, and all on the list: whole numbers, no names.';
comment on column recognition_household.struck_why is 'Why a household was taken off the list before the decision.';

call app.protect('recognition_withdrawal', reads => 'households');
grant select, insert, update on recognition_withdrawal to app_member;
