-- What stands directly under a unit, without reading everything below it.
create index unit_parent_parent_id_idx on unit_parent (parent_id);
