-- Whose rows a commune's lists show: its own, and those of communes that ended and whose work goes on with it.

create function app.kept_for(commune int) returns int[] language sql stable parallel safe as $$
  select commune || coalesce(array_agg(distinct old.commune_id) filter (where old.commune_id <> commune), '{}')
  from unit u join unit_heritage h on h.heir_id = u.id join unit old on old.id = h.unit_id
  where u.commune_id = commune and u.kind in ('nation', 'province', 'commune')
$$;
comment on function app.kept_for(int) is 'The key of a commune, and those of communes whose work goes on with it.';
