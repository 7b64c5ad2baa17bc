-- Reorganisation as a case file: units end and have successors; what they left is reached through those, never moved.

alter table unit_succession
  add share text not null default 'whole' check (share in ('whole', 'part')),
  add is_heir boolean not null default true;
create index on unit_succession (successor_id);
comment on column unit_succession.share is 'whole: all of the old unit went there; part: it was divided among several.';
comment on column unit_succession.is_heir is 'Whether what was left open goes on there: one successor of each unit.';

create table unit_heritage (
  unit_id uuid not null references unit (id),
  heir_id uuid not null references unit (id),
  primary key (heir_id, unit_id),
  check (unit_id <> heir_id)
);
create index on unit_heritage (unit_id);
comment on table unit_heritage is 'Whose posts reach what an ended unit left: its heir, the heir''s heir, and so on. Rows keep the unit and the commune of their day.';
call app.protect_directory('unit_heritage', 'true', 'exists (select from unit u where u.id = unit_id and u.commune_id = any((select app.wide(''write''))::int[]))');
create policy gate on unit_heritage for select to app_gate using (true);
grant select on unit_heritage to app_gate;
grant select, insert, delete on unit_heritage to app_member;
-- A reorganisation that is taken back leaves no trace in the tree; its own row says what was.
grant delete on unit_parent, unit_closure, unit_succession, post_holding to app_member;

create table reorganisation (
  commune_id       int  not null,
  id               uuid not null,
  unit_id          uuid not null references unit (id),
  kind             text not null check (kind in ('merge', 'split', 'dissolve', 'move', 'rename', 'redraw')),
  on_day           date not null,
  decision_number  text not null default '' check (length(decision_number) <= 60),
  reason           text not null default '' check (length(reason) <= 2000),
  plan             jsonb not null,
  state            text not null default 'planned' check (state in ('planned', 'committed', 'undone', 'dropped')),
  change           jsonb,
  counts           jsonb,
  undo_until       date,
  rule_set_id      text,
  by_person        uuid not null,
  by_name          text not null,
  at               timestamptz not null,
  committed_name   text not null default '',
  committed_at     timestamptz,
  settled_name     text not null default '',
  settled_at       timestamptz,
  settled_why      text not null default '' check (length(settled_why) <= 500),
  primary key (commune_id, id),
  check ((state in ('committed', 'undone')) = (committed_at is not null and change is not null and counts is not null and undo_until is not null)),
  check ((state in ('undone', 'dropped')) = (settled_at is not null and settled_why <> ''))
);
create index on reorganisation (commune_id, on_day desc);
comment on table reorganisation is 'A case file: units merged, split, dissolved, moved or renamed. unit_id is the unit above all of them.';
comment on column reorganisation.plan is 'What people decided, until it is carried out: see plan.ts.';
comment on column reorganisation.change is 'What was written in the tree, and the ends that stood before: enough to take it back.';
comment on column reorganisation.counts is 'The reconciliation sheet: what lay with the old units, and what the new ones reach, as counted when it was carried out.';
comment on column reorganisation.undo_until is 'Last day on which it can be taken back.';

create table reorganisation_seat (
  commune_id        int  not null,
  reorganisation_id uuid not null,
  member_id         uuid not null,
  unit_id           uuid not null references unit (id),
  from_unit_id      uuid not null references unit (id),
  to_unit_id        uuid not null,
  to_commune_id     int  not null,
  new_member_id     uuid,
  old_commune_id    int  not null,
  was               date not null,
  is_led            boolean not null default false,
  primary key (commune_id, reorganisation_id, member_id),
  foreign key (commune_id, reorganisation_id) references reorganisation (commune_id, id)
);
comment on table reorganisation_seat is 'Who went from which unit to which.';
comment on column reorganisation_seat.to_unit_id is 'A unit that was forgotten again, where all was taken back before anything happened in it.';
comment on column reorganisation_seat.new_member_id is 'The row of the same person under another commune''s key.';
comment on column reorganisation_seat.was is 'The end that the old membership had before.';
comment on column reorganisation_seat.is_led is 'Began on the day or later: led to the new unit, since the old one was no more.';

