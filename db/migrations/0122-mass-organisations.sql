-- The Fatherland Front, its member organisations, their branches, and mobilisation teams: who belongs to them, what they do,
-- what they report. Their people need not be members of the Party, and no cell looks into their rolls.

alter table unit drop constraint unit_kind_check;
alter table unit add constraint unit_kind_check
  check (kind in ('nation', 'province', 'commune', 'intermediate', 'cell', 'group', 'mass-organisation', 'branch', 'team', 'village'));
alter table unit add organisation_kind text
  check (organisation_kind in ('front', 'youth', 'women', 'farmers', 'veterans'));
alter table unit add check (organisation_kind is null or kind = 'mass-organisation');
comment on column unit.organisation_kind is 'Which mass organisation it is; its branches (kind branch) stand below it. Empty for any other, and for a mobilisation team (kind team).';

create table organisation_person (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  person_id  uuid not null,
  full_name  text not null check (length(full_name) between 1 and 100),
  sort_key   text collate "C" not null,
  born_on    date,
  place      text not null default '' check (length(place) <= 100),
  duty       text not null default 'member' check (duty in ('head', 'deputy', 'committee', 'member')),
  joined_on  date not null,
  left_on    date,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  check (left_on is null or left_on >= joined_on)
);
create unique index once_on_a_roll on organisation_person (commune_id, unit_id, person_id) where left_on is null;
create unique index one_head_at_a_time on organisation_person (commune_id, unit_id) where duty = 'head' and left_on is null;
create index on organisation_person (commune_id, person_id);
comment on table organisation_person is 'Who belongs to a mass organisation, a branch or a mobilisation team, and since when.';
comment on column organisation_person.person_id is 'The same for one person in every unit, and in member.person_id where they belong to the Party.';

create table organisation_activity (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  kind       text not null check (kind in ('gathering', 'study', 'visit', 'service', 'talk')),
  on_day     date not null,
  what       text not null check (length(what) between 1 and 300),
  place      text not null default '' check (length(place) <= 200),
  topic_id   uuid,
  came       int  not null default 0 check (came between 0 and 100000),
  result     text not null default '' check (length(result) <= 2000),
  file_id    uuid,
  struck_why text not null default '' check (length(struck_why) <= 500),
  by_person  uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, topic_id) references study_topic (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on organisation_activity (commune_id, unit_id, on_day desc, id);
comment on table organisation_activity is 'A light activity: what was done where on a day, how many came, what came of it. No names, no opinions.';
comment on column organisation_activity.came is 'People who came; for a visit, households that were visited.';
comment on column organisation_activity.topic_id is 'What was studied, where it is a topic that the commune issued.';

create table organisation_report (
  commune_id   int  not null,
  id           uuid not null,
  unit_id      uuid not null references unit (id),
  period       text not null check (period ~ '^20[0-9]{2}(-Q[1-4])?$'),
  version      int  not null check (version > 0),
  figures      jsonb not null,
  achievements text not null check (length(achievements) between 1 and 8000),
  limits       text not null default '' check (length(limits) <= 8000),
  direction    text not null check (length(direction) between 1 and 8000),
  by_person    uuid not null,
  by_name      text not null,
  at           timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, unit_id, period, version)
);
comment on table organisation_report is 'What an organisation or team reports for a quarter or a year. A later version follows an earlier one, which stays.';
comment on column organisation_report.figures is 'As they were when it was sent: what is written down afterwards changes no report.';

call app.protect('organisation_person', reads => 'organisations', own => 'person_id');
call app.protect('organisation_activity', reads => 'organisations');
call app.protect('organisation_report', reads => 'totals');
grant select, insert on organisation_person, organisation_activity, organisation_report to app_member;
grant update (place, duty, left_on) on organisation_person to app_member;
grant update (struck_why) on organisation_activity to app_member;

