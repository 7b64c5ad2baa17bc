-- Open311 GeoReport v2: other programs hand in what people report, and ask what became of it.

create table open311_key (
  id           uuid not null primary key,
  jurisdiction int  not null,
  name         text not null check (length(name) between 1 and 100),
  key_hash     bytea not null unique,
  created_at   timestamptz not null default now(),
  revoked_at   timestamptz
);
comment on table open311_key is 'A program that may hand in reports by Open311. Made and revoked at the command line; only the hash of its key is kept.';
comment on column open311_key.jurisdiction is 'The commune that the key opens.';
call app.protect_directory('open311_key', 'false');
grant select on open311_key to app_member;

create function app.is_open311_key(commune int, key_hash bytea) returns boolean
language sql stable security definer set search_path = public, app as $$
  select exists (select from open311_key k
    where k.jurisdiction = is_open311_key.commune and k.key_hash = is_open311_key.key_hash and k.revoked_at is null)
$$;
revoke all on function app.is_open311_key(int, bytea) from public;
grant execute on function app.is_open311_key(int, bytea) to app_gate;

-- What anybody may know of feedback: its code, topic, days and standing; never a word of it, who sent it, where, or a picture.
-- A message that nobody has read is answered to whoever holds its code, and is in no list: it may be a denunciation.
create function app.public_requests(commune int, codes text[], topics text[], from_at timestamptz, to_at timestamptz, most int)
returns table (code text, topic text, state text, closed_as text, requested_at timestamptz, updated_at timestamptz, due_on date)
language sql stable security definer set search_path = public, app as $$
  select r.* from (
    select c.code, c.topic, c.state, c.closed_as,
      coalesce(m.sent_at, c.received_on::timestamp at time zone 'Asia/Ho_Chi_Minh') as requested_at,
      (select max(e.at) from case_event e where e.commune_id = c.commune_id and e.case_id = c.id) as updated_at,
      c.due_on
    from case_file c left join citizen_message m on m.commune_id = c.commune_id and m.case_id = c.id
    where c.commune_id = commune and c.kind = 'feedback'
    union all
    select m.code, m.topic, m.state, null, m.sent_at, coalesce(m.decided_at, m.sent_at), null
    from citizen_message m
    where m.commune_id = commune and (m.state = 'set-aside' or (m.state = 'waiting' and m.code = any (codes)))
  ) r
  where (codes is null or r.code = any (codes)) and (topics is null or r.topic = any (topics))
    and (from_at is null or r.requested_at >= from_at) and (to_at is null or r.requested_at <= to_at)
  order by r.requested_at desc, r.code
  limit most
$$;
revoke all on function app.public_requests(int, text[], text[], timestamptz, timestamptz, int) from public;
grant execute on function app.public_requests(int, text[], text[], timestamptz, timestamptz, int) to app_gate;
