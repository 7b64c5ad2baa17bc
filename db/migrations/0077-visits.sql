-- A visit of a cadre to a household or a village: what was done there and what people asked for. No opinion of anybody stands
-- here, and no household has a key by which its visits could be put side by side.
create table village_visit (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  visited_on    date not null,
  kind          text not null check (kind in ('household', 'village')),
  place         text not null check (length(place) between 1 and 200),
  companions    text not null default '' check (length(companions) <= 300),
  done          text not null default '' check (length(done) <= 1000),
  matter_id     uuid,
  follow_up     text not null default '' check (length(follow_up) <= 1000),
  follow_up_on  date,
  person_id     uuid not null,
  person_name   text not null,
  recorded_at   timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, matter_id) references matter (commune_id, id),
  check (follow_up_on is null or follow_up <> '')
);
create index on village_visit (commune_id, unit_id, visited_on desc);
create index on village_visit (commune_id, person_id, visited_on desc);
comment on table village_visit is 'Who went to a household or village, when, what was done, and what follows. What people asked for is a matter of the cell.';
comment on column village_visit.matter_id is 'What people asked for, as it was brought before the cell; empty where they asked for nothing.';

call app.protect('village_visit', reads => 'life');
grant select, insert, delete on village_visit to app_member;
