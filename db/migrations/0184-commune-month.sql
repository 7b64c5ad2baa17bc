-- What leaders of a province and of the nation add up: one line a commune and month, beside those of its cells.

create table commune_month (
  commune_id int  not null,
  unit_id    uuid not null references unit (id),
  month      text not null check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  held       int  not null,
  signed     int  not null,
  summoned   int  not null,
  present    int  not null,
  scored     int  not null,
  good       int  not null,
  tasks_given int not null,
  published_late int not null,
  primary key (commune_id, month)
);
create index on commune_month (month);
comment on table commune_month is 'Sums of cell_month over a commune and month, written with it: what a province and the nation add up.';
comment on column commune_month.unit_id is 'The commune.';
comment on column commune_month.held is 'Cells that met; how many there were to meet is told by `unit` and the month.';
comment on column commune_month.good is 'Meetings with a score whose class is the best.';

call app.protect('commune_month', reads => 'life', writes => 'communes');
grant select on commune_month to app_member;

-- Counts a commune's month anew. Whoever records a cell's meeting may not read the other cells, so it counts for them; the line is
-- held first, so that of two meetings recorded at one moment the second counts the first.
create function app.count_commune_month(commune int, of_month text) returns void
language plpgsql security definer set search_path = public, app as $$
begin
  insert into commune_month (commune_id, unit_id, month, held, signed, summoned, present, scored, good, tasks_given, published_late)
  select u.commune_id, u.id, of_month, 0, 0, 0, 0, 0, 0, 0, 0 from unit u
  where u.commune_id = commune and u.kind = 'commune' order by u.valid_to desc limit 1
  on conflict do nothing;
  perform from commune_month c where c.commune_id = commune and c.month = of_month for update;
  update commune_month c set held = n.held, signed = n.signed, summoned = n.summoned, present = n.present, scored = n.scored,
    good = n.good, tasks_given = n.tasks_given, published_late = n.published_late
  from (
    select count(*) filter (where met_on is not null and state <> 'cancelled')::int as held,
      count(*) filter (where state = 'signed')::int as signed, coalesce(sum(summoned), 0)::int as summoned,
      coalesce(sum(present), 0)::int as present, count(score_class)::int as scored,
      count(*) filter (where score_class = 'good')::int as good, coalesce(sum(tasks_given), 0)::int as tasks_given,
      count(*) filter (where published_late)::int as published_late
    from cell_month where commune_id = commune and month = of_month
  ) n
  where c.commune_id = commune and c.month = of_month;
end $$;
revoke execute on function app.count_commune_month(int, text) from public;
grant execute on function app.count_commune_month(int, text) to app_member;
comment on function app.count_commune_month(int, text) is 'Writes the line of a commune and month anew from the lines of its cells.';

select app.count_commune_month(commune_id, month) from cell_month group by commune_id, month;

-- How many cells each commune has, without reading each of 83,000.
create index unit_cells_idx on unit (commune_id, valid_from, valid_to) where kind = 'cell';
-- A name among millions, whoever's commune: letters first to last, and the given name first.
create index member_search_key_idx on member (search_key text_pattern_ops, commune_id);

alter table session add looks_at int;
comment on column session.looks_at is 'The commune that somebody of a province or of the nation looks at; their posts decide what they see there.';

-- The few thousand units above the cells, without reading the cells.
create index unit_large_idx on unit (kind) where kind in ('nation', 'province', 'commune');
