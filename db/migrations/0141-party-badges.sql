-- Party badges (huy hiệu Đảng): who is proposed, what was decided, what was handed over; and time spent out of the Party.

create table member_interruption (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  member_id  uuid not null,
  person_id  uuid not null,
  from_on    date not null,
  to_on      date not null,
  paper      text not null check (length(paper) between 1 and 200),
  struck_why text not null default '' check (length(struck_why) <= 500),
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check (from_on < to_on)
);
create index on member_interruption (commune_id, member_id);
comment on table member_interruption is 'Days out of the Party that years in it are counted without; to_on is the first day back.';

create table badge_award (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  member_id     uuid not null,
  person_id     uuid not null,
  years         int  not null check (years between 30 and 100),
  kind          text not null check (kind in ('due', 'early', 'posthumous')),
  award_on      date not null,
  state         text not null default 'proposed' check (state in ('proposed', 'decided', 'handed-over', 'withdrawn')),
  paper         text not null default '' check (length(paper) <= 200),
  decision      text not null default '' check (length(decision) <= 200),
  decided_on    date,
  handed_on     date,
  note          text not null default '' check (length(note) <= 500),
  amount        bigint not null check (amount >= 0),
  base_salary   bigint not null check (base_salary > 0),
  rule_set_id   text not null references rule_set (id),
  base_rules_id text not null references rule_set (id),
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check (state not in ('decided', 'handed-over') or (decision <> '' and decided_on is not null)),
  check ((state = 'handed-over') = (handed_on is not null)),
  check (kind = 'due' or paper <> '')
);
create unique index one_badge_of_its_years on badge_award (commune_id, member_id, years) where state <> 'withdrawn';
create index on badge_award (commune_id, award_on);
comment on table badge_award is 'A badge from its proposal to its handing over, with the money that goes with it in whole đồng under the rules of its day.';
comment on column badge_award.paper is 'What an early or posthumous badge rests on: the number of the paper, never an illness.';

call app.protect('member_interruption', reads => 'private', own => 'person_id');
call app.protect('badge_award', reads => 'private', own => 'person_id');
-- An early badge tells of an illness: everybody else who sees the life of the cell sees the others.
create policy of_life on badge_award for select to app_member using (
  kind <> 'early' and commune_id = any((select app.communes())::int[])
  and (commune_id = any((select app.wide('life'))::int[]) or unit_id = any((select app.units('life'))::uuid[])));
grant select, insert, update (struck_why) on member_interruption to app_member;
grant select, insert, update (state, decision, decided_on, handed_on, note) on badge_award to app_member;