create table reorganisation_handover (
  commune_id        int  not null,
  id                uuid not null,
  unit_id           uuid not null references unit (id),
  reorganisation_id uuid not null,
  from_unit_id      uuid not null references unit (id),
  to_unit_id        uuid not null references unit (id),
  kind              text not null check (kind in ('files', 'assets', 'land', 'funds', 'complaints', 'other')),
  what              text not null check (length(what) between 1 and 500),
  quantity          text not null default '' check (length(quantity) <= 100),
  is_open           boolean not null default false,
  note              text not null default '' check (length(note) <= 500),
  task_id           uuid,
  by_name           text not null,
  at                timestamptz not null,
  struck_why        text not null default '' check (length(struck_why) <= 500),
  primary key (commune_id, id),
  foreign key (commune_id, reorganisation_id) references reorganisation (commune_id, id)
);
create index on reorganisation_handover (commune_id, reorganisation_id);
comment on table reorganisation_handover is 'What one unit hands to another: files, assets, land matters, funds, open complaints. A wrong line is struck, with the reason.';

create table reorganisation_signature (
  commune_id        int  not null,
  reorganisation_id uuid not null,
  side              text not null check (side in ('giving', 'receiving')),
  side_unit_id      uuid not null references unit (id),
  unit_id           uuid not null references unit (id),
  signer_name       text not null check (length(signer_name) between 2 and 100),
  signer_post       text not null default '' check (length(signer_post) <= 100),
  signed_on         date not null,
  content_hash      text not null,
  by_name           text not null,
  at                timestamptz not null,
  primary key (commune_id, reorganisation_id, side, side_unit_id),
  foreign key (commune_id, reorganisation_id) references reorganisation (commune_id, id)
);
comment on table reorganisation_signature is 'Who signed the reconciliation sheet and the handover list for which unit, as the office notes it from the paper.';
comment on column reorganisation_signature.content_hash is 'Of what was signed: a list that was changed afterwards shows as not signed in that form.';

comment on column reorganisation_seat.unit_id is 'The unit above all of them, as in the case file.';

call app.protect('reorganisation', reads => 'life');
call app.protect('reorganisation_seat', reads => 'life');
call app.protect('reorganisation_handover', reads => 'life');
call app.protect('reorganisation_signature', reads => 'life');
-- Who looks after accounts must know which units there are, and carries reorganisations out.
create policy seen_for_accounts on reorganisation for select to app_member using (commune_id = any((select app.wide('accounts'))::int[]));
create policy seen_for_accounts on reorganisation_seat for select to app_member using (commune_id = any((select app.wide('accounts'))::int[]));
create policy seen_for_accounts on reorganisation_handover for select to app_member using (commune_id = any((select app.wide('accounts'))::int[]));
create policy seen_for_accounts on reorganisation_signature for select to app_member using (commune_id = any((select app.wide('accounts'))::int[]));
grant select, insert, update on reorganisation, reorganisation_handover, reorganisation_signature to app_member;
grant select, insert on reorganisation_seat to app_member;
grant delete on reorganisation_signature to app_member;

-- A post reaches what was left to its unit, wherever that lies: the same question in every policy, and no row is moved.
create or replace function app.begin(person uuid, home_commune int, command text, on_day date) returns void
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
      select area, true as is_wide, b.commune_id, b.id as unit_id
      from given v join unit_closure c on c.ancestor_id = v.id and c.valid_to > on_day and c.valid_from <= on_day
      join unit b on b.id = c.descendant_id and b.kind in ('nation', 'province', 'commune')
      where v.reach = 'unit-and-below' and v.kind in ('nation', 'province', 'commune')
      union
      select area, false, b.commune_id, b.id
      from given v join unit_closure c on c.ancestor_id = v.id and (c.depth = 0 or v.reach = 'unit-and-below')
        and c.valid_to > on_day and c.valid_from <= on_day
      join unit b on b.id = c.descendant_id
      where not (v.reach = 'unit-and-below' and v.kind in ('nation', 'province', 'commune'))
    ), reached as (
      select area, is_wide, commune_id, unit_id from opened
      union
      select o.area, o.is_wide, p.commune_id, p.id
      from opened o join unit_heritage h on h.heir_id = o.unit_id join unit p on p.id = h.unit_id
    )
    select area,
      coalesce(array_agg(distinct commune_id) filter (where is_wide), '{}') as wide,
      coalesce(array_agg(distinct unit_id) filter (where not is_wide), '{}') as units,
      array_agg(distinct commune_id) as communes
    from reached group by area
  loop
    perform set_config('app.wide_' || row.area, row.wide::text, true);
    perform set_config('app.units_' || row.area, row.units::text, true);
    all_communes := all_communes || row.communes;
  end loop;
  if home_commune is not null then all_communes := all_communes || home_commune; end if;
  perform set_config('app.communes', all_communes::text, true);
