-- Asking beforehand to be received: a topic to prepare for, never what it is about.

create table reception_booking (
  commune_id   int  not null,
  id           uuid not null,
  unit_id      uuid not null references unit (id),
  session_id   uuid not null,
  code         text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  secret_hash  bytea not null,
  topic        text not null,
  booked_at    timestamptz not null,
  withdrawn_at timestamptz,
  primary key (commune_id, id),
  unique (commune_id, code),
  foreign key (commune_id, session_id) references reception_session (commune_id, id)
);
create index on reception_booking (commune_id, session_id, booked_at);
comment on table reception_booking is 'A place in the row of a session, asked for on the portal. It moves with its session.';

create table reception_booking_person (
  commune_id int  not null,
  booking_id uuid not null,
  unit_id    uuid not null,
  full_name  text not null check (length(full_name) between 1 and 100),
  phone      text not null default '' check (length(phone) <= 30),
  primary key (commune_id, booking_id),
  foreign key (commune_id, booking_id) references reception_booking (commune_id, id) on delete cascade
);
comment on table reception_booking_person is 'Who booked: opened with a trace, gone when the booking is taken back and a month after the session. Never joined to anything else.';

call app.protect('reception_booking', reads => 'cases');
call app.protect('reception_booking_person', reads => 'cases');
grant select on reception_booking, reception_booking_person to app_member;

-- Answers 'booked', 'closed' or 'full'. Sent twice under one id, it is one place.
create function app.leave_booking(commune int, session uuid, id uuid, code text, secret_hash bytea, topic text, full_name text, phone text,
  booked_at timestamptz, most int)
returns text language plpgsql security definer set search_path = public, app as $$
#variable_conflict use_column
declare
  owner_unit uuid;
begin
  select s.unit_id into owner_unit from reception_session s
  where s.commune_id = leave_booking.commune and s.id = leave_booking.session and s.kind = 'periodic' and s.state = 'published' for update;
  if owner_unit is null then return 'closed'; end if;
  if exists (select from reception_booking b where b.commune_id = leave_booking.commune and b.id = leave_booking.id) then return 'booked'; end if;
  if app.bookings_of(leave_booking.commune, leave_booking.session) >= leave_booking.most then return 'full'; end if;
  delete from reception_booking_person p using reception_booking b, reception_session s
  where p.commune_id = leave_booking.commune and b.commune_id = p.commune_id and b.id = p.booking_id
    and s.commune_id = b.commune_id and s.id = b.session_id and s.on_day < leave_booking.booked_at::date - 30;
  insert into reception_booking (commune_id, id, unit_id, session_id, code, secret_hash, topic, booked_at)
  values (leave_booking.commune, leave_booking.id, owner_unit, leave_booking.session, leave_booking.code, leave_booking.secret_hash,
    leave_booking.topic, leave_booking.booked_at);
  insert into reception_booking_person (commune_id, booking_id, unit_id, full_name, phone)
  values (leave_booking.commune, leave_booking.id, owner_unit, leave_booking.full_name, leave_booking.phone);
  return 'booked';
end $$;

create function app.bookings_of(commune int, session uuid)
returns int language sql stable security definer set search_path = public, app as $$
  select count(*)::int from reception_booking b
  where b.commune_id = bookings_of.commune and b.session_id = bookings_of.session and b.withdrawn_at is null
$$;

-- What the holder of the receipt sees: the session, and their place in the row.
create function app.public_booking(code text, secret_hash bytea)
returns table (session_id uuid, on_day date, starts_at timestamptz, ends_at timestamptz, place text, holder_name text, state text,
  change_reason text, topic text, is_withdrawn boolean, place_in_row int)
language sql stable security definer set search_path = public, app as $$
  select s.id, s.on_day, s.starts_at, s.ends_at, s.place, s.holder_name, s.state, s.change_reason, b.topic, b.withdrawn_at is not null,
    (select count(*)::int from reception_booking o where o.commune_id = b.commune_id and o.session_id = b.session_id
      and o.withdrawn_at is null and (o.booked_at, o.id) <= (b.booked_at, b.id))
  from reception_booking b join reception_session s on s.commune_id = b.commune_id and s.id = b.session_id
  where b.code = public_booking.code and b.secret_hash = public_booking.secret_hash
$$;

create function app.withdraw_booking(code text, secret_hash bytea)
returns boolean language plpgsql security definer set search_path = public, app as $$
#variable_conflict use_column
declare
  found_one reception_booking;
begin
  update reception_booking b set withdrawn_at = now()
  where b.code = withdraw_booking.code and b.secret_hash = withdraw_booking.secret_hash and b.withdrawn_at is null
    and exists (select from reception_session s where s.commune_id = b.commune_id and s.id = b.session_id and s.state <> 'held')
  returning b.* into found_one;
  if found_one.id is null then return false; end if;
  delete from reception_booking_person p where p.commune_id = found_one.commune_id and p.booking_id = found_one.id;
  return true;
end $$;
revoke all on function app.leave_booking(int, uuid, uuid, text, bytea, text, text, text, timestamptz, int), app.bookings_of(int, uuid),
  app.public_booking(text, bytea), app.withdraw_booking(text, bytea) from public;
grant execute on function app.leave_booking(int, uuid, uuid, text, bytea, text, text, text, timestamptz, int), app.bookings_of(int, uuid),
  app.public_booking(text, bytea), app.withdraw_booking(text, bytea) to app_gate;
