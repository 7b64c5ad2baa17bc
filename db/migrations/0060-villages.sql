-- Villages of a commune, and what their households decided.

create table village (
  commune_id int  not null,
  unit_id    uuid not null references unit (id),
  households int  not null check (households between 1 and 20000),
  primary key (commune_id, unit_id)
);
comment on table village is 'What only a village has, beside its line in unit.';
comment on column village.households is 'As known today: offered when a vote is recorded, which keeps its own number.';

create table village_vote (
  commune_id       int  not null,
  id               uuid not null,
  unit_id          uuid not null references unit (id),
  matter           int  not null check (matter between 1 and 6),
  subject          text not null default '' check (length(subject) <= 500),
  method           text not null default 'hands' check (method in ('hands', 'ballot')),
  on_day           date not null,
  households_total int  not null check (households_total > 0),
  represented      int  not null check (represented between 0 and households_total),
  agree            int  not null check (agree >= 0),
  disagree         int  not null check (disagree >= 0),
  abstain          int  not null check (abstain >= 0),
  needed           int  not null check (needed > 0),
  passed           boolean not null,
  rule_set_id      text not null references rule_set (id),
  withdrawn_at     timestamptz,
  withdrawn_why    text not null default '' check (length(withdrawn_why) <= 500),
  by_person        uuid not null,
  by_name          text not null,
  at               timestamptz not null,
  primary key (commune_id, id),
  check (agree + disagree + abstain <= represented),
  check (passed = (agree >= needed)),
  check ((withdrawn_at is not null) = (withdrawn_why <> ''))
);
create index on village_vote (commune_id, on_day desc, id);
create index on village_vote (commune_id, unit_id);
comment on table village_vote is 'Totals alone: how a household voted is kept nowhere. Source: Law on Grassroots Democracy 2022, art. 15 to 21.';
comment on column village_vote.households_total is 'Households of the village on that day: later births of households change no vote.';

call app.protect('village', reads => 'life');
call app.protect('village_vote', reads => 'life');
grant select, insert, update on village, village_vote to app_member;