end $$;

-- The heir of a unit that has ended, for work that still names the old one; the unit itself while it is in force.
create function app.unit_or_heir(unit uuid, on_day date) returns uuid
language sql stable parallel safe as $$
  select coalesce(
    (select h.heir_id from unit old join unit_heritage h on h.unit_id = old.id join unit u on u.id = h.heir_id
     where old.id = unit and old.valid_to <= on_day and u.valid_from <= on_day and on_day < u.valid_to limit 1),
    unit)
$$;

-- A commune that begins with a reorganisation is written by the command that founds it.
create function app.found_commune(commune int) returns void language plpgsql as $$
begin
  if cardinality(app.wide('write')) = 0 then raise exception 'no command is at hand that writes whole communes'; end if;
  if exists (select from unit where commune_id = commune) then raise exception 'commune % is there already', commune; end if;
  perform set_config('app.wide_write', (app.wide('write') || commune)::text, true);
  perform set_config('app.communes', (app.communes() || commune)::text, true);
end $$;

-- Memberships of units that are to be reorganised: who is where, with names, for those who may plan it or keep accounts.
create function app.seats_of(units uuid[]) returns table (commune_id int, member_id uuid, person_id uuid, full_name text, sort_key text,
  standing text, unit_id uuid, valid_from date, valid_to date)
language sql stable security definer set search_path = public, app as $$
  select s.commune_id, s.member_id, m.person_id, m.full_name, m.sort_key, m.standing, s.unit_id, s.valid_from, s.valid_to
  from membership s join member m on m.commune_id = s.commune_id and m.id = s.member_id
  where s.unit_id = any(units)
    and (s.commune_id = any(app.wide('write')) or s.commune_id = any(app.wide('life')) or s.commune_id = any(app.wide('accounts')))
$$;
revoke all on function app.seats_of(uuid[]) from public;
grant execute on function app.seats_of(uuid[]) to app_member;

-- What lies with units: numbers and no rows. `open` is what goes on, `held` what stands in the way of their ending.
create function app.stock_of(units uuid[]) returns table (key text, unit_id uuid, total bigint, open bigint, held bigint)
language sql stable security definer set search_path = public, app as $$
  with u as (
    select x.id, x.commune_id from unit x where x.id = any(units)
      and (x.commune_id = any(app.wide('write')) or x.commune_id = any(app.wide('life')) or x.commune_id = any(app.wide('accounts')))
  )
  select 'members', u.id, count(*), count(*) filter (where m.standing = 'probationary'), 0::bigint
    from u join membership s on s.commune_id = u.commune_id and s.unit_id = u.id and s.valid_to = 'infinity'
    join member m on m.commune_id = s.commune_id and m.id = s.member_id group by u.id
  union all select 'posts', u.id, count(*), count(*) filter (where p.valid_to = 'infinity'), 0
    from u join post_holding p on p.unit_id = u.id group by u.id
  union all select 'groups', u.id, count(*), count(*) filter (where p.valid_to = 'infinity'), 0
    from u join party_group p on p.commune_id = u.commune_id and p.unit_id = u.id group by u.id
  union all select 'tasks', u.id, count(*), count(*) filter (where t.state = 'open'), 0
    from u join task t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'matters', u.id, count(*), count(*) filter (where t.state = 'raised'), 0
    from u join matter t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'meetings', u.id, count(*), count(*) filter (where t.state in ('planned', 'notified', 'closed')), count(*) filter (where t.state = 'open')
    from u join meeting t on t.commune_id = u.commune_id and t.unit_id = u.id where t.state <> 'cancelled' group by u.id
  union all select 'ballots', u.id, count(*), 0, count(*) filter (where t.state in ('open', 'closed'))
    from u join ballot t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'sittings', u.id, count(*), count(*) filter (where t.state in ('planned', 'invited', 'closed')), count(*) filter (where t.state = 'open')
    from u join sitting t on t.commune_id = u.commune_id and t.unit_id = u.id where t.state <> 'cancelled' group by u.id
  union all select 'resolutions', u.id, count(*), count(*) filter (where t.state = 'draft'), 0
    from u join resolution t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'documents', u.id, count(*), count(*) filter (where t.state in ('draft', 'review', 'signed')), 0
    from u join document t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'cases', u.id, count(*), count(*) filter (where t.state <> 'closed'), 0
    from u join case_file t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'works', u.id, count(*), count(*) filter (where t.state <> 'finished'), 0
    from u join community_work t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'models', u.id, count(*), 0, 0
    from u join model t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'study', u.id, count(*), count(*) filter (where t.state = 'planned'), 0
    from u join study_session t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'parked', u.id, count(*), count(*) filter (where t.state = 'open'), 0
    from u join phone_parked t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'phones', u.id, count(*), count(*), 0
    from u join membership s on s.commune_id = u.commune_id and s.unit_id = u.id and s.valid_to = 'infinity'
    join member m on m.commune_id = s.commune_id and m.id = s.member_id
    join phone_device d on d.person_id = m.person_id and d.revoked_at is null group by u.id
