-- Phones that hold meetings without signal: whose they are, and what they brought back that a person must decide on.

create table phone_device (
  id              uuid primary key,
  person_id       uuid not null references account (person_id) on delete cascade,
  name            text not null check (length(name) between 1 and 80),
  public_key      text not null check (length(public_key) between 1 and 500),
  token_hash      bytea not null unique,
  enrolled_at     timestamptz not null,
  last_contact_at timestamptz not null,
  clock_ahead_ms  bigint not null default 0,
  revoked_at      timestamptz,
  revoked_by_name text not null default '',
  revoke_reason   text not null default '' check (length(revoke_reason) <= 500),
  check ((revoked_at is null) = (revoke_reason = ''))
);
create index on phone_device (person_id);
comment on table phone_device is 'Phones enrolled by their owner. Only the SHA-256 of the token is kept; a revoked phone stays in the list.';
comment on column phone_device.public_key is 'ECDSA P-256, as JSON Web Key: proves what was signed on the phone without signal.';
comment on column phone_device.clock_ahead_ms is 'How far the phone''s clock was ahead of the server''s at the last contact.';

call app.protect_directory('phone_device', 'person_id in (select person_id from account)',
  'person_id in (select person_id from account where person_id = (select app.person()) or home_commune_id = any((select app.wide(''write''))::int[]))');
grant select (id, person_id, name, public_key, enrolled_at, last_contact_at, clock_ahead_ms, revoked_at, revoked_by_name, revoke_reason),
  insert, update (token_hash, last_contact_at, revoked_at, revoked_by_name, revoke_reason) on phone_device to app_member;

-- A phone comes with its token alone.
create policy gate on phone_device to app_gate using (true) with check (true);
grant select, update (last_contact_at, clock_ahead_ms) on phone_device to app_gate;

create table phone_parked (
  commune_id      int   not null,
  id              uuid  not null,
  unit_id         uuid  not null references unit (id),
  person_id       uuid  not null,
  person_name     text  not null,
  device_id       uuid  not null,
  device_name     text  not null,
  kind            text  not null check (kind in ('parked', 'quarantined')),
  command         text  not null,
  input           jsonb not null,
  done_at         timestamptz not null,
  parked_at       timestamptz not null,
  refusal         jsonb not null,
  standing        jsonb not null default '{}',
  state           text  not null default 'open' check (state in ('open', 'applied', 'entered', 'laid-aside')),
  reason          text  not null default '' check (length(reason) <= 500),
  settled_by_name text  not null default '',
  settled_at      timestamptz,
  primary key (commune_id, id),
  check ((state = 'open') = (settled_at is null)),
  check (state in ('open', 'applied') or reason <> '')
);
create index on phone_parked (commune_id, unit_id) where state = 'open';
create index on phone_parked (commune_id, person_id, parked_at desc);
comment on table phone_parked is 'Commands of phones that could not be carried out: nothing is dropped, a person decides. `id` is the command''s.';
comment on column phone_parked.kind is 'quarantined: the phone was revoked, so nothing of it is carried out by itself.';
comment on column phone_parked.done_at is 'When it was done on the phone, by the phone''s clock.';
comment on column phone_parked.standing is 'What stood on the server when it was refused: the other of the two versions.';

call app.protect('phone_parked', reads => 'life', own => 'person_id');
drop policy may_add on phone_parked;
drop policy may_change on phone_parked;
drop policy may_remove on phone_parked;
create policy own_add on phone_parked for insert to app_member
  with check (commune_id = any((select app.communes())::int[]) and person_id = (select app.person()));
create policy may_settle on phone_parked for update to app_member
  using (commune_id = any((select app.communes())::int[]) and (person_id = (select app.person())
    or commune_id = any((select app.wide('write'))::int[]) or unit_id = any((select app.units('write'))::uuid[])));
grant select, insert, update (state, reason, settled_by_name, settled_at) on phone_parked to app_member;
