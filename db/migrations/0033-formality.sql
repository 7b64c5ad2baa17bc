-- What a superior gives a meeting beside its own score, and signs that meetings are only held for form.

create table meeting_score_review (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null,
  rule_set_id text not null references rule_set (id),
  lines jsonb not null, total int not null, possible int not null check (possible > 0 and total <= possible),
  normalised_basis_points int not null check (normalised_basis_points between 0 and 10000),
  class text not null check (class in ('good', 'fair', 'average', 'weak')),
  by_person uuid not null, by_name text not null, at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
create index on meeting_score_review (commune_id, meeting_id, at desc);
comment on table meeting_score_review is 'Points that the superior level gives a meeting. The cell''s own score stays as it is; the latest row counts, earlier ones are kept.';

create table meeting_text_signature (
  commune_id int not null, meeting_id uuid not null, unit_id uuid not null,
  month text not null, closed_at timestamptz not null,
  rule_set_id text not null references rule_set (id),
  shingles bytea not null, minhash bytea not null, facts jsonb not null,
  primary key (commune_id, meeting_id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
create index on meeting_text_signature (commune_id, unit_id, closed_at desc);
comment on table meeting_text_signature is 'Fingerprint of what was written in one meeting''s minutes, for finding copies. No text, no speaker.';
comment on column meeting_text_signature.shingles is 'Hashes of runs of words, ascending, 32 bits each, little-endian.';
comment on column meeting_text_signature.facts is 'Counts of the meeting that later ones look back on; nobody is named.';

create table meeting_text_band (
  commune_id int not null, band int not null, meeting_id uuid not null, unit_id uuid not null,
  primary key (commune_id, band, meeting_id),
  foreign key (commune_id, meeting_id) references meeting_text_signature (commune_id, meeting_id) on delete cascade
);
create index on meeting_text_band (commune_id, meeting_id);
comment on table meeting_text_band is 'Bands of the fingerprint: minutes that share one are compared word run by word run.';

create table meeting_signal (
  commune_id int not null, meeting_id uuid not null, unit_id uuid not null,
  month text not null, code text not null check (code ~ '^[a-z-]+$'),
  rule_set_id text not null references rule_set (id),
  facts jsonb not null, evidence jsonb not null,
  primary key (commune_id, meeting_id, code),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
create index on meeting_signal (commune_id, unit_id, month);
comment on table meeting_signal is 'A sign that a meeting was only held for form, with what shows it. It changes no score and names nobody.';

call app.protect('meeting_score_review', reads => 'life');
call app.protect('meeting_text_signature', reads => 'life');
call app.protect('meeting_text_band', reads => 'life');
call app.protect('meeting_signal', reads => 'signals');
grant select, insert on meeting_score_review to app_member;
grant select, insert, delete on meeting_text_signature, meeting_text_band to app_member;
grant select, insert on meeting_signal to app_member;

-- Whoever records a meeting may open it again, also where the signs are not theirs to read.
create function app.forget_signals(in_commune int, of_meeting uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from meeting_signal s where s.commune_id = in_commune and s.meeting_id = of_meeting
    and (s.unit_id = any(app.units('write')) or s.commune_id = any(app.wide('write')))
$$;
revoke all on function app.forget_signals(int, uuid) from public;
grant execute on function app.forget_signals(int, uuid) to app_member;

-- Cells do not read each other's minutes. Whoever closes a meeting may only learn where the same runs of words stand:
-- hashes come back, never text, and only for a meeting of a unit that the command at hand may write in.
create function app.minutes_like(in_commune int, of_meeting uuid, bands int[], before timestamptz)
returns table (meeting_id uuid, unit_id uuid, month text, shingles bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.meeting_id, s.unit_id, s.month, s.shingles
  from meeting m
  join lateral (
    select distinct b.meeting_id from meeting_text_band b
    where b.commune_id = in_commune and b.band = any(bands) and b.unit_id <> m.unit_id
  ) x on true
  join meeting_text_signature s on s.commune_id = in_commune and s.meeting_id = x.meeting_id
  where m.commune_id = in_commune and m.id = of_meeting and s.closed_at < before
    and (m.unit_id = any(app.units('write')) or m.commune_id = any(app.wide('write')))
$$;
revoke all on function app.minutes_like(int, uuid, int[], timestamptz) from public;
grant execute on function app.minutes_like(int, uuid, int[], timestamptz) to app_member;
