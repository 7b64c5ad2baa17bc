-- The nation is asked for by its few thousand large units, not by the ninety thousand that stand under it; and what millions of rows
-- are searched for is held to the reader's scope once, not row by row.

-- The nation, provinces and communes at and under a unit on a day.
create function app.large_under(top uuid, on_day date) returns table (commune_id int, unit_id uuid)
language sql stable parallel safe as $$
  select b.commune_id, b.id from unit b
  where b.kind in ('nation', 'province', 'commune') and exists (
    select from unit_closure c where c.ancestor_id = top and c.descendant_id = b.id and c.valid_from <= on_day and c.valid_to > on_day)
$$;
comment on function app.large_under(uuid, date) is 'The nation, provinces and communes at and under a unit on a day: for the widest unit, quicker than everything below it.';
grant execute on function app.large_under(uuid, date) to app_member;

create or replace function app.begin(person uuid, home_commune int, command text, on_day date) returns void
language plpgsql security definer set search_path = public, app as $$
declare
  row record;
  all_communes int[] := '{}';
begin
  perform set_config('app.person', person::text, true);
  for row in
    with held as (
      select p.unit_id, p.post from post_holding p
      where p.person_id = begin.person and p.valid_from <= on_day and on_day < p.valid_to
      union
      select m.unit_id, 'member' from member m
      where m.commune_id = home_commune and m.person_id = begin.person and m.activity not in ('left', 'died')
    ), given as (
      select case when g.action like 'read:%' then substr(g.action, 6) else 'write' end as area, g.reach, u.id, u.commune_id, u.kind
      from held h join app.grant_rule g on g.post = h.post join unit u on u.id = h.unit_id
      where g.action = begin.command or g.action like 'read:%'
    ), opened as (
      select area, true as is_wide, b.commune_id, b.id as unit_id
      from given v join unit_closure c on c.ancestor_id = v.id and c.valid_to > on_day and c.valid_from <= on_day
      join unit b on b.id = c.descendant_id and b.kind in ('nation', 'province', 'commune')
      where v.reach = 'unit-and-below' and v.kind in ('province', 'commune')
      union
      select area, true, l.commune_id, l.unit_id
      from given v cross join lateral app.large_under(v.id, on_day) l
      where v.reach = 'unit-and-below' and v.kind = 'nation'
      union
      select area, false, b.commune_id, b.id
      from given v join unit_closure c on c.ancestor_id = v.id and (c.depth = 0 or v.reach = 'unit-and-below')
        and c.valid_to > on_day and c.valid_from <= on_day
      join unit b on b.id = c.descendant_id
      where not (v.reach = 'unit-and-below' and v.kind in ('nation', 'province', 'commune'))
    ), reached as (
      select area, is_wide, commune_id, unit_id from opened
      union
      select o.area, o.is_wide, p.commune_id, p.id
      from opened o join unit_heritage h on h.heir_id = o.unit_id join unit p on p.id = h.unit_id
    )
    select area,
      coalesce(array_agg(distinct commune_id) filter (where is_wide), '{}') as wide,
      coalesce(array_agg(distinct unit_id) filter (where not is_wide), '{}') as units,
      array_agg(distinct commune_id) as communes
    from reached group by area
  loop
    perform set_config('app.wide_' || row.area, row.wide::text, true);
    perform set_config('app.units_' || row.area, row.units::text, true);
    all_communes := all_communes || row.communes;
  end loop;
  if home_commune is not null then all_communes := all_communes || home_commune; end if;
  perform set_config('app.communes', all_communes::text, true);
end $$;

-- Months of communes added up for each of these: only where the reader sees the life of the unit above them whole, which reaches below.
create function app.unit_months(above uuid, communes int[], children uuid[], first_month text, last_month text)
returns table (child uuid, month text, held int, signed int, summoned int, present int, scored int, good int, tasks_given int, published_late int)
language sql stable security definer set search_path = public, app as $$
  select k.child, f.month, sum(f.held)::int, sum(f.signed)::int, sum(f.summoned)::int, sum(f.present)::int, sum(f.scored)::int,
    sum(f.good)::int, sum(f.tasks_given)::int, sum(f.published_late)::int
  from unnest(communes, children) as k(commune_id, child) join commune_month f on f.commune_id = k.commune_id
  where f.month between first_month and last_month
    and exists (select from unit u where u.id = above and u.commune_id = any(app.wide('life')))
    and (exists (select from unit u where u.id = above and u.kind = 'nation') or k.commune_id = any(app.wide('life')))
  group by 1, 2
$$;
revoke execute on function app.unit_months(uuid, int[], uuid[], text, text) from public;
grant execute on function app.unit_months(uuid, int[], uuid[], text, text) to app_member;
comment on function app.unit_months(uuid, int[], uuid[], text, text) is 'Sums of months under a unit whose life the reader sees whole; nothing to anybody else.';

-- People by how their names begin, in the order of names: those of the nation to who sees it whole, otherwise those of the communes in sight.
create function app.people_named(begins text, after_all text, most int)
returns table (commune_id int, id uuid, unit_id uuid, full_name text, standing text, activity text, search_key text)
language sql stable security definer set search_path = public, app set enable_sort = off set enable_bitmapscan = off as $$
  select m.commune_id, m.id, m.unit_id, m.full_name, m.standing, m.activity, m.search_key from member m
  where m.search_key ~>=~ begins and m.search_key ~<~ after_all
    and (exists (select from unit u where u.kind = 'nation' and u.commune_id = any(app.wide('life'))) or m.commune_id = any(app.wide('life')))
  order by m.search_key using ~<~ limit most
$$;
revoke execute on function app.people_named(text, text, int) from public;
grant execute on function app.people_named(text, text, int) to app_member;
comment on function app.people_named(text, text, int) is 'People by the beginning of their folded names, within the communes whose life the reader sees whole.';
