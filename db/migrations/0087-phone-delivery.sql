-- What phones bring when more of them come than can be served at once: written down as it came, and carried out in turn.

do $$
begin
  if not exists (select from pg_roles where rolname = 'app_phones') then create role app_phones nologin; end if;
end $$;
grant usage on schema app, public to app_phones;

create table phone_delivery (
  commune_id  int    not null,
  id          uuid   not null,
  unit_id     uuid   not null references unit (id),
  device_id   uuid   not null references phone_device (id),
  nth         bigint not null,
  body        bytea  not null,
  sha256      bytea  not null,
  received_at timestamptz not null,
  tries       int    not null default 0,
  next_at     timestamptz not null,
  ended_at    timestamptz,
  fates       jsonb,
  primary key (commune_id, id),
  unique (commune_id, device_id, nth),
  unique (commune_id, device_id, sha256),
  check ((fates is null) = (ended_at is null))
);
create index on phone_delivery (next_at) where ended_at is null;
create index on phone_delivery (ended_at) where ended_at is not null;
comment on table phone_delivery is 'The inbox: deliveries of phones that were taken in and not carried out at once, until the phone has heard what became of them.';
comment on column phone_delivery.unit_id is 'The unit at the head of the owner''s commune.';
comment on column phone_delivery.nth is 'Order among the deliveries of one phone: none is carried out before an earlier one.';
comment on column phone_delivery.body is 'As it came, checked for its shape alone. Rights and rules are asked when it is carried out.';
comment on column phone_delivery.sha256 is 'Of its commands: the same delivery sent twice is one row.';
comment on column phone_delivery.next_at is 'Not to be carried out before: later than it came where a fault stopped it.';
comment on column phone_delivery.fates is 'What became of each command, as the phone is told; empty until it was carried out.';

-- Nobody reads it in a transaction of their own: what they brought stands in the records, or among the parked.
call app.protect('phone_delivery', reads => 'accounts');

-- Those who answer phones: a phone comes with its token alone.
create policy phones on phone_delivery to app_phones using (true) with check (true);
create policy phones on phone_device to app_phones using (true) with check (true);
create policy phones on account for select to app_phones using (true);
create policy phones on unit for select to app_phones using (true);
grant select, insert, delete, update (tries, next_at, ended_at, fates) on phone_delivery to app_phones;
grant select, update (last_contact_at, clock_ahead_ms) on phone_device to app_phones;
grant select (id, person_id, home_commune_id, username, full_name, locale, state) on account to app_phones;
grant select (id, commune_id, kind, valid_to) on unit to app_phones;
