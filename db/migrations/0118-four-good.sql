-- Four-good cells: who signed up in a year, what was decided, and what was taken back.

create table four_good (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  year          int  not null check (year between 2020 and 2100),
  state         text not null default 'registered' check (state in ('registered', 'recognised', 'withdrawn')),
  registered_on date not null,
  months_passed int  check (months_passed >= 0),
  months        int  check (months >= months_passed),
  decision      text not null default '' check (length(decision) <= 200),
  decided_on    date,
  reason        text not null default '' check (length(reason) <= 1000),
  rules_id      text not null references rule_set (id),
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, unit_id, year),
  check ((state = 'recognised') = (decided_on is not null)),
  check (state <> 'recognised' or decision <> '')
);
comment on table four_good is 'A cell that signed up as four-good in a year; months are as they stood when it was recognised.';
comment on column four_good.reason is 'Why it was recognised although a condition missed, or why it was withdrawn.';

call app.protect('four_good', reads => 'life');
grant select, insert, update on four_good to app_member;
