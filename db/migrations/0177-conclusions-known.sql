-- What inspection and discipline concluded, where others need it without the files: for giving posts, and for the year's evaluation.

-- Until when somebody removed from a post gets none of a committee; null where nothing bars them. The rule set in force gives the
-- months. Answered to whoever gives a command with effect in the commune, about one person at a time.
create function app.barred_until(commune int, person uuid, on_day date) returns date
language sql stable security definer set search_path = public, app as $$
  select max((r.effective_on + make_interval(months => (select (s.parameters->>'barredMonths')::int from rule_set s
    where s.code = 'discipline' and s.valid_from <= r.effective_on order by s.valid_from desc limit 1)))::date)
  from discipline_record r
  where r.commune_id = barred_until.commune and r.person_id = barred_until.person and r.form = 'removal' and r.ended_on is null
    and barred_until.commune = any(app.communes())
    and (barred_until.commune = any(app.wide('write')) or cardinality(app.units('write')) > 0)
  having max(r.effective_on) is not null
    and max((r.effective_on + make_interval(months => (select (s.parameters->>'barredMonths')::int from rule_set s
      where s.code = 'discipline' and s.valid_from <= r.effective_on order by s.valid_from desc limit 1)))::date) >= barred_until.on_day
$$;
revoke all on function app.barred_until(int, uuid, date) from public;
grant execute on function app.barred_until(int, uuid, date) to app_member;
comment on function app.barred_until(int, uuid, date) is 'Source: Điều lệ Đảng, Điều 40; party-work handbook, 8.4.';

-- Conclusions that were made known and decisions that stand, of a year, without what they say: for those who write findings into the
-- evaluation of a commune. Never about the reader.
create function app.conclusions_of(commune int, year int)
returns table (source_id uuid, source text, member_id uuid, unit_id uuid, kind text, found_on date, paper text)
language sql stable security definer set search_path = public, app as $$
  select i.id, 'inspection', i.subject_member_id, i.subject_unit_id,
    case when exists (select from inspection_finding f where f.commune_id = i.commune_id and f.inspection_id = i.id
      and f.kind <> 'strength' and f.withdrawn_why = '') then 'fault' else 'clear' end, i.concluded_on, i.conclusion_number
  from inspection i
  where i.commune_id = conclusions_of.commune and conclusions_of.commune = any(app.wide('evaluations'))
    and i.announced_on is not null and extract(year from i.concluded_on) = conclusions_of.year
    and i.subject_person_id is distinct from app.person()
  union all
  select r.id, 'discipline', r.member_id, r.unit_id, 'case', r.effective_on, r.number
  from discipline_record r
  where r.commune_id = conclusions_of.commune and conclusions_of.commune = any(app.wide('evaluations'))
    and r.ended_on is null and extract(year from r.effective_on) = conclusions_of.year and r.person_id <> app.person()
  union all
  select c.id, 'discipline', null, c.subject_unit_id, 'case', c.effective_on, c.decision_number
  from discipline_case c
  where c.commune_id = conclusions_of.commune and conclusions_of.commune = any(app.wide('evaluations'))
    and c.state = 'decided' and c.subject = 'unit' and extract(year from c.effective_on) = conclusions_of.year
    and not exists (select from discipline_appeal a where a.commune_id = c.commune_id and a.case_id = c.id and a.outcome in ('changed', 'lifted'))
$$;
revoke all on function app.conclusions_of(int, int) from public;
grant execute on function app.conclusions_of(int, int) to app_member;

alter table evaluation_finding add source_id uuid;
comment on column evaluation_finding.source_id is 'The inspection or the decision on discipline that it rests on; null where it was written down from a paper.';
create unique index finding_once_a_source on evaluation_finding (commune_id, evaluation_id, source_id) where withdrawn_why = '';
comment on table evaluation_finding is 'Conclusions of inspection, cases that force a class and counts of a vote of confidence. A wrong one is withdrawn with its reason and stays.';

-- What rests on a file is withdrawn with it, and counted no more where nothing is decided yet; whoever works on the file calls it.
create function app.retract_findings(file uuid) returns void
language plpgsql security definer set search_path = public, app as $$
declare
  touched uuid[];
begin
  if not file = any(app.files()) then return; end if;
  with gone as (
    update evaluation_finding f set withdrawn_why = 'source-lifted'
    where f.withdrawn_why = '' and f.commune_id = any(app.communes())
      and (f.source_id = file or f.source_id in (select r.id from discipline_record r where r.commune_id = f.commune_id and r.case_id = file))
    returning f.evaluation_id
  ) select array_agg(distinct evaluation_id) into touched from gone;
  if touched is null then return; end if;
  update evaluation e set evidence = jsonb_set(jsonb_set(jsonb_set(e.evidence, '{findings,clear}', to_jsonb(n.clear)),
    '{findings,faults}', to_jsonb(n.faults)), '{gates,cases}', n.cases)
  from (
    select t.id, count(*) filter (where f.kind = 'clear') as clear, count(*) filter (where f.kind = 'fault') as faults,
      coalesce(jsonb_agg(distinct f.forced) filter (where f.kind = 'case'), '[]') as cases
    from unnest(touched) as t(id) left join evaluation_finding f on f.commune_id = any(app.communes()) and f.evaluation_id = t.id and f.withdrawn_why = ''
    group by t.id
  ) n
  where e.commune_id = any(app.communes()) and e.id = n.id and e.step <> 'decided';
  update evaluation c set evidence = jsonb_set(c.evidence, '{gates,disciplinedBelow}', to_jsonb((
    select count(*) from evaluation e join evaluation_finding f on f.commune_id = e.commune_id and f.evaluation_id = e.id
    where e.commune_id = c.commune_id and e.round_id = c.round_id and e.unit_id = c.unit_id and e.member_id is not null
      and f.withdrawn_why = '' and f.kind = 'case')))
  where c.commune_id = any(app.communes()) and c.member_id is null and c.step <> 'decided' and exists (
    select from evaluation e where e.commune_id = c.commune_id and e.id = any(touched) and e.round_id = c.round_id and e.unit_id = c.unit_id);
end $$;
revoke all on function app.retract_findings(uuid) from public;
grant execute on function app.retract_findings(uuid) to app_member;

-- Months of the last twelve whose sheet of fees a cell did not hand on; nothing where the commune keeps no fees here. For a draw of
-- cells: the figure of a cell alone, no member and no amount.
create function app.fee_months_missing(commune int, on_day date) returns table (unit_id uuid, months int)
language sql stable security definer set search_path = public, app as $$
  with months as (
    select to_char(date_trunc('month', on_day) - make_interval(months => n), 'YYYY-MM') as month,
      (date_trunc('month', on_day) - make_interval(months => n))::date as first from generate_series(1, 12) n
  )
  select u.id, count(*)::int from unit u join months m on u.valid_from <= m.first
  where u.commune_id = fee_months_missing.commune and u.kind = 'cell' and u.valid_from <= on_day and u.valid_to > on_day
    and fee_months_missing.commune = any(app.wide('inspections'))
    and exists (select from fee_submission s where s.commune_id = u.commune_id and s.month = m.month)
    and not exists (select from fee_submission s where s.commune_id = u.commune_id and s.unit_id = u.id and s.month = m.month
      and s.state <> 'returned')
  group by u.id
$$;
revoke all on function app.fee_months_missing(int, date) from public;
grant execute on function app.fee_months_missing(int, date) to app_member;