$$;
revoke all on function app.stock_of(uuid[]) from public;
grant execute on function app.stock_of(uuid[]) to app_member;

-- Seats of a reorganisation that was written down: memberships end and begin, the roll follows. Within the communes that
-- the command at hand writes. Who changes the commune's key gets a row there, of the same person; the old row stays.
create function app.reseat(commune int, reorganisation uuid, on_day date, ended uuid[]) returns jsonb
language plpgsql security definer set search_path = public, app as $$
declare groups jsonb;
begin
  if exists (select from unit u where u.id = any(ended) and not (u.commune_id = any(app.wide('write'))))
    then raise exception 'a commune that the command at hand does not write'; end if;
  if exists (select from reorganisation_seat s where s.commune_id = commune and s.reorganisation_id = reseat.reorganisation
      and not (s.old_commune_id = any(app.wide('write')) and s.to_commune_id = any(app.wide('write'))))
    then raise exception 'a commune that the command at hand does not write'; end if;
  create temporary table seat_to_move on commit drop as
    select s.* from reorganisation_seat s where s.commune_id = commune and s.reorganisation_id = reseat.reorganisation;
  analyze seat_to_move;

  insert into file (commune_id, id, unit_id, sha256, name, type, size_bytes, created_by, created_at)
    select s.to_commune_id, f.id, s.to_unit_id, f.sha256, f.name, f.type, f.size_bytes, f.created_by, f.created_at
    from seat_to_move s join member m on m.commune_id = s.old_commune_id and m.id = s.member_id
    join file f on f.commune_id = m.commune_id and f.id = m.photo_file_id
    where s.new_member_id is not null on conflict do nothing;
  insert into member (commune_id, id, unit_id, person_id, full_name, other_name, search_key, sort_key, sex, standing, activity,
      activity_since, admitted_on, official_on, position, photo_file_id, created_at, updated_at)
    select s.to_commune_id, s.new_member_id, s.to_unit_id, m.person_id, m.full_name, m.other_name, m.search_key, m.sort_key, m.sex, m.standing,
      m.activity, m.activity_since, m.admitted_on, m.official_on, m.position, m.photo_file_id, m.created_at, now()
    from seat_to_move s join member m on m.commune_id = s.old_commune_id and m.id = s.member_id where s.new_member_id is not null;
  insert into member_private (commune_id, member_id, unit_id, person_id, birth_date, birth_year, ethnicity, religion, personal_id,
      party_card_no, home_town, residence, education, degree, political_theory, job, phone, email, note)
    select s.to_commune_id, s.new_member_id, s.to_unit_id, p.person_id, p.birth_date, p.birth_year, p.ethnicity, p.religion, p.personal_id,
      p.party_card_no, p.home_town, p.residence, p.education, p.degree, p.political_theory, p.job, p.phone, p.email, p.note
    from seat_to_move s join member_private p on p.commune_id = s.old_commune_id and p.member_id = s.member_id where s.new_member_id is not null;
  update account a set home_commune_id = s.to_commune_id
    from seat_to_move s join member m on m.commune_id = s.old_commune_id and m.id = s.member_id
    where s.new_member_id is not null and a.person_id = m.person_id and a.home_commune_id = s.old_commune_id;

  update membership x set valid_to = on_day from seat_to_move s
    where not s.is_led and x.commune_id = s.old_commune_id and x.member_id = s.member_id and x.unit_id = s.from_unit_id
      and x.valid_from < on_day and x.valid_to > on_day;
  insert into membership (commune_id, member_id, unit_id, valid_from, valid_to)
    select s.to_commune_id, coalesce(s.new_member_id, s.member_id), s.to_unit_id, on_day, s.was from seat_to_move s where not s.is_led;
  update membership x set unit_id = s.to_unit_id from seat_to_move s
    where s.is_led and x.commune_id = s.old_commune_id and x.member_id = s.member_id and x.unit_id = s.from_unit_id and x.valid_from >= on_day;
  update member m set unit_id = s.to_unit_id from seat_to_move s
    where s.new_member_id is null and m.commune_id = s.old_commune_id and m.id = s.member_id and m.unit_id = s.from_unit_id;
  update member_private p set unit_id = s.to_unit_id from seat_to_move s
    where s.new_member_id is null and p.commune_id = s.old_commune_id and p.member_id = s.member_id and p.unit_id = s.from_unit_id;
  drop table seat_to_move;
  -- Party groups end with their cell. What they were is answered, so that it can be taken back.
  select jsonb_build_object(
    'groups', (select coalesce(jsonb_agg(jsonb_build_object('commune', g.commune_id, 'id', g.id, 'was', g.valid_to)), '[]')
      from party_group g where g.unit_id = any(ended) and g.valid_from < on_day and g.valid_to > on_day),
    'stays', (select coalesce(jsonb_agg(jsonb_build_object('commune', g.commune_id, 'group', g.group_id, 'member', g.member_id, 'from', g.valid_from, 'was', g.valid_to)), '[]')
      from party_group_member g where g.unit_id = any(ended) and g.valid_from < on_day and g.valid_to > on_day)) into groups;
  update party_group g set valid_to = on_day where g.unit_id = any(ended) and g.valid_from < on_day and g.valid_to > on_day;
  update party_group_member g set valid_to = on_day where g.unit_id = any(ended) and g.valid_from < on_day and g.valid_to > on_day;
  return groups;
