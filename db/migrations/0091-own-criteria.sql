-- Indicators of a set of criteria that nobody could read yet, as a commune enters them from the paper that it holds.

create table own_criteria (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  rule_set_id text not null references rule_set (id),
  paper       text not null check (length(paper) between 1 and 300),
  indicators  jsonb not null,
  by_person   uuid not null,
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, id)
);
create index on own_criteria (commune_id, rule_set_id, at);
comment on table own_criteria is 'The list of indicators that a commune entered for a set of criteria: the latest one holds, earlier ones stay.';

call app.protect('own_criteria', reads => 'life');
-- Villages are measured by it, as by the set that the commune chose.
create policy of_commune on own_criteria for select to app_member using (commune_id = any((select app.communes())::int[]));
grant select, insert on own_criteria to app_member;

drop function app.public_indicator_frame(int);
create function app.public_indicator_frame(commune int)
returns table (rule_set_id text, place text, paper text, thresholds jsonb, own_criteria jsonb)
language sql stable security definer set search_path = public, app as $$
  select f.rule_set_id, f.place, f.paper,
    coalesce((select jsonb_agg(jsonb_build_object('indicator', t.indicator, 'hundredths', t.hundredths,
      'validFrom', t.valid_from, 'source', t.source)) from indicator_threshold t where t.commune_id = f.commune_id), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('ruleSetId', o.rule_set_id, 'paper', o.paper, 'indicators', o.indicators))
      from (select distinct on (c.rule_set_id) c.* from own_criteria c where c.commune_id = f.commune_id
        order by c.rule_set_id, c.at desc, c.id desc) o), '[]')
  from indicator_frame f where f.commune_id = commune limit 1
$$;
revoke all on function app.public_indicator_frame(int) from public;
grant execute on function app.public_indicator_frame(int) to app_gate;
