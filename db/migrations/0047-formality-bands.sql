-- The bands of a fingerprint stand in its own row: forty-two rows a meeting, each with its keys, cost more than all else.

alter table meeting_text_signature add bands bigint[] not null default '{}';
alter table meeting_text_signature alter bands drop default;
comment on column meeting_text_signature.bands is 'Minutes that share one are compared word run by word run. The commune stands in the upper 32 bits, so that a search stays within it.';

create function app.bands_of(in_commune int, bands int[]) returns bigint[]
language sql immutable parallel safe strict
return array(select distinct (in_commune::bigint << 32) | (band::bigint & 4294967295) from unnest(bands) band);

update meeting_text_signature s set bands = app.bands_of(s.commune_id, array(
  select b.band from meeting_text_band b where b.commune_id = s.commune_id and b.meeting_id = s.meeting_id));
create index on meeting_text_signature using gin (bands) with (fastupdate = off);

create or replace function app.minutes_like(in_commune int, of_meeting uuid, bands int[], before timestamptz)
returns table (meeting_id uuid, unit_id uuid, month text, shingles bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.meeting_id, s.unit_id, s.month, s.shingles
  from meeting m
  join meeting_text_signature s on s.commune_id = in_commune and s.bands && app.bands_of(in_commune, minutes_like.bands)
    and s.unit_id <> m.unit_id
  where m.commune_id = in_commune and m.id = of_meeting and s.closed_at < before
    and (m.unit_id = any(app.units('write')) or m.commune_id = any(app.wide('write')))
$$;

drop table meeting_text_band;
