-- Days of a planned work, roads of movements by segments, and sheets that income a head is worked out from.

alter table community_work add column planned_from date;
alter table community_work add column planned_to date;
alter table community_work add check (planned_to is null or planned_from is null or planned_from <= planned_to);

create table movement (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  organisation  text not null check (organisation in ('womens-union', 'youth-union', 'farmers-union', 'veterans', 'fatherland-front', 'other')),
  name          text not null check (length(name) between 1 and 200),
  target_metres int  not null check (target_metres between 1 and 10000000),
  starts_on     date not null,
  ends_on       date not null,
  ended_why     text not null default '' check (length(ended_why) <= 500),
  by_person     uuid not null,
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, id),
  check (starts_on <= ends_on)
);
comment on table movement is 'What an organisation does along roads: flowers, lamps, cleaning. Its length comes from segments and is never typed.';

create table movement_segment (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  movement_id uuid not null,
  road        text not null check (length(road) between 1 and 200),
  road_key    text not null,
  from_metre  int  not null check (from_metre >= 0),
  to_metre    int  not null check (to_metre <= 1000000),
  on_day      date not null,
  file_id     uuid,
  struck_why  text not null default '' check (length(struck_why) <= 500),
  by_person   uuid not null,
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, movement_id) references movement (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id),
  check (from_metre < to_metre)
);
create index on movement_segment (commune_id, movement_id);
comment on column movement_segment.road_key is 'The road without accents and case, so that one road is not counted under two spellings.';

create table income_sheet (
  commune_id int    not null,
  id         uuid   not null,
  unit_id    uuid   not null references unit (id),
  year       int    not null check (year between 2000 and 2200),
  persons    int    not null check (persons between 1 and 1000000),
  lines      jsonb  not null,
  million    bigint not null check (million >= 0),
  by_person  uuid   not null,
  by_name    text   not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, unit_id, year)
);
comment on table income_sheet is 'Income of a village by source in whole million đồng, and those who live there: a head is worked out, not typed.';
comment on column income_sheet.million is 'All sources, takings less costs.';

call app.protect('movement', reads => 'life');
call app.protect('movement_segment', reads => 'life');
call app.protect('income_sheet', reads => 'life');
-- Movements are public: the villages that keep their roads see those of the commune.
create policy of_commune on movement for select to app_member using (commune_id = any((select app.communes())::int[]));
grant select, insert, update on movement, movement_segment, income_sheet to app_member;

-- What anybody may read: movements and their segments that stand.
create function app.public_movements(commune int)
returns table (id uuid, organisation text, name text, target_metres int, starts_on date, ends_on date, segments jsonb)
language sql stable security definer set search_path = public, app as $$
  select m.id, m.organisation, m.name, m.target_metres, m.starts_on, m.ends_on,
    coalesce((select jsonb_agg(jsonb_build_object('place', u.name, 'unitId', s.unit_id, 'road', s.road, 'roadKey', s.road_key,
        'from', s.from_metre, 'to', s.to_metre, 'on', s.on_day) order by s.on_day, s.id)
      from movement_segment s join unit u on u.id = s.unit_id
      where s.commune_id = m.commune_id and s.movement_id = m.id and s.struck_why = ''), '[]')
  from movement m where m.commune_id = commune and m.ended_why = '' order by m.starts_on desc, m.id
$$;
revoke all on function app.public_movements(int) from public;
grant execute on function app.public_movements(int) to app_gate;