-- Somebody of this name who was born on this day, if exactly one person of the commune is: on the rolls of the Party, or of
-- an organisation. Tells nobody who they are; it only keeps one person from becoming two.
create function app.known_person(commune int, name text, born date) returns uuid
language sql stable security definer set search_path = public, app as $$
  select case when count(distinct k.person_id) = 1 then min(k.person_id::text)::uuid end
  from (
    select m.person_id from member m join member_private p on p.commune_id = m.commune_id and p.member_id = m.id
    where m.commune_id = commune and lower(m.full_name) = lower(name) and p.birth_date = born
    union
    select o.person_id from organisation_person o
    where o.commune_id = commune and lower(o.full_name) = lower(name) and o.born_on = born
  ) k
  where commune = any(app.communes())
$$;
revoke all on function app.known_person(int, text, date) from public;
grant execute on function app.known_person(int, text, date) to app_member;

-- Totals of the organisations and teams that the caller's posts open in the area totals: numbers, no rows. An organisation
-- counts its branches; the Front counts what it does itself, its members stand beside it.
create function app.organisation_totals(commune int, from_day date, to_day date)
returns table (unit_id uuid, code text, name text, kind text, organisation_kind text, parent_id uuid, head text, branches int,
  people int, activities int, came int, studies int, visits int, deeds int, models int, last_on date)
language sql stable security definer set search_path = public, app as $$
  with seen as (
    select u.id, u.code, u.name, u.kind, u.organisation_kind, p.parent_id
    from unit u
    left join unit_parent p on p.unit_id = u.id and p.valid_to = 'infinity'
    where u.commune_id = commune and u.kind in ('mass-organisation', 'branch', 'team') and u.valid_to = 'infinity'
      and commune = any(app.communes()) and (commune = any(app.wide('totals')) or u.id = any(app.units('totals')))
  ), below as (
    select s.id, d.id as unit_id, c.depth > 0 as is_branch
    from seen s
    join unit_closure c on c.ancestor_id = s.id and c.valid_to = 'infinity'
    join unit d on d.id = c.descendant_id and d.valid_to = 'infinity' and (c.depth = 0 or d.kind = 'branch' and s.organisation_kind is distinct from 'front')
  ), units as (
    select b.id, count(*) filter (where b.is_branch)::int as branches from below b group by b.id
  ), persons as (
    select b.id, count(distinct o.person_id)::int as people
    from below b join organisation_person o on o.commune_id = commune and o.unit_id = b.unit_id
    where o.joined_on <= to_day and (o.left_on is null or o.left_on > to_day) group by b.id
  ), acts as (
    select b.id, count(*) filter (where a.on_day >= from_day)::int as activities,
      coalesce(sum(a.came) filter (where a.on_day >= from_day and a.kind <> 'visit'), 0)::int as came,
      count(*) filter (where a.on_day >= from_day and a.kind = 'study')::int as studies,
      count(*) filter (where a.on_day >= from_day and a.kind = 'visit')::int as visits,
      max(a.on_day) as last_on
    from below b join organisation_activity a on a.commune_id = commune and a.unit_id = b.unit_id
    where a.struck_why = '' and a.on_day <= to_day group by b.id
  ), deeds as (
    select b.id, count(*)::int as deeds
    from below b join campaign_deed d on d.commune_id = commune and d.unit_id = b.unit_id
    where d.struck_why = '' and d.confirmed_at is not null and d.on_day between from_day and to_day group by b.id
  ), models as (
    select b.id, count(*)::int as models
    from below b join model m on m.commune_id = commune and m.unit_id = b.unit_id
    where m.state <> 'ended' and m.started_on <= to_day group by b.id
  )
  select s.id, s.code, s.name, s.kind, s.organisation_kind, s.parent_id,
    coalesce((select o.full_name from organisation_person o
      where o.commune_id = commune and o.unit_id = s.id and o.duty = 'head' and o.left_on is null), ''),
    u.branches, coalesce(p.people, 0), coalesce(a.activities, 0), coalesce(a.came, 0), coalesce(a.studies, 0),
    coalesce(a.visits, 0), coalesce(d.deeds, 0), coalesce(m.models, 0), a.last_on
  from seen s join units u using (id) left join persons p using (id) left join acts a using (id) left join deeds d using (id)
  left join models m using (id)
  order by s.kind = 'team', s.code
$$;
revoke all on function app.organisation_totals(int, date, date) from public;
grant execute on function app.organisation_totals(int, date, date) to app_member;
