-- What shows a figure as a file, and the outlines of villages as the commune's office handed them in.

alter table indicator_value add column file_id uuid;
alter table indicator_value add foreign key (commune_id, file_id) references file (commune_id, id);
comment on column indicator_value.file_id is 'What shows the figure: minutes, a list, a photograph. A new file takes the place of the one before.';

create table village_map (
  commune_id int  not null,
  unit_id    uuid not null references unit (id),
  width      int  not null check (width between 1 and 2000),
  height     int  not null check (height between 1 and 20000),
  source     text not null check (length(source) between 1 and 300),
  file_id    uuid,
  by_person  uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, unit_id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
comment on table village_map is 'The map of a commune by villages: size of the drawing, where the outlines come from, the file as it was handed in.';

create table village_shape (
  commune_id int  not null,
  unit_id    uuid not null references unit (id),
  path       text not null check (length(path) between 1 and 400000),
  label_x    int  not null,
  label_y    int  not null,
  primary key (commune_id, unit_id)
);
comment on table village_shape is 'Outline of a village as an SVG path in the drawing of village_map.';

call app.protect('village_map', reads => 'life');
call app.protect('village_shape', reads => 'life');
grant select, insert, update on village_map to app_member;
grant select, insert, delete on village_shape to app_member;
