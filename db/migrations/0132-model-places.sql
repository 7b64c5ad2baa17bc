-- In which village a model is to be seen, whoever proposed it; and whom a deed of a movement belongs to.

alter table model add village_id uuid references unit (id);
comment on column model.village_id is 'The village in which it stands, for the map; empty where it is the village that proposed it, or where nobody said.';

alter table campaign_deed add doer_id uuid;
comment on column campaign_deed.doer_id is 'Person of the roll who did it, where one was named; the deed counts as evidence of their year once it is confirmed.';
create index on campaign_deed (commune_id, doer_id) where doer_id is not null;