end $$;
revoke all on function app.reseat(int, uuid, date, uuid[]) from public;
grant execute on function app.reseat(int, uuid, date, uuid[]) to app_member;

-- Takes seats back: memberships go on as before; who left since has left the old unit on that day; who came into a new
-- unit since is in its home. A row of a person in another commune that nothing rests on goes; otherwise it has left.
create function app.unseat(commune int, reorganisation uuid, on_day date, today date, homes jsonb, groups jsonb) returns void
language plpgsql security definer set search_path = public, app as $$
declare one record;
begin
  if exists (select from reorganisation_seat s where s.commune_id = commune and s.reorganisation_id = unseat.reorganisation
      and not (s.old_commune_id = any(app.wide('write')) and s.to_commune_id = any(app.wide('write'))))
    then raise exception 'a commune that the command at hand does not write'; end if;
  create temporary table seat_back on commit drop as
    select s.*, x.valid_to as since from reorganisation_seat s
    left join membership x on x.commune_id = s.to_commune_id and x.member_id = coalesce(s.new_member_id, s.member_id)
      and x.unit_id = s.to_unit_id and x.valid_from = on_day and not s.is_led
    where s.commune_id = commune and s.reorganisation_id = unseat.reorganisation;
  delete from membership x using seat_back s
    where not s.is_led and x.commune_id = s.to_commune_id and x.member_id = coalesce(s.new_member_id, s.member_id)
      and x.unit_id = s.to_unit_id and x.valid_from = on_day;
  update membership x set valid_to = least(s.was, coalesce(s.since, s.was)) from seat_back s
    where not s.is_led and x.commune_id = s.old_commune_id and x.member_id = s.member_id and x.unit_id = s.from_unit_id and x.valid_to = on_day;
  update membership x set unit_id = s.from_unit_id from seat_back s
    where s.is_led and x.commune_id = s.old_commune_id and x.member_id = s.member_id and x.unit_id = s.to_unit_id and x.valid_from >= on_day;
  -- Back where they were, unless they left the new unit meanwhile.
  update member m set unit_id = s.from_unit_id from seat_back s
    where s.new_member_id is null and m.commune_id = s.old_commune_id and m.id = s.member_id and m.unit_id = s.to_unit_id;
  update member_private p set unit_id = s.from_unit_id from seat_back s
    where s.new_member_id is null and p.commune_id = s.old_commune_id and p.member_id = s.member_id and p.unit_id = s.to_unit_id;
  -- Who came into a new unit since.
  update membership x set unit_id = (homes->>x.unit_id::text)::uuid
    where x.unit_id in (select k::uuid from jsonb_object_keys(homes) k)
      and x.commune_id = (select u.commune_id from unit u where u.id = (homes->>x.unit_id::text)::uuid);
  update member m set unit_id = (homes->>m.unit_id::text)::uuid
    where m.unit_id in (select k::uuid from jsonb_object_keys(homes) k)
      and m.commune_id = (select u.commune_id from unit u where u.id = (homes->>m.unit_id::text)::uuid);
  update member_private m set unit_id = (homes->>m.unit_id::text)::uuid
    where m.unit_id in (select k::uuid from jsonb_object_keys(homes) k)
      and m.commune_id = (select u.commune_id from unit u where u.id = (homes->>m.unit_id::text)::uuid);

  update account a set home_commune_id = s.old_commune_id
    from seat_back s join member m on m.commune_id = s.old_commune_id and m.id = s.member_id
    where s.new_member_id is not null and a.person_id = m.person_id and a.home_commune_id = s.to_commune_id;
  for one in select to_commune_id, new_member_id from seat_back where new_member_id is not null loop
    begin
      delete from member where commune_id = one.to_commune_id and id = one.new_member_id;
    exception when foreign_key_violation then
      update member set activity = 'left', activity_since = today where commune_id = one.to_commune_id and id = one.new_member_id;
    end;
  end loop;
  drop table seat_back;
  update party_group g set valid_to = e.was from jsonb_to_recordset(groups->'groups') as e(commune int, id uuid, was date)
    where g.commune_id = e.commune and g.id = e.id and e.commune = any(app.wide('write'));
  update party_group_member g set valid_to = e.was
    from jsonb_to_recordset(groups->'stays') as e(commune int, "group" uuid, member uuid, "from" date, was date)
    where g.commune_id = e.commune and g.group_id = e."group" and g.member_id = e.member and g.valid_from = e."from" and e.commune = any(app.wide('write'));
end $$;
revoke all on function app.unseat(int, uuid, date, date, jsonb, jsonb) from public;
grant execute on function app.unseat(int, uuid, date, date, jsonb, jsonb) to app_member;

-- Forgets a unit that a reorganisation made and that nothing names; false where something does.
create function app.forget_unit(unit uuid) returns boolean
language plpgsql security definer set search_path = public, app as $$
begin
  if not exists (select from unit u where u.id = forget_unit.unit and u.commune_id = any(app.wide('write')))
    then raise exception 'a unit that the command at hand does not write'; end if;
  begin
    delete from unit_closure c where c.descendant_id = forget_unit.unit and c.ancestor_id = forget_unit.unit;
    delete from unit_parent p where p.unit_id = forget_unit.unit;
    delete from unit_closure c where c.descendant_id = forget_unit.unit;
    delete from unit u where u.id = forget_unit.unit;
    return true;
  exception when foreign_key_violation then
    return false;
  end;
end $$;
revoke all on function app.forget_unit(uuid) from public;
grant execute on function app.forget_unit(uuid) to app_member;
