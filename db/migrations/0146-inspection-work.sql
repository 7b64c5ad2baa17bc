-- Whoever works on a file tells people of it, and leaders learn its figures; neither opens it.

-- A step of a file is no command of a post, so its notices are let through by the file that they lead to.
create policy of_file on notice for insert to app_member with check (commune_id = any((select app.communes())::int[])
  and substring(link from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')::uuid = any((select app.files())::uuid[]));

-- How many, between two days: for those whose area is the figures alone.
create function app.oversight_totals(commune int, from_day date, to_day date)
returns table (figure text, total int)
language sql stable security definer set search_path = public, app as $$
  with begun as (
    select i.*, i.kind like '%supervision' as is_supervision, coalesce(i.started_on, i.signed_on) as on_day from inspection i
    where i.commune_id = oversight_totals.commune and i.state not in ('planned', 'cancelled')
  ), seen as (
    select * from begun where on_day between from_day and to_day
  ), decided as (
    select c.subject from discipline_case c where c.commune_id = oversight_totals.commune and c.state = 'decided'
      and c.decided_on between from_day and to_day
  )
  select t.figure, t.total::int from (
    select 'units-inspected' as figure, count(distinct subject_unit_id) as total from seen where subject = 'unit' and not is_supervision
    union all select 'members-inspected', count(distinct subject_member_id) from seen where subject = 'member' and not is_supervision
    union all select 'units-supervised', count(distinct subject_unit_id) from seen where subject = 'unit' and is_supervision
    union all select 'members-supervised', count(distinct subject_member_id) from seen where subject = 'member' and is_supervision
    union all select 'thematic', count(*) from seen where kind in ('planned', 'thematic-supervision')
    union all select 'with-signs', count(*) from seen where kind = 'signs'
    union all select 'units-disciplined', count(*) from decided where subject = 'unit'
    union all select 'members-disciplined', count(*) from decided where subject = 'member'
  ) t where oversight_totals.commune = any(app.wide('oversight'));
$$;
revoke all on function app.oversight_totals(int, date, date) from public;
grant execute on function app.oversight_totals(int, date, date) to app_member;
