-- Indicators of villages and the commune: what was counted, held against thresholds that are data with a source.

create table indicator_frame (
  commune_id  int  not null,
  unit_id     uuid not null references unit (id),
  rule_set_id text not null references rule_set (id),
  place       text not null default '' check (length(place) <= 60),
  paper       text not null check (length(paper) between 1 and 300),
  by_person   uuid not null,
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, unit_id)
);
comment on table indicator_frame is 'Which set of rural criteria a commune follows, in which region or group, and the paper that says so.';

create table indicator_threshold (
  commune_id int    not null,
  id         uuid   not null,
  unit_id    uuid   not null references unit (id),
  indicator  text   not null check (length(indicator) between 1 and 30),
  hundredths bigint not null check (hundredths >= 0),
  valid_from date   not null,
  source     text   not null check (length(source) between 1 and 300),
  by_person  uuid   not null,
  by_name    text   not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, unit_id, indicator, valid_from)
);
comment on table indicator_threshold is 'Thresholds that a province or the commune set; none is part of the program.';
comment on column indicator_threshold.hundredths is 'In hundredths of the measure: 9000 is 90 percent, or 90 million đồng a head.';

create table indicator_value (
  commune_id    int    not null,
  id            uuid   not null,
  unit_id       uuid   not null references unit (id),
  indicator     text   not null check (length(indicator) between 1 and 30),
  rule_set_id   text   not null references rule_set (id),
  period        text   not null check (length(period) between 4 and 9),
  numerator     bigint check (numerator >= 0),
  denominator   bigint check (denominator > 0),
  evidence      text   not null default '' check (length(evidence) <= 500),
  reason        text   not null default '' check (length(reason) <= 500),
  state         text   not null default 'entered' check (state in ('entered', 'approved', 'returned')),
  returned_why  text   not null default '' check (length(returned_why) <= 500),
  entered_by    uuid   not null,
  entered_name  text   not null,
  entered_at    timestamptz not null,
  approved_name text,
  approved_at   timestamptz,
  primary key (commune_id, id),
  unique (commune_id, unit_id, indicator, period),
  check (numerator is not null or denominator is null),
  check ((state = 'approved') = (approved_at is not null)),
  check ((state = 'returned') = (returned_why <> ''))
);
create index on indicator_value (commune_id, indicator, period);
create index on indicator_value (commune_id, period);
comment on table indicator_value is 'What was counted for one indicator in one unit and period. What stood there before is in the audit chain.';
comment on column indicator_value.numerator is 'Whole; empty where the indicator does not apply to the unit.';
comment on column indicator_value.reason is 'Given where the figure differs much from the one before, or from the households on record.';

create table indicator_period (
  commune_id    int  not null,
  unit_id       uuid not null references unit (id),
  period        text not null check (length(period) between 4 and 9),
  locked_at     timestamptz,
  by_name       text not null,
  reopened_why  text not null default '' check (length(reopened_why) <= 500),
  primary key (commune_id, unit_id, period)
);
comment on table indicator_period is 'Periods that were locked: their figures do not change while locked_at stands, and are public.';

call app.protect('indicator_frame', reads => 'life');
call app.protect('indicator_threshold', reads => 'life');
call app.protect('indicator_value', reads => 'life');
call app.protect('indicator_period', reads => 'life');
grant select, insert, update on indicator_frame, indicator_threshold, indicator_value, indicator_period to app_member;

-- What anybody may read: approved figures of locked periods, those of villages added up.
create function app.public_indicators(commune int)
returns table (period text, indicator text, is_of_commune boolean, numerator numeric, denominator numeric, villages int, of_villages int)
language sql stable security definer set search_path = public, app as $$
  with households as (
    select count(*)::int as all_villages from unit where commune_id = commune and kind = 'village' and valid_to = 'infinity'
  )
  select v.period, v.indicator, u.kind = 'commune', sum(v.numerator), sum(v.denominator), count(*)::int, h.all_villages
  from indicator_value v join unit u on u.id = v.unit_id and u.commune_id = v.commune_id and u.kind in ('commune', 'village')
  join indicator_period p on p.commune_id = v.commune_id and p.period = v.period and p.locked_at is not null
  cross join households h
  where v.commune_id = commune and v.state = 'approved' and v.numerator is not null
  group by 1, 2, 3, h.all_villages
$$;
create function app.public_indicator_frame(commune int)
returns table (rule_set_id text, place text, paper text, thresholds jsonb)
language sql stable security definer set search_path = public, app as $$
  select f.rule_set_id, f.place, f.paper,
    coalesce((select jsonb_agg(jsonb_build_object('indicator', t.indicator, 'hundredths', t.hundredths,
      'validFrom', t.valid_from, 'source', t.source)) from indicator_threshold t where t.commune_id = f.commune_id), '[]')
  from indicator_frame f where f.commune_id = commune limit 1
$$;
revoke all on function app.public_indicators(int), app.public_indicator_frame(int) from public;
grant execute on function app.public_indicators(int), app.public_indicator_frame(int) to app_gate;
