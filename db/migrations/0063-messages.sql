-- What people send through the portal. It is nobody's case until a person has read it: a denunciation must not stay here.

create table citizen_message (
  commune_id      int  not null,
  id              uuid not null,
  unit_id         uuid not null references unit (id),
  code            text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  secret_hash     bytea not null,
  topic           text not null,
  place           text not null default '' check (length(place) <= 200),
  body            text not null check (length(body) between 1 and 4000),
  photo_sha256    text,
  photo_name      text not null default '',
  photo_type      text not null default '',
  sent_at         timestamptz not null default now(),
  state           text not null default 'waiting' check (state in ('waiting', 'taken-in', 'set-aside')),
  case_id         uuid,
  why             text not null default '' check (length(why) <= 1000),
  decided_by_name text not null default '',
  decided_at      timestamptz,
  primary key (commune_id, id),
  unique (commune_id, code),
  foreign key (commune_id, case_id) references case_file (commune_id, id),
  check ((state = 'taken-in') = (case_id is not null)),
  check ((state = 'set-aside') = (why <> '')),
  check ((state = 'waiting') = (decided_at is null))
);
create index on citizen_message (commune_id, state, sent_at);
create index on citizen_message (commune_id, case_id) where case_id is not null;
comment on table citizen_message is 'A message from the portal, waiting until somebody takes it in as a case, sets it aside with a reason, or removes it.';
comment on column citizen_message.code is 'Becomes the code of the case: the sender keeps one receipt.';

create table citizen_message_person (
  commune_id int  not null,
  message_id uuid not null,
  unit_id    uuid not null,
  full_name  text not null check (length(full_name) between 1 and 100),
  phone      text not null default '' check (length(phone) <= 30),
  primary key (commune_id, message_id),
  foreign key (commune_id, message_id) references citizen_message (commune_id, id) on delete cascade
);
comment on table citizen_message_person is 'Who sent a message, where they said so. Never joined to members, households, votes or contributions.';

call app.protect('citizen_message', reads => 'cases');
call app.protect('citizen_message_person', reads => 'cases');
grant select, update, delete on citizen_message to app_member;
grant select, delete on citizen_message_person to app_member;

-- The one thing that somebody without an account may add. Sent twice under one id, it is kept once.
create function app.leave_message(commune int, id uuid, code text, secret_hash bytea, topic text, place text, body text,
  photo_sha256 text, photo_name text, photo_type text, full_name text, phone text, sent_at timestamptz)
returns void language plpgsql security definer set search_path = public, app as $$
#variable_conflict use_column
declare
  owner_unit uuid := (select u.id from unit u where u.commune_id = leave_message.commune and u.kind = 'commune'
    and u.valid_from <= leave_message.sent_at::date and u.valid_to > leave_message.sent_at::date);
begin
  insert into citizen_message (commune_id, id, unit_id, code, secret_hash, topic, place, body, photo_sha256, photo_name, photo_type, sent_at)
  values (leave_message.commune, leave_message.id, owner_unit, leave_message.code, leave_message.secret_hash, leave_message.topic,
    leave_message.place, leave_message.body, leave_message.photo_sha256, leave_message.photo_name, leave_message.photo_type, leave_message.sent_at)
  on conflict (commune_id, id) do nothing;
  if found and leave_message.full_name <> '' then
    insert into citizen_message_person (commune_id, message_id, unit_id, full_name, phone)
    values (leave_message.commune, leave_message.id, owner_unit, leave_message.full_name, leave_message.phone);
  end if;
end $$;

-- What the sender sees with code and secret, while no case was made of it.
create function app.public_message(code text, secret_hash bytea)
returns table (topic text, state text, why text, sent_at timestamptz)
language sql stable security definer set search_path = public, app as $$
  select m.topic, m.state, m.why, m.sent_at from citizen_message m
  where m.code = public_message.code and m.secret_hash = public_message.secret_hash and m.case_id is null
$$;
revoke all on function app.leave_message(int, uuid, text, bytea, text, text, text, text, text, text, text, text, timestamptz),
  app.public_message(text, bytea) from public;
grant execute on function app.leave_message(int, uuid, text, bytea, text, text, text, text, text, text, text, text, timestamptz),
  app.public_message(text, bytea) to app_gate;

-- How often one address sent something, whatever it was: counted by hash, in spans of ten minutes.
create table public_send (
  key_hash bytea not null,
  span     timestamptz not null,
  sent     int not null,
  primary key (key_hash, span)
);
comment on table public_send is 'Sends without an account by address and span of ten minutes; older spans go with the next send.';
call app.protect_directory('public_send', 'false');
create policy gate on public_send to app_gate using (true) with check (true);
grant select, insert, update, delete on public_send to app_gate;
