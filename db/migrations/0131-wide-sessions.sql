-- A study session that the committee holds for several cells at once: one row at the commune, and one for each cell's people.

alter table study_session add wide_id uuid;
alter table study_session add foreign key (commune_id, wide_id) references study_session (commune_id, id);
create index on study_session (commune_id, wide_id) where wide_id is not null;
comment on column study_session.wide_id is 'The session of the whole committee that this cell''s attendance belongs to; empty where the cell holds its own.';
