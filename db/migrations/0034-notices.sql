-- What reaches a person outside the application: mail, messages to a browser, calendars. And the role that sends.

do $$
begin
  if not exists (select from pg_roles where rolname = 'app_sender') then create role app_sender nologin; end if;
end $$;
grant usage on schema app, public to app_sender;

-- A notice is its own outbox: written in the transaction of the command, handed on by the sender. Those there already are done.
alter table notice add fanned_out_at timestamptz;
update notice set fanned_out_at = created_at;
create index on notice (created_at) where fanned_out_at is null;
comment on column notice.fanned_out_at is 'When the sender made deliveries of it, by the choice of the person; empty until then.';

-- A settled date that moved: calendars tell a newer event from an older one by it.
alter table meeting add plan_changed_at timestamptz;
alter table task add due_changed_at timestamptz;
comment on column meeting.plan_changed_at is 'Last change of time, place or theme, or the calling off; empty while nothing was changed.';
comment on column task.due_changed_at is 'Last change of title or day; empty while nothing was changed.';

create table notice_choice (
  person_id          uuid primary key references account (person_id) on delete cascade,
  email              text not null default '' check (length(email) <= 254),
  email_asked_at     timestamptz,
  email_confirmed_at timestamptz,
  mail_groups        text[] not null,
  push_groups        text[] not null,
  quiet_from         text not null check (quiet_from ~ '^[0-2][0-9]:[0-5][0-9]$'),
  quiet_to           text not null check (quiet_to ~ '^[0-2][0-9]:[0-5][0-9]$'),
  digest_at          text check (digest_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  breaks_quiet       boolean not null default false,
  check (email_confirmed_at is null or email <> '')
);
comment on table notice_choice is 'How a person wants to be told outside the application. Without a row: not by mail, the defaults otherwise.';
comment on column notice_choice.email_asked_at is 'When the last code was asked for: the code is worked out from it and the address, and kept nowhere.';
comment on column notice_choice.quiet_from is 'Time of day in Viet Nam; the same as quiet_to where no hours are quiet.';
comment on column notice_choice.digest_at is 'Time of day in Viet Nam of the one mail of the day; empty where each is sent by itself.';

create table push_device (
  id         uuid primary key,
  person_id  uuid not null references account (person_id) on delete cascade,
  endpoint   text not null unique check (length(endpoint) <= 1000),
  p256dh     text not null check (length(p256dh) <= 120),
  auth       text not null check (length(auth) <= 60),
  device     text not null default '',
  created_at timestamptz not null default now()
);
create index on push_device (person_id);
comment on table push_device is 'Browsers that agreed to be told by web push (RFC 8030), with the keys that seal messages to them.';

create table delivery (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  person_id  uuid not null,
  notice_id  uuid,
  purpose    text not null default 'notice' check (purpose in ('notice', 'address-code', 'trial')),
  channel    text not null check (channel in ('mail', 'push')),
  state      text not null default 'waiting' check (state in ('waiting', 'failed', 'sent', 'not-needed', 'given-up')),
  attempts   int  not null default 0 check (attempts >= 0),
  next_at    timestamptz not null,
  letter_id  uuid,
  trouble    text not null default '',
  created_at timestamptz not null default now(),
  ended_at   timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, notice_id) references notice (commune_id, id) on delete cascade,
  check ((purpose = 'notice') = (notice_id is not null))
);
create index on delivery (next_at) where state in ('waiting', 'failed');
create index on delivery (ended_at) where ended_at is not null;
create index on delivery (commune_id, person_id, created_at desc);
comment on table delivery is 'One notice on its way to one person by one channel. It holds no content.';
comment on column delivery.next_at is 'Not to be taken before; whoever takes it moves it on, so that another sender leaves it alone.';
comment on column delivery.letter_id is 'The message that it went into, made before the first try: a message sent twice has one Message-ID.';
comment on column delivery.state is 'failed: will be tried again; not-needed: read in the application first, or no longer wanted.';

create table calendar_feed (
  token_hash bytea primary key,
  id         uuid not null unique,
  account_id uuid not null references account (id) on delete cascade,
  unit_id    uuid references unit (id),
  created_at timestamptz not null default now(),
  used_on    date
);
create unique index calendar_feed_of on calendar_feed (account_id, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'));
comment on table calendar_feed is 'Private addresses of calendars: each shows what its maker may see, of themselves or of one unit. Only the SHA-256 of the token is kept.';

call app.protect('delivery', reads => 'accounts', own => 'person_id');
drop policy may_add on delivery;
drop policy may_remove on delivery;
create policy own_add on delivery for insert to app_member
  with check (commune_id = any((select app.communes())::int[]) and person_id = (select app.person()) and purpose <> 'notice');
grant select, insert, update (state, next_at, attempts, letter_id, ended_at) on delivery to app_member;

call app.protect_directory('notice_choice', 'person_id = (select app.person())', 'person_id = (select app.person())');
call app.protect_directory('push_device', 'person_id = (select app.person())', 'person_id = (select app.person())');
call app.protect_directory('calendar_feed', 'account_id in (select id from account where person_id = (select app.person()))', 'account_id in (select id from account where person_id = (select app.person()))');
grant select, insert, update on notice_choice to app_member;
grant select (id, person_id, endpoint, device, created_at), insert, delete on push_device to app_member;
grant select (id, account_id, unit_id, created_at, used_on), insert, delete on calendar_feed to app_member;

-- A calendar program comes without a session: its address says who it reads for.
create policy gate on calendar_feed to app_gate using (true) with check (true);
grant select, update (used_on) on calendar_feed to app_gate;

-- The sender reads notices and choices of all, and nothing else of anybody's life.
create policy sender on notice to app_sender using (true) with check (true);
create policy sender on delivery to app_sender using (true) with check (true);
create policy sender on notice_choice for select to app_sender using (true);
create policy sender on push_device to app_sender using (true);
create policy sender on account for select to app_sender using (true);
grant select, update (fanned_out_at) on notice to app_sender;
grant select, insert, update, delete on delivery to app_sender;
grant select on notice_choice to app_sender;
grant select, delete on push_device to app_sender;
grant select (person_id, state, locale) on account to app_sender;
