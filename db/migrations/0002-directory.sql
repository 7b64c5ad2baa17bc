-- What every commune shares: units in time, who holds which post, accounts, rules. Reference tables when distributed.

create table administrative_unit (
  code        text primary key,
  name        text not null,
  kind        text not null check (kind in ('province', 'commune')),
  type        text not null,
  parent_code text references administrative_unit (code),
  search_key  text not null,
  sort_key    text collate "C" not null,
  valid_from  date not null,
  valid_to    date not null default 'infinity',
  check (valid_from < valid_to)
);
comment on table administrative_unit is 'Official provinces and communes (34 and 3,321 since 1 July 2025), brought in by `coso import units`.';

create table unit (
  id            uuid primary key,
  commune_id    int  not null,
  code          text not null unique check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$'),
  name          text not null check (length(name) between 1 and 200),
  paper_name    text not null,
  place_name    text not null default '',
  kind          text not null check (kind in ('nation', 'province', 'commune', 'intermediate', 'cell', 'group', 'mass-organisation', 'village')),
  cell_kind     text check (cell_kind in ('village', 'office', 'school', 'health', 'military', 'police', 'enterprise')),
  has_committee boolean not null default false,
  term          text not null default '',
  usual_day     int  check (usual_day between 1 and 28),
  usual_time    text check (usual_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  usual_place   text,
  official_code text references administrative_unit (code),
  search_key    text not null,
  sort_key      text collate "C" not null,
  valid_from    date not null,
  valid_to      date not null default 'infinity',
  check (valid_from < valid_to),
  check ((kind = 'cell') = (cell_kind is not null))
);
create index on unit (commune_id);
comment on table unit is 'An organisation in time: it never changes into another one, it ends and has successors.';
comment on column unit.commune_id is 'Under whose key the unit''s own work is kept: the official commune number; 900000 + code for a province, 999999 for the nation.';
comment on column unit.paper_name is 'As in the header of its papers, for example ''Chi bộ thôn Nà Lốc''.';
comment on column unit.term is 'Term of office in force, for example ''2025-2030''; numbers of papers run per type and term.';

create table unit_parent (
  unit_id    uuid not null references unit (id),
  parent_id  uuid not null references unit (id),
  valid_from date not null,
  valid_to   date not null default 'infinity',
  primary key (unit_id, valid_from),
  check (valid_from < valid_to and unit_id <> parent_id)
);

create table unit_closure (
  ancestor_id   uuid not null references unit (id),
  descendant_id uuid not null references unit (id),
  depth         int  not null check (depth >= 0),
  valid_from    date not null,
  valid_to      date not null default 'infinity',
  primary key (ancestor_id, descendant_id, valid_from),
  check (valid_from < valid_to)
);
create index on unit_closure (descendant_id);
comment on table unit_closure is 'Every unit above every unit, itself at depth 0, with the days on which it held.';

create table unit_succession (
  predecessor_id  uuid not null references unit (id),
  successor_id    uuid not null references unit (id),
  on_day          date not null,
  decision_number text not null default '',
  primary key (predecessor_id, successor_id)
);

create table post_holding (
  id              uuid primary key,
  commune_id      int  not null,
  unit_id         uuid not null references unit (id),
  person_id       uuid not null,
  post            text not null,
  decision_number text not null default '',
  valid_from      date not null,
  valid_to        date not null default 'infinity',
  check (valid_from < valid_to)
);
create index on post_holding (person_id);
create index on post_holding (unit_id);
comment on table post_holding is 'Who holds which post in which unit, on which days. The only source of rights.';
comment on column post_holding.person_id is 'The same in every commune a person has been a member of; member.person_id, account.person_id.';

create table account (
  id                   uuid primary key,
  person_id            uuid not null unique,
  home_commune_id      int  not null,
  username             text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  full_name            text not null,
  password_hash        text,
  must_change_password boolean not null default true,
  totp_secret          bytea,
  totp_last_step       bigint not null default 0,
  locale               text check (locale in ('vi', 'en')),
  theme                text not null default 'system' check (theme in ('system', 'light', 'dark')),
  text_scale           int  not null default 100 check (text_scale in (100, 115, 130)),
  state                text not null default 'active' check (state in ('active', 'closed')),
  created_at           timestamptz not null default now()
);
comment on column account.totp_secret is 'Encrypted with the server''s secret; empty until the person has confirmed a code.';
comment on column account.totp_last_step is 'Last 30 s step accepted: a code works once.';

create table session (
  token_hash   bytea primary key,
  account_id   uuid not null references account (id) on delete cascade,
  id           uuid not null unique,
  created_at   timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at   timestamptz not null,
  confirmed_at timestamptz not null default now(),
  device       text not null default '',
  address      text not null default ''
);
create index on session (account_id);
comment on table session is 'Only the SHA-256 of the token is kept.';

create table api_token (
  token_hash bytea primary key,
  account_id uuid not null references account (id) on delete cascade,
  name       text not null default '',
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);

create table sign_in_throttle (
  key_hash     bytea primary key,
  failures     int not null,
  last_at      timestamptz not null,
  locked_until timestamptz
);
comment on table sign_in_throttle is 'Failures per user name and per address, whether or not the name exists.';

create table rule_set (
  id         text primary key,
  code       text not null,
  valid_from date not null,
  valid_to   date not null default 'infinity',
  source     text not null,
  verified   boolean not null,
  parameters jsonb not null,
  unique (code, valid_from)
);
comment on table rule_set is 'Rules are dated data: loaded from the domains'' rules-data at migration; a record keeps the id it was made under.';

create table app.grant_rule (
  post   text not null,
  action text not null,
  reach  text not null check (reach in ('own-unit', 'unit-and-below')),
  primary key (post, action)
);
comment on table app.grant_rule is 'The grants of all domain cards, written at migration: which post may what, how far. `read:<area>` opens an area.';

-- Opens a person's transaction: works out from posts and grants what may be seen and, for one command, written.
create function app.begin(person uuid, home_commune int, command text, on_day date) returns void
language plpgsql security definer set search_path = public, app as $$
declare
  row record;
  all_communes int[] := '{}';
begin
  perform set_config('app.person', person::text, true);
  for row in
    with held as (
      select p.unit_id, p.post from post_holding p
      where p.person_id = begin.person and p.valid_from <= on_day and on_day < p.valid_to
      union
      select m.unit_id, 'member' from member m
      where m.commune_id = home_commune and m.person_id = begin.person and m.activity not in ('left', 'died')
    ), given as (
      select case when g.action like 'read:%' then substr(g.action, 6) else 'write' end as area, g.reach, u.id, u.commune_id, u.kind
      from held h join app.grant_rule g on g.post = h.post join unit u on u.id = h.unit_id
      where g.action = begin.command or g.action like 'read:%'
    ), opened as (
      select area, true as is_wide, b.commune_id, null::uuid as unit_id
      from given v join unit_closure c on c.ancestor_id = v.id and c.valid_to > on_day and c.valid_from <= on_day
      join unit b on b.id = c.descendant_id and b.kind in ('nation', 'province', 'commune')
      where v.reach = 'unit-and-below' and v.kind in ('nation', 'province', 'commune')
      union
      select area, false, b.commune_id, b.id
      from given v join unit_closure c on c.ancestor_id = v.id and (c.depth = 0 or v.reach = 'unit-and-below')
        and c.valid_to > on_day and c.valid_from <= on_day
      join unit b on b.id = c.descendant_id
      where not (v.reach = 'unit-and-below' and v.kind in ('nation', 'province', 'commune'))
    )
    select area,
      coalesce(array_agg(distinct commune_id) filter (where is_wide), '{}') as wide,
      coalesce(array_agg(distinct unit_id) filter (where not is_wide), '{}') as units,
      array_agg(distinct commune_id) as communes
    from opened group by area
  loop
    perform set_config('app.wide_' || row.area, row.wide::text, true);
    perform set_config('app.units_' || row.area, row.units::text, true);
    all_communes := all_communes || row.communes;
  end loop;
  if home_commune is not null then all_communes := all_communes || home_commune; end if;
  perform set_config('app.communes', all_communes::text, true);
end $$;
revoke all on function app.begin(uuid, int, text, date) from public;
grant execute on function app.begin(uuid, int, text, date) to app_member;

call app.protect_directory('administrative_unit', 'true');
call app.protect_directory('unit', 'true', 'commune_id = any((select app.wide(''write''))::int[]) or id = any((select app.units(''write''))::uuid[])');
call app.protect_directory('unit_parent', 'true', 'exists (select from unit u where u.id = unit_id and u.commune_id = any((select app.wide(''write''))::int[]))');
call app.protect_directory('unit_closure', 'true', 'exists (select from unit u where u.id = descendant_id and u.commune_id = any((select app.wide(''write''))::int[]))');
call app.protect_directory('unit_succession', 'true', 'exists (select from unit u where u.id = predecessor_id and u.commune_id = any((select app.wide(''write''))::int[]))');
call app.protect_directory('post_holding', 'person_id = (select app.person()) or commune_id = any((select app.communes())::int[])', 'commune_id = any((select app.wide(''write''))::int[])');
call app.protect_directory('account', 'person_id = (select app.person()) or home_commune_id = any((select app.wide(''accounts''))::int[])', 'person_id = (select app.person()) or home_commune_id = any((select app.wide(''write''))::int[])');
call app.protect_directory('session', 'account_id in (select id from account where person_id = (select app.person()))');
call app.protect_directory('api_token', 'account_id in (select id from account where person_id = (select app.person()))');
call app.protect_directory('sign_in_throttle', 'false');
call app.protect_directory('rule_set', 'true');
alter table app.grant_rule enable row level security;
create policy may_see on app.grant_rule for select to app_member, app_gate using (true);
grant select on app.grant_rule to app_member;

grant select on administrative_unit, unit, unit_parent, unit_closure, unit_succession, post_holding, rule_set, session, api_token to app_member;
grant select (id, person_id, home_commune_id, username, full_name, must_change_password, locale, theme, text_scale, state, created_at) on account to app_member;
grant insert, update on unit, post_holding, account to app_member;
grant insert, update on unit_parent, unit_closure, unit_succession to app_member;

-- Sign-in happens before a person is known: the gate role sees these tables alone.
create policy gate on account to app_gate using (true) with check (true);
create policy gate on session to app_gate using (true) with check (true);
create policy gate on api_token to app_gate using (true) with check (true);
create policy gate on sign_in_throttle to app_gate using (true) with check (true);
create policy gate on unit for select to app_gate using (true);
create policy gate on post_holding for select to app_gate using (true);
grant select, update on account to app_gate;
grant select, insert, update, delete on session, sign_in_throttle, api_token to app_gate;
grant select on unit, post_holding to app_gate;
